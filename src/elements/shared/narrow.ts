import type {Feed, FeedState, Note} from '../../feed/feed.js';
import type {Posting} from '../../posting/posting.js';
import {matchesExpression, parseExpression} from '../../query/expression.js';
import {matchesFacet} from '../../query/filter.js';
import type {FeedOptions} from './feed-controller.js';

/** What an expression of the page names; one with a mistake names nothing. */
export interface Preset {
  /** Whether it names a posting: the same function for the same expression. */
  names(posting: Posting): boolean;
  /** What is wrong with it, for developers. */
  readonly mistake?: string | undefined;
}

const presets = new Map<string, Preset>();

export function presetOf(text: string): Preset {
  const preset = presets.get(text) ?? readPreset(text);
  presets.set(text, preset);
  return preset;
}

function readPreset(text: string): Preset {
  try {
    const expression = parseExpression(text);
    return {names: (posting) => matchesExpression(expression, posting, matchesFacet)};
  } catch (error) {
    return {names: () => false, mistake: (error as Error).message};
  }
}

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
  const named = (attribute: string, text: string): ReadonlySet<Posting> | undefined => {
    const {names, mistake} = presetOf(text);
    const postings = feed.postings.filter(names);
    const problem = mistake ?? (postings.length > 0 ? undefined : 'It names none of the postings.');
    if (problem) notes.push({pointer: '', message: `${attribute}="${text}": ${problem}`});
    return mistake ? undefined : new Set(postings);
  };
  const wanted = include ? named('include', include) : undefined;
  const unwanted = exclude ? named('exclude', exclude) : undefined;
  const postings = feed.postings.filter((posting) => (wanted?.has(posting) ?? true) && !unwanted?.has(posting));
  if (postings.length === 0 && feed.postings.length > 0) notes.push({pointer: '', message: 'include and exclude leave none of the postings.'});
  return {...feed, postings, notes: [...feed.notes, ...notes]};
}
