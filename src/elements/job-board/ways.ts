import {html, nothing, type TemplateResult} from 'lit';
import type {Posting} from '../../posting/posting.js';
import {opensHere} from '../job-list/select.js';

/** A way that one can go within a board. */
export interface Way {
  /** Where its link leads; "" for one that has no address. */
  readonly href: string;
  /** For a click that isn't meant for a new tab. */
  follow(click: Event): void;
}

/** The ways that there are. */
export interface Ways {
  to(posting: Posting): Way;
  /** To the list. */
  readonly back: Way;
}

interface Look {
  readonly name: string;
  readonly part: string;
  readonly label?: string;
}

/** A real link, for new tabs and for copying; a button where there is nothing to copy. */
export function renderWay({href, follow}: Way, {name, part, label}: Look, content: unknown): TemplateResult {
  const click = (event: MouseEvent): void => {
    if (opensHere(event)) follow(event);
  };
  return href
    ? html`<a class=${name} part=${part} href=${href} aria-label=${label ?? nothing} @click=${click}>${content}</a>`
    : html`<button class=${name} part=${part} type="button" aria-label=${label ?? nothing} @click=${follow}>${content}</button>`;
}
