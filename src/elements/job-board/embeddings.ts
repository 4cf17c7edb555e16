import type {Posting} from '../../posting/posting.js';
import type {JobFiltersElement} from '../job-filters/job-filters.js';
import type {JobListElement} from '../job-list/job-list.js';
import type {JobPostingElement} from '../job-posting/job-posting.js';
import {filtersParts, listParts, POSTING_PARTS, slotsOf} from './hand-on.js';
import type {Embedding} from './inner-elements.js';
import type {JobBoardElement} from './job-board.js';

/*
 * What a board says of the elements in it: mostly what the page says of the board.
 */

export function filtersIn(board: JobBoardElement): Embedding<JobFiltersElement> {
  const {facets, controls, filtersLayout: layout, sort, limit, labels, debug} = board;
  return {
    properties: {facets, controls, layout, sort, limit, labels, debug} as object,
    parts: filtersParts(facets),
    slots: slotsOf(board).filters,
  };
}

/** @param href where a card leads @param content what stands in the card of the open posting */
export function listIn(board: JobBoardElement, href: (posting: Posting) => string, content: unknown): Embedding<JobListElement> {
  const {listLayout: layout, groupBy, paging, pageSize, sort, limit, pinned, featured, labels, headingLevel, impressions, source, sourceParameters, debug} = board;
  const cardTemplate = board.querySelector<HTMLTemplateElement>(':scope > template[slot=card]');
  const isLeft = board.layout === 'link';
  return {
    properties: {
      layout, groupBy, paging, pageSize, sort, limit, pinned, featured, labels, headingLevel, impressions, source, sourceParameters, debug, cardTemplate,
      openHere: !isLeft, href: isLeft ? board.href : href,
    } as object,
    parts: listParts(cardTemplate),
    slots: slotsOf(board).list,
    content,
  };
}

/** @param shareUrl where the board shows it; "" if nowhere */
export function postingIn(board: JobBoardElement, jobId: string, headingLevel: number, shareUrl: string): Embedding<JobPostingElement> {
  const {actions, labels, source, sourceParameters, structuredData, proxy, debug} = board;
  return {
    properties: {jobId, headingLevel, actions, labels, source, sourceParameters, structuredData, proxy, debug, shareUrl: shareUrl || undefined} as object,
    parts: POSTING_PARTS,
    slots: slotsOf(board).posting,
  };
}
