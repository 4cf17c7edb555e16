import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import type {JobViewEvent} from '../../events.js';
import type {Feed} from '../../feed/feed.js';
import type {Formatter} from '../../text/formatter.js';
import {savedJobs, viewedJobs} from '../shared/saved-jobs.js';
import {keyOf, type StoredJob} from '../shared/stored-jobs.js';
import type {JobBoardElement} from './job-board.js';
import {renderWay, type Way, type Ways} from './ways.js';

/**
 * The jobs that the candidate keeps in their browser: those they have saved, and, only if they ask for
 * it here, those they have looked at.
 */
export class CandidateJobs implements ReactiveController {
  readonly #host: JobBoardElement;
  readonly #urlOf: (id: string) => string;
  #stops: readonly (() => void)[] = [];
  #hasBeenUsed = false;

  /** @param urlOf where the board shows a posting; "" if nowhere */
  constructor(host: JobBoardElement, urlOf: (id: string) => string) {
    this.#host = host;
    this.#urlOf = urlOf;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stops = [savedJobs, viewedJobs].map((jobs) => jobs.subscribe(() => this.#host.requestUpdate()));
    this.#host.addEventListener('job-view', this.#view);
  }

  hostDisconnected(): void {
    this.#stops.forEach((stop) => stop());
    this.#host.removeEventListener('job-view', this.#view);
  }

  /** Whether anything is kept, or was since the page was opened: until then, it need not stand before the jobs. */
  get isUsed(): boolean {
    return (this.#hasBeenUsed ||= savedJobs.jobs.length > 0 || viewedJobs.jobs.length > 0);
  }

  render(feed: Feed, formatter: Formatter, ways: Ways): TemplateResult {
    const {strings, number} = formatter;
    const job = (stored: StoredJob) => renderJob(stored, this.#wayTo(stored, feed, ways));
    return html`<details class="kept" part="saved-jobs">
      <summary class="button" part="saved-jobs-button button">${strings.savedJobs} (${number(savedJobs.jobs.length)})</summary>
      <div class="kept-panel" part="saved-jobs-panel">
        <ul role="list">${savedJobs.jobs.map((stored) => html`<li>${job(stored)} ${this.#renderRemove(stored, formatter)}</li>`)}</ul>
        ${viewedJobs.jobs.length > 0 ? html`<strong id="viewed">${strings.recentJobs}</strong>
          <ul role="list" aria-labelledby="viewed">${viewedJobs.jobs.map((stored) => html`<li>${job(stored)}</li>`)}</ul>` : nothing}
        <label class="remember"><input type="checkbox" part="option-input" .checked=${viewedJobs.isOn} @change=${this.#remember}> ${strings.rememberViewed}</label>
      </div>
    </details>`;
  }

  #renderRemove(stored: StoredJob, {strings}: Formatter) {
    const remove = ({currentTarget}: Event): void => {
      // The button goes with its job.
      (currentTarget as Element).closest('details')!.querySelector('summary')!.focus();
      savedJobs.remove(stored);
    };
    return html`<button class="button" part="save button" type="button" aria-pressed="true" aria-label="${strings.saved}: ${stored.title}" @click=${remove}>${strings.saved}</button>`;
  }

  /** Here, if the feed has it (still); else where it was when it was saved. */
  #wayTo({key, url = ''}: StoredJob, {postings}: Feed, ways: Ways): Way {
    const posting = postings.find((listed) => keyOf(listed) === key);
    return posting ? ways.to(posting) : {href: url, follow: () => {}};
  }

  readonly #view = ({posting}: JobViewEvent): void => {
    viewedJobs.add(posting, this.#urlOf(posting.id) || posting.url);
  };

  readonly #remember = ({currentTarget}: Event): void => {
    const box = currentTarget as HTMLInputElement;
    if (box.checked) viewedJobs.turnOn();
    else viewedJobs.turnOff();
    // Where the browser keeps nothing, it stays as it was.
    box.checked = viewedJobs.isOn;
  };
}

/** A link, if there is somewhere to read of it. */
const renderJob = ({title}: StoredJob, way: Way) =>
  way.href ? renderWay(way, {name: 'job', part: 'saved-job'}, html`<bdi>${title}</bdi>`) : html`<bdi>${title}</bdi>`;
