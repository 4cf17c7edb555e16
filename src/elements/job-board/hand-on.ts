import {SECTION_KINDS} from '../../posting/section-kind.js';
import {namesIn} from '../job-filters/names.js';

/*
 * The parts of the elements in a board, but for `base` and `debug`, which are the board's own. A test holds
 * them against what the elements say they have.
 */
const FILTERS = `filters search search-input facets facet facet-button panel option option-input option-label option-search show-all count range currency chips chip
  clear summary sort filters-button sheet done button notice hint skeleton error retry`;
const LIST = `list card current title card-link featured mark meta meta-item table column sort group group-title count more pages page-button
  button no-match clear notice hint skeleton error empty retry`;
const POSTING = `posting header company title meta meta-item meta-label meta-value actions apply share print calendar qr save feedback
  dialog dialog-title copy mail link-field qr-code close body section section-title section-body heading list item link
  button notice hint skeleton error empty retry`;

/** For `exportparts`: each part under its own name, and with its element's before it. */
const exported = (element: string, names: readonly string[]): string => names.flatMap((name) => [name, `${name}:${element}-${name}`]).join();

/** @param facets the facets on the board: each is a part of its own */
export const filtersParts = (facets: string): string =>
  exported('filters', [...namesIn(FILTERS), ...namesIn(facets).map((name) => `facet-${name}`)]);

/** @param template the page's own card, whose parts are the page's, too */
export const listParts = (template: HTMLTemplateElement | null): string => {
  const own = [...(template?.content.querySelectorAll('[part]') ?? [])].flatMap(({part}) => [...part]);
  return exported('list', [...new Set([...namesIn(LIST), ...own])]);
};

export const POSTING_PARTS = exported('posting', [...namesIn(POSTING), ...SECTION_KINDS.map((kind) => `section-${kind}`)]);

const OWN_SLOTS = ['', 'before', 'after', 'loading', 'error', 'empty', 'card'];
const POSTING_SLOTS: readonly string[] = ['header', 'apply', 'actions', 'closed', ...SECTION_KINDS.flatMap((kind) => [`before-${kind}`, `after-${kind}`])];

/** The slots of each inner element that the board's children fill. An empty slot would take the place of what stands there. */
export function slotsOf(board: Element): {readonly filters: string[]; readonly list: string[]; readonly posting: string[]} {
  const names = [...new Set([...board.children].map(({slot}) => slot))].filter((name) => !OWN_SLOTS.includes(name));
  const posting = names.filter((name) => POSTING_SLOTS.includes(name));
  const list: string[] = names.filter((name) => name === 'no-match');
  return {posting, list, filters: names.filter((name) => !posting.includes(name) && !list.includes(name))};
}
