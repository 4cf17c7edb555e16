import {html, nothing} from 'lit';
import {JobApplyEvent, JobViewEvent} from '../../events.js';
import type {Feed, FeedState} from '../../feed/feed.js';
import {isOpen} from '../../posting/date.js';
import {lacksTexts, withDetail} from '../../posting/detail.js';
import {directionOf, languageTag} from '../../posting/language.js';
import type {Posting} from '../../posting/posting.js';
import type {Section} from '../../posting/section.js';
import type {Formatter} from '../../text/formatter.js';
import {fill} from '../../text/strings.js';
import {BaseView, renderMessage, renderRetry} from '../shared/base-view.js';
import {FeedController} from '../shared/feed-controller.js';
import {requestFrom} from '../shared/feed-source.js';
import {withOrigin} from '../shared/origin.js';
import type {ViewState} from '../shared/view-element.js';
import {ApplyReach} from './apply-reach.js';
import {renderFacts} from './facts.js';
import type {JobPostingElement} from './job-posting.js';
import {PostingActions} from './posting-actions.js';
import {chooseSections, renderSection} from './section-view.js';
import {SectionsController} from './sections-controller.js';
import {StructuredDataController} from './structured-data-controller.js';
import {styles} from './styles.js';

/** Renders a `<job-posting>`. */
export class PostingView extends BaseView<JobPostingElement> {
  static override readonly styles = [...BaseView.styles, styles];

  readonly #detail: FeedController;
  readonly #texts: SectionsController;
  readonly #applyReach: ApplyReach;
  readonly #actions: PostingActions;
  readonly #structuredData: StructuredDataController;
  readonly #whole = new WeakMap<Feed, Posting>();
  #viewed: string | undefined;

