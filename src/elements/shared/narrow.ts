import type {Feed, FeedState, Note} from '../../feed/feed.js';
import type {Posting} from '../../posting/posting.js';
import {matchesExpression, parseExpression, type Expression} from '../../query/expression.js';
import {matchesFacet} from '../../query/filter.js';
import type {FeedOptions} from './feed-controller.js';

const made = new WeakMap<object, Map<string, unknown>>();

/** A feed's state with only the postings that the page wants; what it wants in vain is told in the notes. */
export function narrowState(state: FeedState, {include = '', exclude = ''}: FeedOptions): FeedState {
  const {feed} = state;
  if (!feed) return state;
  const key = JSON.stringify([include, exclude]);
  const narrow = once(feed, key, () => narrowFeed(feed, include, exclude));
  return once(state, key, () => ({...state, feed: narrow}));
}

/** What is made of an object under a key, made once: who compares it sees no change where there is none. */
function once<Value>(of: object, key: string, make: () => Value): Value {
  const byKey = made.get(of) ?? new Map<string, unknown>();
  made.set(of, byKey);
  if (!byKey.has(key)) byKey.set(key, make());
  return byKey.get(key) as Value;
}

function narrowFeed(feed: Feed, include: string, exclude: string): Feed {
  const notes: Note[] = [];
  const wanted = include ? preset('include', include, notes) : undefined;
  const unwanted = exclude ? preset('exclude', exclude, notes) : undefined;
  const postings = feed.postings.filter((posting) => (wanted?.(posting) ?? true) && !unwanted?.(posting));
  return {...feed, postings, notes: [...feed.notes, ...notes]};
}

type Preset = (posting: Posting) => boolean;

const presets = new Map<string, Preset | undefined>();

/** Whether a posting is named, the same function for the same expression; undefined for one that can't be read. */
export function namedBy(text: string): Preset | undefined {
  if (!presets.has(text)) presets.set(text, preset('', text, []));
  return presets.get(text);
}

/** Whether a posting is named; undefined, and a note, for an expression that can't be read: it changes nothing. */
function preset(attribute: string, text: string, notes: Note[]): Preset | undefined {
  try {
    const expression: Expression = parseExpression(text);
    return (posting) => matchesExpression(expression, posting, matchesFacet);
  } catch (error) {
    notes.push({pointer: '', message: `The attribute ${attribute} is ignored: ${(error as Error).message}`});
    return undefined;
  }
}
