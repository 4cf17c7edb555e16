import type {Posting} from '../../posting/posting.js';
import {simpleIndex} from './choice-index.js';
import type {FacetIndex} from './facet-index.js';
import {simpleFacetOf, type Facet} from './facet.js';
import {kept} from './kept.js';
import {payIndex} from './pay-index.js';
import {placesIndexes} from './places-index.js';
import {placeFacet, workModeFacet} from './places.js';
import {postedFacet, postedIndex, startOfDay} from './posted.js';

/** A facet by its name. Any name gives one: of a name that we don't know, the member of `extra`. Pay has no choices to read. */
export function facetOf(name: string, now: number): Facet {
  if (name === 'place') return placeFacet;
  if (name === 'work-mode') return workModeFacet;
  return name === 'posted' ? postedFacet(now) : simpleFacetOf(name);
}

/** The index of a facet, made when it is first asked for. */
export function indexOf(postings: readonly Posting[], name: string, now: number): FacetIndex {
  if (name === 'place' || name === 'work-mode') return kept(postings, 'places', [], () => placesIndexes(postings))[name];
  return kept(postings, `facet ${name}`, [name === 'posted' && startOfDay(now)], () => makeIndex(postings, name, now));
}

function makeIndex(postings: readonly Posting[], name: string, now: number): FacetIndex {
  if (name === 'pay') return payIndex(postings);
  return name === 'posted' ? postedIndex(postings, now) : simpleIndex(name, simpleFacetOf(name), postings);
}