  constructor(host: JobPostingElement) {
    super(host);
    this.#detail = new FeedController(host, () => {
      const posting = this.#listed(host.feedSource.state.feed);
      const {proxy, timeout, offline} = host.feedSource.requestOptions ?? host;
      return posting && lacksTexts(posting) ? requestFrom(posting.detail!, {proxy, timeout, offline}) : undefined;
    });
    this.#texts = new SectionsController(host);
    this.#applyReach = new ApplyReach(host);
    this.#actions = new PostingActions(host);
    this.#structuredData = new StructuredDataController(host);
  }

  override updated({feed}: FeedState): void {
    const posting = this.#shown(feed);
    const sections = this.host.structuredData && posting ? this.#readTexts(posting) : undefined;
    this.#structuredData.show(sections && posting, sections);
    if (!posting || posting.id === this.#viewed) return;
    this.#viewed = posting.id;
    this.#actions.reset();
    const event = new JobViewEvent(posting);
    this.host.dispatchEvent(event);
  }

  override status(state: FeedState): string {
    return [this.#actions.told, super.status(state)].filter(Boolean).join(' – ');
  }

  protected override contentState(feed: Feed, phase: FeedState['phase']): ViewState {
    const posting = this.#shown(feed);
    if (posting && !isOpen(posting)) return 'closed';
    if (phase === 'failed') return 'stale';
    if (posting) return 'ready';
    if (phase === 'loading') return 'loading';
    return this.#isEmpty(feed) ? 'empty' : 'closed';
  }

  protected override announcement(feed: Feed, {strings}: Formatter): string {
    if (this.#shown(feed)) return '';
    return this.#isEmpty(feed) ? strings.empty : strings.closed;
  }

  protected override renderContent(feed: Feed, formatter: Formatter): unknown {
    const posting = this.#shown(feed);
    if (posting) return this.#renderPosting(posting, this.#listed(feed)!, formatter);
    const {strings} = formatter;
    return this.#isEmpty(feed)
      ? html`<slot name="empty">${renderMessage('empty', [strings.empty, strings.emptyHint])}</slot>`
      : html`<slot name="closed">${renderMessage('notice', [strings.closed, strings.notFound])}</slot>`;
  }

  /** The posting to show: the one that is named, or that is open where the feed is shared. */
  get #jobId(): string | undefined {
    return this.host.jobId ?? this.host.feedSource.query.job;
  }

  /** The posting as the feed lists it. */
  #listed(feed: Feed | undefined): Posting | undefined {
    const jobId = this.#jobId;
    return jobId === undefined || this.host.posting ? feed?.postings[0] : feed?.postings.find(({id}) => id === jobId);
  }

  /** The posting with what its own document says of it, once that is there. */
  #shown(feed: Feed | undefined): Posting | undefined {
    const listed = this.#listed(feed);
    const detail = this.#detail.state.feed;
    if (!listed || !detail || !lacksTexts(listed)) return listed;
    const own = detail.postings.find(({id}) => id === listed.id) ?? detail.postings[0];
    const whole = this.#whole.get(detail) ?? (own && withDetail(listed, own));
    if (whole) this.#whole.set(detail, whole);
    return whole ?? listed;
  }

  #renderPosting(posting: Posting, listed: Posting, formatter: Formatter) {
    const {language, hiringOrganization, title} = posting;
    return html`
      <article class="posting" part="posting" aria-labelledby="title">
        <slot name="before"></slot>
        <header class="header" part="header">
          <slot name="header">
            ${hiringOrganization ? html`<p class="company" part="company" dir="auto">${hiringOrganization.name}</p>` : nothing}
            <div id="title" class="title" part="title" tabindex="-1" role="heading" aria-level=${this.#level} lang=${languageTag(language) ?? nothing} dir=${directionOf(language)}>${title}</div>
            ${renderFacts(posting, formatter)}
          </slot>
          ${isOpen(posting) ? nothing : renderClosed(posting, formatter)}
          <div class="actions" part="actions">
            <slot name="apply">${this.#renderApply(posting, formatter)}</slot>
            ${this.#actions.render(posting, listed, formatter.strings)}
            <slot name="actions"></slot>
          </div>
        </header>
        <div class="body" part="body">${this.#renderTexts(posting, formatter)}</div>
        <slot name="after"></slot>
        ${this.host.querySelector(':scope > [slot=apply]') ? nothing
          : html`<div class="last-apply ${this.#applyReach.passed ? 'passed' : ''}">${this.#renderApply(posting, formatter)}</div>`}
      </article>
    `;
  }

  #renderApply(posting: Posting, {strings}: Formatter) {
    const url = posting.applyUrl ?? posting.url;
    if (!url || !isOpen(posting)) return nothing;
    return html`<a class="apply" part="apply" href=${withOrigin(url, this.host)} @click=${this.#apply}>${strings.apply}</a>`;
  }

  #renderTexts(posting: Posting, formatter: Formatter) {
    const {strings} = formatter;
    const sections = this.#readTexts(posting);
    if (sections) {
      const level = this.#level + 1;
      return chooseSections(sections, this.host.sections).map((section) => renderSection(section, level, posting.language, strings));
    }
    if (this.#texts.failed || this.#detail.state.phase === 'failed') {
      return renderMessage('error', [strings.textFailed], renderRetry(strings, this.#retryTexts));
    }
    return this.host.renderLoading();
  }

  #isEmpty({postings}: Feed): boolean {
    return postings.length === 0 && this.#jobId === undefined;
  }

  /** The sections; undefined while they, or what reads them, are being loaded, or if that failed. */
  #readTexts(posting: Posting): readonly Section[] | undefined {
    const {phase, feed} = this.#detail.state;
    return phase === 'idle' || feed ? this.#texts.sections(posting) : undefined;
  }

  get #level(): number {
    return Math.min(Math.max(Math.trunc(this.host.headingLevel) || 2, 1), 5);
  }

  readonly #retryTexts = (): void => {
    this.keepFocus();
    this.#texts.failed = false;
    this.#detail.reload();
    this.host.requestUpdate();
  };

  readonly #apply = (event: MouseEvent): void => {
    const posting = this.#shown(this.host.feedSource.state.feed)!;
    const apply = new JobApplyEvent(posting, (event.currentTarget as HTMLAnchorElement).href);
    if (!this.host.dispatchEvent(apply)) event.preventDefault();
  };
}

const renderClosed = ({validThrough}: Posting, {strings, date}: Formatter) => html`
  <slot name="closed"><p class="notice" part="notice"><strong>${strings.closed}</strong> ${validThrough ? fill(strings.closedOn, {date: date(validThrough)}) : nothing}</p></slot>
`;

