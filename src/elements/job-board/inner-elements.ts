import {html, render} from 'lit';
import {FiltersView} from '../job-filters/filters-view.js';
import type {JobFiltersElement} from '../job-filters/job-filters.js';
import {ListView} from '../job-list/list-view.js';
import type {JobListElement} from '../job-list/job-list.js';
import type {JobPostingElement} from '../job-posting/job-posting.js';
import {PostingView} from '../job-posting/posting-view.js';

/** The elements that a board is made of. */
export interface InnerElements {
  readonly filters: JobFiltersElement;
  readonly list: JobListElement;
  readonly posting: JobPostingElement;
}

/**
 * Makes them, registered under the same prefix as the board, and with what renders them: else each would show for a
 * moment that it waits. The board speaks for them of the feed's state.
 */
export function createInner(board: Element): InnerElements {
  const create = (tag: string, viewType: unknown) => {
    // Of the page where our elements are known: a frame that a board was moved to may know none.
    const element = document.createElement(board.localName.replace(/job-board$/, tag));
    return Object.assign(element, {embedded: true, viewType});
  };
  return {
    filters: create('job-filters', FiltersView) as unknown as JobFiltersElement,
    list: create('job-list', ListView) as unknown as JobListElement,
    posting: create('job-posting', PostingView) as unknown as JobPostingElement,
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
