import {expect} from '@open-wc/testing';
import type {JobBoardElement} from '../../../src/index.js';
import type {Query} from '../../../src/query/query.js';
import {readQuery} from '../../../src/query/url.js';
import {makeFeed} from '../../helpers/jobs.js';
import {showOn} from '../../helpers/media.js';
import {put} from '../../helpers/page.js';
import {until} from '../../helpers/until.js';
import {bakeryJobs, goBack, goForward, HERE, listIn, listed, opened, searchBox, type as typeInto, whole} from './boards.js';
import {PAGE_SIZE, WalkModel, type Sight} from './walk-model.js';

/** Set by `npm run walk`. */
const {walk} = globalThis as {walk?: {readonly steps: number; readonly seed: number}};
/** Other engines refuse more changes of the address than some 100 in 10 seconds; the tests let Chromium do all. */
const STEPS = walk?.steps ?? (/Chrom/.test(navigator.userAgent) ? 100 : 40);

const JOBS = bakeryJobs(48).map((job, index) => ({...job, level: ['Junior', 'Senior', undefined][index % 3], tags: index % 4 ? ['bread'] : ['night', 'bread']}));
const FACETS = ['department', 'level', 'tags', 'place'];
const TEXTS = ['', 'baker', 'bakr', 'driver', 'engineer data', 'lyon', 'ca', 'xyzzy', 'pastry chef 2', 'é'];
const SORTS = ['feed', 'relevance', 'newest', 'title', 'place', 'pay', 'closing'];

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

const show = (): Promise<JobBoardElement> => {
  const board = put<JobBoardElement>(`<job-board layout="beside" filters-layout="column" page-size="${PAGE_SIZE}" facets="${FACETS.join(' ')}"></job-board>`, {width: 1300});
  board.feed = makeFeed(JOBS);
  return whole(board);
};

const filtersRoot = (board: Element) => board.shadowRoot!.querySelector('job-filters')!.shadowRoot!;
const boxFor = (board: Element, facet: string, key: string) =>
  filtersRoot(board).querySelector(`slot[name="option-${facet}-${key}"]`)!.closest('label')!.querySelector('input')!;
const inPane = (board: Element, part: string) => board.shadowRoot!.querySelector<HTMLElement>(`[part~=${part}]`);

function sightOf(board: Element): Sight {
  const root = filtersRoot(board);
  const checked = [...root.querySelectorAll('input:checked')].map((box) => box.closest('label')!.querySelector('slot')!.name.replace('option-', ''));
  return {
    text: searchBox(board).value,
    choices: checked.sort(),
    sort: root.querySelector('select')!.value,
    listed: listed(board),
    count: Number(/^\d+/.exec(root.querySelector('[part~=summary] [part~=count]')!.textContent!)?.[0] ?? 0),
    open: opened(board),
  };
}

/** Somebody who uses a board, and knows what there must be to see. */
class Walker {
  readonly log: string[] = [];
  readonly #random: () => number;
  #board!: JobBoardElement;
  #model!: WalkModel;

  constructor(seed: number) {
    this.#random = randomFrom(seed);
  }

  async begin(): Promise<void> {
    this.#board = await show();
    this.#model = await WalkModel.of(this.#board.feedSource.state.feed!.postings);
  }

  async walk(): Promise<void> {
    const [name, step] = this.#pick(Object.entries(this.#steps));
    const did = await step();
    if (did === undefined) return;
    this.log.push(`${name} ${did}`);
    await this.#agrees();
  }

  #pick = <Value>(values: readonly Value[]): Value => values[Math.floor(this.#random() * values.length)]!;

