import {html, type TemplateResult} from 'lit';
import type {Posting} from '../../posting/posting.js';
import type {Strings} from '../../text/strings.js';
import {renderWay, type Ways} from './ways.js';

/** What is before and after the open posting in the list. */
export interface Neighbours {
  readonly previous?: Posting | undefined;
  readonly next?: Posting | undefined;
}

/** The way back to the list, and to the postings before and after the open one. @param back the first one in words */
export function renderNavigation(back: string, {previous, next}: Neighbours, {previousJob, nextJob}: Strings, ways: Ways): TemplateResult {
  const step = (to: Posting | undefined, name: string, arrow: string, label: string) =>
    to && renderWay(ways.to(to), {name: 'button step', part: `${name} button`, label: `${label}: ${to.title}`}, arrow);
  return html`<div class="navigation" part="navigation">
    ${renderWay(ways.back, {name: 'button back', part: 'back button'}, back)}
    ${step(previous, 'previous', '‹', previousJob)}
    ${step(next, 'next', '›', nextJob)}
  </div>`;
}
