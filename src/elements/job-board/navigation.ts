import {html, nothing, type TemplateResult} from 'lit';
import type {Results} from '../../query/query.js';
import type {Formatter} from '../../text/formatter.js';
import {opensHere} from '../job-list/select.js';

/** How links within a board lead to postings, and without one, to the list. */
export interface Links {
  /** "" where the board has no URLs of its own. */
  href(job: string | undefined): string;
  open(job: string | undefined): void;
}

/** A link that is a real one, for new tabs and for copying, and that a plain click follows within the board. */
export const follow = ({open}: Links, job: string | undefined) => (click: MouseEvent): void => {
  if (!opensHere(click)) return;
  click.preventDefault();
  open(job);
};

/** The way back to the list, and to the postings before and after the open one. */
export function renderNavigation(results: Results | undefined, job: string, {strings, count}: Formatter, links: Links): TemplateResult {
  const postings = results?.postings ?? [];
  const at = postings.findIndex(({id}) => id === job);
  const step = (index: number, part: string, arrow: string, label: string) => {
    const to = at < 0 ? undefined : postings[index];
    return to ? html`<a class="button step" part="${part} button" href=${links.href(to.id) || '#'} aria-label="${label}: ${to.title}" @click=${follow(links, to.id)}>${arrow}</a>` : nothing;
  };
  return html`<nav class="navigation" part="navigation" aria-label=${strings.pages}>
    <a class="button back" part="back button" href=${links.href(undefined) || '#'} @click=${follow(links, undefined)}>${count(strings.backToJobs, postings.length)}</a>
    ${step(at - 1, 'previous', '‹', strings.previousJob)}
    ${step(at + 1, 'next', '›', strings.nextJob)}
  </nav>`;
}
