import type {Question} from './fetch-document.js';

const LIST = /\/wday\/cxs\/[^/?]+\/[^/?]+\/jobs(?:\?(?:.*&)?offset=(\d+).*|\?.*)?$/;

/** How to ask Workday, whose lists alone want a POST; the address says where in the list to begin. */
export function askWorkday(url: string): Question {
  const [list, offset] = LIST.exec(url) ?? [];
  if (list === undefined) return {url, address: url};
  const body = JSON.stringify({appliedFacets: {}, limit: 20, offset: Number(offset ?? 0), searchText: ''});
  const address = offset === undefined ? `${url}${url.includes('?') ? '&' : '?'}limit=20&offset=0` : url;
  return {url, address, init: {method: 'POST', body, headers: {accept: 'application/json', 'content-type': 'application/json'}}};
}
