import './quiet.js';
import '../../src/define.js';
import {expect} from '@open-wc/testing';
import type {JobListElement, JobPostingElement} from '../../src/index.js';
import {stateOf} from './reader.js';
import {until} from './until.js';

// The modules of the tests alone are more than the 250 that a page remembers.
performance.setResourceTimingBufferSize(100_000);

beforeEach(() => {
  document.documentElement.lang = 'en';
});

afterEach(() => {
  for (const added of document.querySelectorAll('body > main')) added.remove();
  for (const name of ['dir', 'style']) document.documentElement.removeAttribute(name);
});

export interface PutOptions {
  /** Width of what stands around, in pixels. */
  readonly width?: number | undefined;
}

/** Puts markup into the page, for one test, and gives its first element. */
export function put<E extends Element = HTMLElement>(markup: string, {width}: PutOptions = {}): E {
  const main = document.createElement('main');
  if (width) main.style.inlineSize = `${width}px`;
  main.innerHTML = markup;
  document.body.append(main);
  return main.firstElementChild as E;
}

/** Waits until an element shows this state. */
export async function reaches<E extends Element>(element: E, state: string): Promise<E> {
  await until(() => stateOf(element) === state, `the state ${state}; it is ${stateOf(element)}`);
  return element;
}

export const ready = <E extends Element>(element: E): Promise<E> => reaches(element, 'ready');

/** A posting in the page, with its texts; as a property, without a request. */
export async function putPosting(posting: object, attributes = '', options?: PutOptions): Promise<JobPostingElement> {
  const element = put<JobPostingElement>(`<job-posting ${attributes}></job-posting>`, options);
  element.posting = posting as never;
  await until(() => /ready|closed/.test(stateOf(element)) && !element.shadowRoot!.querySelector('.skeleton'), 'the posting');
  return element;
}

/** A list in the page. */
export async function putList(postings: readonly object[], attributes = '', content = '', options?: PutOptions): Promise<JobListElement> {
  const element = put<JobListElement>(`<job-list ${attributes}>${content}</job-list>`, options);
  element.postings = postings as never;
  return ready(element);
}

/** The page has no sideways scroll bar because of this element, nor does anything stick out of it. */
export function expectNoOverflow(element: HTMLElement): void {
  const {scrollWidth, clientWidth} = element.parentElement!;
  expect(scrollWidth, 'width of the content').to.be.at.most(clientWidth);
}
