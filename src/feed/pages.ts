import type {Posting} from '../posting/posting.js';
import type {Feed} from './feed.js';
import {isSameJob, withPlaces} from './postings.js';

/** A feed in pages ends here, whatever it says of a next page. */
const MOST_PAGES = 200;
/** One page may be all left out, for instance prospects; behind two there is nothing more. */
const MOST_EMPTY_PAGES = 2;

/** The pages of a feed, put together: each further one gives the feed up to it. */
export class Pages {
  readonly #urls = new Set<string>();
  readonly #postings = new Map<string, Posting>();
  #emptyPages = 0;
  #first: Feed | undefined;
  #notes: Feed['notes'] = [];

  /**
   * The feed up to this page. Its `next` says whether there is another one worth loading; where the walk
   * ends before the feed says so, a note says why.
   * @param url the address that was asked for
   */
  add(url: string, page: Feed): Feed {
    if (!this.#first && page.next === undefined) return page;
    this.#urls.add(url);
    const added = page.postings.filter((posting) => this.#addPosting(posting)).length;
    this.#emptyPages = page.postings.length > 0 ? 0 : this.#emptyPages + 1;
    const end = page.next === undefined ? undefined : this.#reasonToStop(page, added);
    this.#notes = [...this.#notes, ...page.notes, ...(end ? [{pointer: '/next', message: `Did not load ${page.next}: ${end}.`}] : [])];
    const {next, ...first} = (this.#first ??= page);
    return {
      ...first,
      ...(page.next !== undefined && !end && {next: page.next}),
      postings: [...this.#postings.values()],
      notes: this.#notes,
    };
  }

  /** Whether a posting brings anything: a job that was on an earlier page doesn't, unless with other places. */
  #addPosting(posting: Posting): boolean {
    let {id} = posting;
    for (let same = this.#postings.get(id); same; same = this.#postings.get(id)) {
      if (isSameJob(same, posting)) return this.#addPlaces(same, posting);
      // Another job with the same id, or both without one.
      id += `-${this.#urls.size}`;
    }
    this.#postings.set(id, id === posting.id ? posting : {...posting, id});
    return true;
  }

  #addPlaces(same: Posting, {places}: Posting): boolean {
    const whole = withPlaces(same, places);
    if (whole.places.length === same.places.length) return false;
    this.#postings.set(same.id, whole);
    return true;
  }

  #reasonToStop({next, postings}: Feed, added: number): string | undefined {
    if (this.#urls.has(next!)) return 'it was read before';
    if (this.#urls.size >= MOST_PAGES) return `${MOST_PAGES} pages are enough`;
    if (postings.length > 0 && added === 0) return 'the page before it holds only postings of earlier pages';
    return this.#emptyPages >= MOST_EMPTY_PAGES ? 'the pages before it are empty' : undefined;
  }
}
