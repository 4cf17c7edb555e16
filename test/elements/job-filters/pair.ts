import {nextFrame} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {JobFeedElement, JobFiltersElement, JobListElement} from '../../../src/index.js';
import {makeFeed} from '../../helpers/jobs.js';
import {put, reaches} from '../../helpers/page.js';
import {allByRole, allNamed, button, names} from '../../helpers/reader.js';
import {until} from '../../helpers/until.js';

export interface Pair {
  readonly feed: JobFeedElement;
  readonly filters: JobFiltersElement;
  readonly list: JobListElement;
}

export interface PairOptions {
  /** Attributes, and what stands in the element. */
  readonly filters?: string;
  readonly slotted?: string;
  readonly list?: string;
  /** Attributes of the feed, and what else the feed says. */
  readonly feed?: string;
  readonly members?: object;
  readonly width?: number;
}

/** Filters and a list that share a feed. */
export async function putPair(jobs: readonly object[], {filters = '', slotted = '', list = '', feed = '', members = {}, width}: PairOptions = {}): Promise<Pair> {
  const element = put<JobFeedElement>(`<job-feed ${feed}><job-filters ${filters}>${slotted}</job-filters><job-list ${list}></job-list></job-feed>`, {width});
  element.feed = makeFeed(jobs, members);
  const pair = {feed: element, filters: element.querySelector('job-filters')!, list: element.querySelector('job-list')!};
  await reaches(pair.filters, 'ready');
  await reaches(pair.list, 'ready');
  return pair;
}

export const searchBox = (filters: Element): HTMLInputElement => allByRole(filters, 'searchbox')[0] as HTMLInputElement;

/** Types a text by keys into a box. WebKit's driver takes a letter that is typed twice for one that is held, so it gets them one by one. */
export async function typeInto(box: HTMLElement, text: string): Promise<void> {
  box.focus();
  for (const type of text.replace(/(.)(?=\1)/g, '$1\0').split('\0')) await sendKeys({type});
}

export const titles = (list: Element): string[] => names(list, 'heading');

/** Waits until a list shows these postings. */
export const shows = (list: Element, ...expected: readonly string[]): Promise<unknown> =>
  until(() => titles(list).join('|') === expected.join('|'), `${expected}, not ${titles(list)}`);

/** What an element has asked for so far is rendered. */
export async function rendered(...elements: readonly {readonly updateComplete: Promise<unknown>}[]): Promise<void> {
  for (const element of elements) await element.updateComplete;
  await nextFrame();
}

/** Opens a facet by its name, whatever is chosen in it. */
export async function openFacet(filters: JobFiltersElement, name: string): Promise<void> {
  button(filters, new RegExp(`^${name}( \\d+)?$`)).click();
  await filters.updateComplete;
}

/** The choices that can be seen, each with its count. */
export const choices = (filters: Element): string[] => [...names(filters, 'checkbox'), ...names(filters, 'radio')];

export const choice = (filters: Element, name: string): HTMLInputElement => {
  const [found] = [...allNamed(filters, 'checkbox', name), ...allNamed(filters, 'radio', name)];
  if (!found) throw new Error(`No choice ${name} of ${choices(filters).join(' | ')}`);
  return found as HTMLInputElement;
};
