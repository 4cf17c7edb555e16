import {html, render} from 'lit';
import type {JobFiltersElement} from '../job-filters/job-filters.js';
import type {JobListElement} from '../job-list/job-list.js';
import type {JobPostingElement} from '../job-posting/job-posting.js';

interface InnerElements {
  readonly filters: JobFiltersElement;
  readonly list: JobListElement;
  readonly posting: JobPostingElement;
}

/** The elements a board is made of, registered under the same prefix as the board. The board speaks for them of the feed's state. */
export function createInner(board: Element): InnerElements {
  const create = (tag: string) => {
    const element = board.ownerDocument.createElement(board.localName.replace(/job-board$/, tag));
    return Object.assign(element, {embedded: true});
  };
  return {
    filters: create('job-filters') as unknown as JobFiltersElement,
    list: create('job-list') as unknown as JobListElement,
    posting: create('job-posting') as unknown as JobPostingElement,
  };
}

/** What a board says of an element in it: its properties, the parts it hands on, the slots it fills, and what else stands in it. */
export interface Embedding<Element> {
  readonly properties: Partial<Element>;
  readonly parts: string;
  readonly slots: readonly string[];
  readonly content?: unknown;
}

/** Gives an element in a board what the board says of it. */
export function embed<Inner extends HTMLElement>(element: Inner, {properties, parts, slots, content}: Embedding<Inner>): Inner {
  Object.assign(element, properties);
  element.setAttribute('exportparts', parts);
  render(html`${slots.map((name) => html`<slot name=${name} slot=${name}></slot>`)}${content}`, element);
  return element;
}
