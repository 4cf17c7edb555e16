import type {Feed, FeedState} from './feed.js';
import type {FeedSource, RequestOptions} from './request.js';

/** Several feeds as one, in their order. Those that fail do not hide the others. */
export class CombinedSource implements FeedSource {
  readonly #sources: readonly FeedSource[];
  #parts: readonly FeedState[] = [];
  #state: FeedState = {phase: 'idle'};

  constructor(sources: readonly FeedSource[]) {
    this.#sources = sources;
  }

  get state(): FeedState {
    const parts = this.#sources.map(({state}) => state);
    if (parts.some((part, index) => part !== this.#parts[index])) this.#state = combineStates(parts);
    this.#parts = parts;
    return this.#state;
  }

  get requestOptions(): RequestOptions | undefined {
    return this.#sources[0]?.requestOptions;
  }

  subscribe(listener: () => void): () => void {
    const stops = this.#sources.map((source) => source.subscribe(listener));
    return () => stops.forEach((stop) => stop());
  }

  reload(): void {
    for (const source of this.#sources) source.reload();
  }
}

/** The state of several feeds together: loading while one is, then failed if one did. */
export function combineStates(states: readonly FeedState[]): FeedState {
  const feed = combineFeeds(states.flatMap((state) => state.feed ?? []));
  if (states.some(({phase}) => phase === 'loading')) return {phase: 'loading', feed};
  const failed = states.filter((state) => state.phase === 'failed');
  const incomplete = failed.some((state) => state.incomplete || !state.feed);
  if (failed[0]) return {phase: 'failed', error: failed[0].error, feed, ...(feed && incomplete && {incomplete})};
  return feed ? {phase: 'ready', feed} : {phase: 'idle'};
}

/** Facts of the first feed; all postings, with ids made unique, and all synonyms; as old as the oldest copy among them. */
function combineFeeds(feeds: readonly Feed[]): Feed | undefined {
  const [first] = feeds;
  if (!first || feeds.length === 1) return first;
  const ids = new Set<string>();
  const postings = feeds.flatMap((feed, index) =>
    feed.postings.map((posting) => {
      let {id} = posting;
      while (ids.has(id)) id += `-${index + 1}`;
      ids.add(id);
      return id === posting.id ? posting : {...posting, id};
    }),
  );
  const synonyms = feeds.flatMap((feed) => feed.synonyms ?? []);
  const [asOf] = feeds.flatMap((feed) => feed.asOf ?? []).sort();
  const isBeginning = feeds.some((feed) => feed.isBeginning);
  return {...first, ...(isBeginning && {isBeginning}), ...(asOf && {asOf}), ...(synonyms.length > 0 && {synonyms}), postings, notes: feeds.flatMap(({notes}) => notes)};
}
