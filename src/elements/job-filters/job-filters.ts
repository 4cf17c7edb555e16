import {html} from 'lit';
import type {Sort} from '../../query/query.js';
import {property} from '../shared/property.js';
import {frameStyles} from '../shared/styles.js';
import {ViewElement, type ViewType} from '../shared/view-element.js';

/**
 * What candidates find a job with: a search box, facets with counts, what is active, how many jobs
 * that gives, and their order. It shares its feed, and with it what is asked, with the lists and
 * postings that show it: inside one `<job-feed>`, or by its id.
 *
 * Each facet has the parts `facet` and `facet-<name>`, and the slots `label-<name>`, `before-<name>`
 * and `after-<name>`; each choice the slot `option-<name>-<key>`.
 *
 * @element job-filters
 * @fires {JobsLoadEvent} jobs-load - The feed has been read.
 * @fires {JobsErrorEvent} jobs-error - The feed could not be loaded or read.
 * @fires {JobSearchEvent} job-search - Another text is searched for.
 * @fires {JobFilterEvent} job-filter - Other choices of a facet are active.
 * @fires {JobSortEvent} job-sort - Another order is asked for.
 * @slot - Shown until there is something to show.
 * @slot loading - Instead of the grey shapes while the jobs are loaded.
 * @slot error - Instead of our words when they could not be loaded.
 * @slot before - Before everything else.
 * @slot after - After everything else.
 * @csspart base - Everything inside.
 * @csspart filters - All controls.
 * @csspart search - What stands around the search box.
 * @csspart search-input - The search box.
 * @csspart facets - All facets.
 * @csspart facet - One facet, with `facet-<name>`.
 * @csspart facet-button - The button that opens it.
 * @csspart panel - Its choices.
 * @csspart option - One choice: its box, label and count.
 * @csspart option-input - The box.
 * @csspart option-label - Its label.
 * @csspart option-search - The search box for the choices of a long facet.
 * @csspart show-all - The button that shows all of them.
 * @csspart count - A number of jobs: of a choice, and of all.
 * @csspart range - A slider.
 * @csspart currency - The choice of the currency of pay, where the feed has several.
 * @csspart chips - What is active.
 * @csspart chip - One active choice; the button takes it away.
 * @csspart clear - The button that takes all away.
 * @csspart summary - The count of the results, and their order.
 * @csspart sort - The order.
 * @csspart filters-button - On narrow containers, the button that opens the filters.
 * @csspart sheet - The dialog that it opens.
 * @csspart done - The button in it that shows the results.
 * @csspart button - Every quiet button.
 * @csspart notice - A line about the state: out of date, incomplete.
 * @csspart hint - A word while the feed is loaded: that it takes long, or how old the copy is that is shown.
 * @csspart error - The message that nothing could be loaded, or not what counts and finds jobs.
 * @csspart retry - The button to try again.
 * @csspart skeleton - The grey shapes while loading.
 * @csspart debug - What developers are told.
 * @cssprop [--job-filters-gap] - Space between the controls; by default half the space.
 * @cssprop [--job-filters-background] - The ground of controls and panels; by default the browser's, for the page's color scheme; the text on it is `--job-color-text` or the browser's.
 * @cssstate loading - Nothing to filter yet.
 * @cssstate ready - There is something to filter.
 * @cssstate empty - There are no open jobs.
 * @cssstate error - Nothing could be loaded.
 * @cssstate stale - The last good copy is shown: a reload has failed, or with `offline` is under way.
 */
export class JobFiltersElement extends ViewElement {
  static override styles = frameStyles;

  /**
   * The facets, in order, with blanks between them: department, team, place, work-mode, employment-type, level,
   * company, language, pay, posted, tags, or the name of a member of the feed's own.
   */
  @property() facets = 'department place work-mode employment-type';

  /** The controls, in order, with blanks between them. */
  @property() controls = 'search facets chips summary';

  /** How facets stand: as a bar of buttons, or open, in a column. On narrow containers they become one button, unless the column stands beside something. */
  @property({reflect: true, useDefault: true}) layout: 'bar' | 'column' = 'bar';

  /** The order of the postings where nobody asks for another: as that of the list. */
  @property() sort?: Sort;

  /** The most postings that the list shows: as that of the list. */
  @property({type: Number}) limit?: number;

  protected override async loadView(): Promise<ViewType<JobFiltersElement>> {
    return (await import('./filters-view.js')).FiltersView;
  }

  protected override renderSkeleton(): unknown {
    return html`<i class="title"></i><i class="short"></i>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'job-filters': JobFiltersElement;
  }
}
