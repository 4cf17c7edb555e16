import type {Posting} from '../../posting/posting.js';
import {linkUrl} from '../../posting/url.js';
import {withOrigin} from '../shared/origin.js';
import type {JobListElement} from './job-list.js';

/** Where a posting's link leads: where the page says, or else to the posting's own page, or else nowhere. */
export function hrefOf(posting: Posting, list: JobListElement): string {
  const {id, url} = posting;
  const own = ownHref(posting, list);
  return (own && linkUrl(own, list.baseURI)) || (url ? withOriginElsewhere(url, list) : `#${encode(id)}`);
}

/** Scripts without types may set anything. */
function ownHref(posting: Posting, {href}: JobListElement): string {
  const own = typeof href === 'function' ? href(posting) : href;
  return String(own ?? '').replaceAll('{id}', encode(posting.id));
}

/** The posting's own page elsewhere is where one applies; pages of this site see their own parameters. */
const withOriginElsewhere = (url: string, list: JobListElement): string =>
  new URL(url).origin === list.ownerDocument.defaultView?.origin ? url : withOrigin(url, list);

/** A half of a letter is none that a URL can hold. */
const encode = (id: string): string => encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\ufffd'));
