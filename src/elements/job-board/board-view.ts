import {html, nothing} from 'lit';
import type {JobSelectEvent} from '../../events.js';
import type {Feed, FeedState, Note} from '../../feed/feed.js';
import type {Posting} from '../../posting/posting.js';
import {EVERYTHING} from '../../query/query.js';
import type {Formatter} from '../../text/formatter.js';
import {namesIn} from '../job-filters/names.js';
import {afterPaint} from '../shared/after-paint.js';
import {BaseView, renderMessage} from '../shared/base-view.js';
import {Lazy} from '../shared/lazy.js';
import {ResultsController} from '../shared/results-controller.js';
import type {ViewState} from '../shared/view-element.js';
import {BoardWays} from './board-ways.js';
import type {CandidateJobs} from './candidate-jobs.js';
import {filtersIn, listIn, postingIn} from './embeddings.js';
import {FocusController} from './focus-controller.js';
import {createInner, embed, type InnerElements} from './inner-elements.js';
import type {JobBoardElement} from './job-board.js';
import {inListOrder} from './listed.js';
import {mistakesIn} from './mistakes.js';
import {renderNavigation} from './navigation.js';
import {openPosting, type OpenPosting} from './open-posting.js';
import {renderOtherJobs} from './other-jobs.js';
import {PostingDialog} from './posting-dialog.js';
import {RouteController} from './route-controller.js';
import {styles} from './styles.js';
import {TransitionController} from './transition-controller.js';
import type {Ways} from './ways.js';

const candidateJobs = new Lazy(() => import('./candidate-jobs.js'));

/** How many other jobs are named below an open one. */
const MOST_OTHERS = 5;

/** Renders a `<job-board>`. */
export class BoardView extends BaseView<JobBoardElement> {
  static override readonly styles = [...BaseView.styles, styles];

  readonly #inner: InnerElements;
  readonly #results: ResultsController;
  readonly #route: RouteController;
  readonly #dialog: PostingDialog;
  readonly #transition: TransitionController;
  readonly #isPainted: (id: string) => boolean;
  #candidateJobs: CandidateJobs | undefined;
  /** Where the page is with one job or another. */
  #hrefs: (job: string | undefined) => string = () => '';