  readonly #steps: Readonly<Record<string, () => string | undefined | Promise<string | undefined>>> = {
    search: () => this.#search(),
    searchOn: () => this.#search(),
    choose: () => this.#choose(this.#pick(FACETS)),
    chooseOther: () => this.#choose(this.#pick(FACETS)),
    sort: () => this.#sort(this.#pick(SORTS)),
    more: () => this.#more(),
    open: () => this.#open(),
    next: () => this.#goTo('next', 1),
    previous: () => this.#goTo('previous', -1),
    close: () => this.#close(),
    clear: () => this.#clear(),
    back: () => this.#travel(-1, goBack),
    backAgain: () => this.#travel(-1, goBack),
    forward: () => this.#travel(1, goForward),
    others: () => this.#others(),
    rest: () => this.#rest(),
    reload: () => this.#reload(),
  };

  async #search(): Promise<string> {
    const text = this.#pick(TEXTS);
    typeInto(this.#board, text);
    if (text === this.#model.query.text) return text;
    // A slow machine gets its letter first.
    await until(() => this.#board.feedSource.query.text === text);
    // And there, what was typed before may have rested until then: it is in the address.
    if (JSON.stringify(this.#asked) === JSON.stringify(this.#model.query)) this.#model.write();
    this.#model.typed = text;
    return text;
  }

  #choose(facet: string): string | undefined {
    const options = this.#model.options(facet);
    if (options.length === 0) return undefined;
    const {key, selected} = this.#pick(options);
    const {[facet]: chosen = [], ...others} = this.#model.query.facets;
    // What includes a choice, or is in it, is no choice beside it.
    const rest = chosen.filter((other) => !`${other}/`.startsWith(`${key}/`) && !`${key}/`.startsWith(`${other}/`));
    const keys = selected ? chosen.filter((other) => other !== key) : [...rest, key];
    boxFor(this.#board, facet, key).click();
    this.#model.step({facets: keys.length > 0 ? {...others, [facet]: keys} : others});
    return `${facet}-${key}`;
  }

  #sort(name: string): string | undefined {
    const select = filtersRoot(this.#board).querySelector('select')!;
    const isThere = [...select.options].some(({value}) => value === name);
    if (!isThere || select.value === name) return undefined;
    select.value = name;
    select.dispatchEvent(new Event('change', {bubbles: true}));
    const usual = this.#model.query.text ? 'relevance' : 'feed';
    this.#model.step({sort: name === usual ? undefined : (name as never)});
    return name;
  }

  #more(): string | undefined {
    const {page} = this.#model.query;
    if (this.#model.results().length <= page * PAGE_SIZE) return undefined;
    listIn(this.#board)!.shadowRoot!.querySelector<HTMLElement>('[part~=more]')!.click();
    this.#model.step({page: page + 1});
    return '';
  }

  #open(): string | undefined {
    const {page} = this.#model.query;
    const cards = this.#model.results().slice(0, page * PAGE_SIZE);
    if (cards.length === 0) return undefined;
    const {id} = this.#pick(cards);
    listIn(this.#board)!.shadowRoot!.querySelector<HTMLElement>(`[data-id="${id}"] .card-link`)!.click();
    this.#model.step({job: id});
    return id;
  }

  #goTo(part: string, by: number): string | undefined {
    const {job, page} = this.#model.query;
    const results = this.#model.results();
    const index = results.findIndex(({id}) => id === job);
    const to = index < 0 ? undefined : results[index + by];
    expect(Boolean(inPane(this.#board, part)), `a way to the ${part}`).to.equal(Boolean(to));
    if (!to) return undefined;
    inPane(this.#board, part)!.click();
    this.#model.step({job: to.id, page: Math.max(page, Math.floor((index + by) / PAGE_SIZE) + 1)});
    return to.id;
  }

  #close(): string | undefined {
    if (this.#model.query.job === undefined) return undefined;
    inPane(this.#board, 'back')!.click();
    this.#model.step({job: undefined});
    return '';
  }

  #clear(): string | undefined {
    const button = filtersRoot(this.#board).querySelector<HTMLElement>('[part~=clear]');
    if (!button) return undefined;
    button.click();
    this.#model.step({text: '', facets: {}});
    return '';
  }

  async #travel(by: number, go: () => Promise<void>): Promise<string | undefined> {
    this.#leave();
    const at = this.#model.at + by;
    if (!this.#model.entries[at]) return undefined;
    await go();
    this.#model.at = at;
    return `to ${at}`;
  }

  /** Somebody else changes the part of the address that is theirs. */
  #others(): string {
    const url = new URL(location.href);
    url.searchParams.set('theirs', String(this.log.length));
    history.replaceState(history.state, '', url);
    this.#board.requestUpdate();
    return '';
  }

  #rest(): string {
    this.#leave();
    return '';
  }

  async #reload(): Promise<string> {
    this.#leave();
    this.#board.remove();
    document.querySelectorAll('body > main').forEach((main) => main.remove());
    this.#board = await show();
    return '';
  }

  /** As if the page was left: what was typed is written. */
  #leave(): void {
    dispatchEvent(new PageTransitionEvent('pagehide'));
    this.#model.write();
  }

  get #asked(): Query {
    return readQuery(new URL(location.href), {mode: 'query', prefix: 'jobs'});
  }

  /** The address, what is seen, and what there must be are the same. */
  async #agrees(): Promise<void> {
    const expected = JSON.stringify(this.#model.sight);
    let seen = '';
    for (const end = performance.now() + 5000; performance.now() < end && seen !== expected; await new Promise((resolve) => setTimeout(resolve))) {
      seen = JSON.stringify(sightOf(this.#board));
    }
    expect(seen).to.equal(expected);
    const asked = this.#asked;
    const written = this.#model.entries[this.#model.at];
    const isWritten = JSON.stringify(asked) === JSON.stringify(written) || (this.#model.typed !== undefined && JSON.stringify(asked) === JSON.stringify(this.#model.query));
    expect(isWritten, `the address, which asks ${JSON.stringify(asked)} and not ${JSON.stringify(written)}`).to.equal(true);
    expect(new URL(location.href).searchParams.get('wtr-session-id')).to.equal(new URL(HERE).searchParams.get('wtr-session-id'));
  }
}

describe('whatever a candidate does', () => {
  afterEach(() => showOn({}));

  it(`the address, the controls and the results agree: ${STEPS} steps`, async function () {
    const seed = walk?.seed ?? 1;
    await showOn({'prefers-reduced-motion': 'reduce'});
    const walker = new Walker(seed);
    await walker.begin();
    try {
      while (walker.log.length < STEPS) await walker.walk();
    } catch (error) {
      throw new Error(`After ${walker.log.length} steps (SEED=${seed}), the last of them ${walker.log.slice(-12).join(', ')}: ${(error as Error).message}`);
    }
  });
});
