import {html} from 'lit';
import type {JobFeedPosting} from '../../feed/formats/job-feed-types.js';
import type {Posting} from '../../posting/posting.js';
import {property} from '../shared/property.js';
import {frameStyles} from '../shared/styles.js';
import {ViewElement, type ViewType} from '../shared/view-element.js';

/**
 * Shows one posting, whole: its title and facts, every section of its text, and how to apply.
 *
 * Each kind of section has the parts `section` and `section-<kind>`, and the slots `before-<kind>`
 * and `after-<kind>`: about, company, responsibilities, minimum-qualifications,
 * preferred-qualifications, benefits, compensation, how-to-apply, equal-opportunity, other.
 *
 * @element job-posting
 * @fires {JobsLoadEvent} jobs-load - The feed has been read.
 * @fires {JobsErrorEvent} jobs-error - The feed could not be loaded or read.
 * @fires {JobViewEvent} job-view - A posting is shown.
 * @fires {JobApplyEvent} job-apply - Somebody is about to apply; cancelable, with the final URL.
 * @fires {JobShareEvent} job-share - Somebody has passed on the posting, or kept it: with the method and the link.
 * @slot - Shown until there is something to show: a link to the jobs, for instance.
 * @slot loading - Instead of the grey shapes while the posting is loaded.
 * @slot error - Instead of our words when it could not be loaded.
 * @slot empty - Instead of our words when the feed has no postings.
 * @slot closed - Instead of our words when the posting is closed or not in the feed.
 * @slot before - Before everything else of the posting.
 * @slot header - Instead of the company, title and facts.
 * @slot apply - Instead of the apply buttons.
 * @slot actions - Further links or buttons, after ours.
 * @slot after - After all sections.
 * @csspart base - Everything inside.
 * @csspart posting - The article.
 * @csspart header - Company, title, facts and actions.
 * @csspart company - Who hires.
 * @csspart title - The posting's title.
 * @csspart meta - The list of facts.
 * @csspart meta-item - One fact: its label and values.
 * @csspart meta-label - The name of a fact.
 * @csspart meta-value - A value of a fact.
 * @csspart actions - The apply button and what stands beside it.
 * @csspart apply - A link to apply: the first after the facts, the last below the text.
 * @csspart share - The button that passes on the link.
 * @csspart print - The button that prints.
 * @csspart calendar - The button that puts the closing date into a calendar.
 * @csspart qr - The button that shows a QR code.
 * @csspart save - The button that saves the posting, pressed while it is saved.
 * @csspart feedback - What has come of such a button, in words.
 * @csspart dialog - What `share` and `qr` open.
 * @csspart dialog-title - Its heading.
 * @csspart copy - The button in it that copies the link.
 * @csspart mail - The link in it that opens the mail program.
 * @csspart link-field - The field in it that has the link.
 * @csspart qr-code - The QR code in it.
 * @csspart close - The button that closes it.
 * @csspart body - All sections.
 * @csspart section - A section, with `section-<kind>`.
 * @csspart section-title - A section's heading.
 * @csspart section-body - A section's text.
 * @csspart heading - A heading inside of a section's text.
 * @csspart list - A list in a section.
 * @csspart item - An entry of such a list.
 * @csspart link - A link in a section.
 * @csspart notice - A line about the state: out of date, incomplete, closed.
 * @csspart hint - A word while the feed is loaded: that it takes long, or how old the copy is that is shown.
 * @csspart error - The message that nothing could be loaded.
 * @csspart empty - The message that there is nothing to show.
 * @csspart retry - The button to try again.
 * @csspart button - Every quiet button.
 * @csspart skeleton - The grey shapes while loading.
 * @csspart debug - What developers are told.
 * @cssprop [--job-posting-padding=0] - Space inside the posting.
 * @cssprop [--job-title-size] - Size of the posting's title; by default it grows with the container.
 * @cssprop [--job-apply-background] - The apply button; by default the accent.
 * @cssprop [--job-apply-color] - Its text.
 * @cssprop [--job-section-gap] - Space between sections; by default twice the space.
 * @cssprop [--job-section-title-size=1.1875em] - Size of the sections' titles.
 * @cssprop [--job-measure=68ch] - The longest line of text.
 * @cssprop [--job-color-marker] - Bullets and check marks; by default the accent.
 * @cssstate loading - Nothing to show yet.
 * @cssstate ready - The posting is shown.
 * @cssstate empty - The feed has no postings.
 * @cssstate error - Nothing could be loaded.
 * @cssstate stale - The last good copy is shown: a reload has failed, or with `offline` is under way.
 * @cssstate closed - The posting is closed, or not in the feed.
 */
export class JobPostingElement extends ViewElement {
  static override styles = frameStyles;

  /** The posting's id in the feed. Without it, the feed's first posting is shown. */
  @property({attribute: 'job-id'}) jobId?: string;

  /** The posting, as an entry of a `job-feed`; needs no feed. Give a new object for each change. */
  @property({attribute: false}) posting?: JobFeedPosting | Posting;

  /** Kinds of sections to show, in order, with blanks between them; all of them by default. */
  @property() sections?: string;

  /** Level of the title's heading, 1 to 5; the sections' headings are one below. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;

  /** Adds the posting to the page's structured data for search engines. For a page of one posting only. */
  @property({attribute: 'structured-data', type: Boolean}) structuredData = false;

  /**
   * What the candidate can do besides applying, in order, with blanks between: `share`, `print`,
   * `calendar` (while the posting has a closing date and is open), `qr`, `save`. None by default.
   */
  @property() actions?: string;

  /** The link that is passed on; by default the posting's own page, or else the page this element is in. */
  @property({attribute: 'share-url'}) shareUrl?: string;

  /** Name of this embedding, which links to apply hand on. */
  @property() source?: string;

  /** Further parameters of the page's address to hand on with links to apply, with blanks between. */
  @property({attribute: 'source-parameters'}) sourceParameters?: string;

  /** Moves the focus to the posting's title, or to what stands in its place. */
  override focus(options?: FocusOptions): void {
    const header = this.shadowRoot?.querySelector<HTMLSlotElement>('slot[name=header]');
    const place = header?.assignedNodes().length === 0 ? '#title' : '.base';
    this.shadowRoot?.querySelector<HTMLElement>(place)?.focus(options);
  }

  protected override get document(): object | undefined {
    return this.posting ?? super.document;
  }

  protected override async loadView(): Promise<ViewType<JobPostingElement>> {
    return (await import('./posting-view.js')).PostingView;
  }

  protected override renderSkeleton(): unknown {
    return html`<i class="title"></i><i class="short"></i><i class="short"></i>${Array(12).fill(html`<i></i>`)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'job-posting': JobPostingElement;
  }
}