  constructor(host: JobBoardElement) {
    super(host);
    this.#inner = createInner(host);
    this.#inner.list.addEventListener('job-select', this.#closeAgain);
    this.#results = new ResultsController(host);
    // It was loaded with this view, but has still to be asked for: before the feed is there.
    void this.#results.engine;
    this.#route = new RouteController(host);
    this.#dialog = new PostingDialog(host, this.#close);
    this.#transition = new TransitionController(host, this.#inner);
    this.#isPainted = afterPaint(host);
    new FocusController(host, this.#inner, this.#transition);
  }

  /** Where the links of cards lead depends on the page's address, too. */
  override updated(): void {
    this.#inner.list.requestUpdate();
  }

  protected override contentState(feed: Feed, phase: FeedState['phase']): ViewState {
    const {postings} = feed;
    if (feed.isBeginning && !this.#isEnough(feed)) return 'loading';
    if (phase === 'failed') return 'stale';
    if (postings.length === 0) return phase === 'loading' ? 'loading' : 'empty';
    // The filters wait for it, and would push down what is there before them.
    return this.#results.engine || this.#results.failed ? 'ready' : 'loading';
  }

  /** Whether what is asked can be shown before all postings are read: choices have counts, and the open posting others like it. */
  #isEnough(feed: Feed): boolean {
    const {filtersLayout, feedSource: {query}} = this.host;
    return query.job === undefined && filtersLayout === 'bar' && this.#results.results(feed, this.formatter(feed)!, this.host) !== undefined;
  }

  /** The list says how many there are. */
  protected override announcement({postings}: Feed, {strings}: Formatter): string {
    return postings.length > 0 ? '' : strings.empty;
  }

  protected override get notes(): readonly Note[] {
    return [...this.#route.notes, ...mistakesIn(this.host, this.#results.engine)];
  }

  protected override renderContent(feed: Feed, formatter: Formatter): unknown {
    const {strings} = formatter;
    if (feed.postings.length === 0) return html`<slot name="empty">${renderMessage('empty', [strings.empty, strings.emptyHint])}</slot>`;
    return html`
      <slot name="before"></slot>
      ${this.#renderBoard(feed, formatter)}
      <slot name="after"></slot>
    `;
  }

  #renderBoard(feed: Feed, formatter: Formatter) {
    const {host} = this;
    const {filters, list} = this.#inner;
    this.#hrefs = this.#route.hrefs(host.feedSource.query);
    const results = this.#results.results(feed, formatter, host);
    const order = inListOrder(results?.postings ?? [], host.groupBy, formatter);
    const open = openPosting(this.#transition.job, feed, order, host);
    const ways = new BoardWays(host, this.#route, order);
    const back = formatter.count(formatter.strings.backToJobs, (results ?? feed).postings.length);
    const pane = open ? this.#renderPane(open, back, feed, formatter, ways) : nothing;
    const isInCard = open?.layout === 'inline';
    const [kept, isKept] = [this.#renderCandidateJobs(feed, formatter, ways), this.#candidateJobs?.isUsed];
    return html`<div class="board ${host.filtersLayout} ${open ? `open ${open.layout}` : ''}" part="board">
      <div class="filters-pane" part="filters-pane">${embed(filters, filtersIn(host))}${isKept ? kept : nothing}</div>
      <div class="list-pane" part="list-pane">${embed(list, listIn(host, this.#hrefOfCard, isInCard ? html`<div slot="open">${pane}</div>` : nothing))}${isKept ? nothing : kept}</div>
      ${isInCard ? nothing : open?.layout === 'dialog' ? this.#dialog.render(open.posting?.title ?? formatter.strings.closed, pane) : pane}
    </div>`;
  }

  #renderPane(open: OpenPosting, back: string, feed: Feed, formatter: Formatter, ways: Ways) {
    const {host} = this;
    const {strings} = formatter;
    const isInCard = open.layout === 'inline';
    const level = host.headingLevel + (isInCard ? 1 + Number(Boolean(host.groupBy)) : 0);
    return html`<section class="posting-pane" part="posting-pane">
      ${renderNavigation(isInCard || open.layout === 'dialog' ? strings.close : back, isInCard ? {} : open.neighbours, strings, ways)}
      ${embed(this.#inner.posting, postingIn(host, open.id, level, this.#urlOf(open.id)))}
      ${isInCard ? nothing : this.#renderOthers(open, level + 1, feed, formatter, ways)}
    </section>`;
  }

  /**
   * Jobs like the open one; where that is gone, and its id says nothing of it, the first ones. All postings are gone through
   * for them: what somebody opens is painted before. What an address opens is whole at once, as nothing may move then.
   */
  #renderOthers({id, posting}: OpenPosting, level: number, {postings}: Feed, formatter: Formatter, ways: Ways) {
    if (!this.#isPainted(id) && this.host.feedSource.change !== 'address') return nothing;
    const {similarJobs, otherJobs} = formatter.strings;
    const {engine} = this.#results;
    const similar = engine?.similarTo(posting ?? id, postings, MOST_OTHERS) ?? [];
    const isOther = !posting && similar.length === 0;
    return renderOtherJobs(isOther ? otherJobs : similarJobs, isOther ? postings.slice(0, MOST_OTHERS) : similar, level, formatter, ways);
  }

  /** Where they can be saved, they can be found again. */
  #renderCandidateJobs(feed: Feed, formatter: Formatter, ways: Ways) {
    if (!namesIn(this.host.actions).includes('save')) return nothing;
    const module = candidateJobs.get(this.#changed);
    if (module) this.#candidateJobs ??= new module.CandidateJobs(this.host, this.#urlOf);
    return this.#candidateJobs?.render(feed, formatter, ways);
  }

  readonly #changed = (): void => this.host.requestUpdate();

  /** For others, without what is asked besides. */
  readonly #urlOf = (job: string): string => this.#route.href({...EVERYTHING, job});

  readonly #close = (): void => this.host.feedSource.ask({job: undefined});

  /** A posting that is open in its card is closed there, too. */
  readonly #hrefOfCard = ({id}: Posting): string => this.#hrefs(this.#isOpenInCard(id) ? undefined : id);

  readonly #closeAgain = (event: JobSelectEvent): void => {
    if (!this.#isOpenInCard(event.posting.id)) return;
    event.preventDefault();
    event.stopPropagation();
    this.#close();
  };

  #isOpenInCard(id: string): boolean {
    return this.host.layout === 'inline' && this.host.feedSource.query.job === id;
  }
}
