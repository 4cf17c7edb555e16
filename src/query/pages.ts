/** How a long list is divided: all at once, a first part and more on request, or pages. */
export type Paging = 'all' | 'more' | 'pages';

/** The part of a list that is shown: from one number to another, the last one not included. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/**
 * The part to show.
 * @param page from 1; with `more`, how many parts are shown by now. One that there is not is the nearest that is.
 */
export function partOf(total: number, paging: Paging, page: number, size: number): Part {
  if (paging === 'all') return {start: 0, end: total};
  const last = Math.min(Math.max(page, 1), pageCount(total, size));
  return {start: paging === 'pages' ? (last - 1) * size : 0, end: Math.min(last * size, total)};
}

export const pageCount = (total: number, size: number): number => Math.max(1, Math.ceil(total / size));

/** The pages to offer: the first, the last and those near the current one; undefined for a gap of two or more. */
export function pageNumbers(count: number, current: number): (number | undefined)[] {
  const near = [1, 2, current - 1, current, current + 1, count - 1, count];
  const pages = [...new Set(near)].filter((page) => page >= 1 && page <= count).sort((one, other) => one - other);
  return pages.flatMap((page, index) => {
    const step = page - (pages[index - 1] ?? 0);
    return step === 1 ? [page] : [step === 2 ? page - 1 : undefined, page];
  });
}
