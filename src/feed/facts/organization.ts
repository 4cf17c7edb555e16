import type {Organization} from '../../posting/posting.js';
import {readTitle} from '../texts.js';
import type {Value} from '../value.js';

/** An organization: its name, or schema.org's Organization. */
export function readOrganization(value: Value): Organization | undefined {
  if (!value.isObject) return namedOrganization(readTitle(value));
  const name = readTitle(value, 'name', 'legalName');
  if (name) return {name, url: value.get('url', 'sameAs').items()[0]?.webUrl(), logo: readLogo(value.items('logo')[0])};
  value.note('Left out an organization without a name.');
  return undefined;
}

/** An address, or schema.org's ImageObject. */
const readLogo = (logo: Value | undefined) => (logo?.isObject ? logo.webUrl('url', 'contentUrl') : logo?.webUrl());

/** An organization of which only its name is known, and perhaps its logo. */
export const namedOrganization = (name: string | undefined, logo?: string): Organization | undefined =>
  name ? (logo === undefined ? {name} : {name, logo}) : undefined;
