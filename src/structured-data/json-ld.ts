import type {Section} from '../posting/section.js';
import type {Pay, Place, Posting} from '../posting/posting.js';
import {languageTag} from '../posting/language.js';
import {plainText, type Block, type Inline, type RichText} from '../posting/rich-text.js';

/**
 * A posting as schema.org JobPosting for a page's structured data, by Google's rules: the whole
 * text as HTML of paragraphs and lists, work from anywhere as TELECOMMUTE, and nothing that the
 * posting doesn't say.
 * @param sections the posting's texts, read
 * @see https://developers.google.com/search/docs/appearance/structured-data/job-posting
 */
export function jobPostingJsonLd(posting: Posting, sections: readonly Section[]): Record<string, unknown> {
  const {hiringOrganization, places, employmentType, baseSalary} = posting;
  const remote = places.filter(({workMode}) => workMode === 'remote');
  const physical = places.filter((place) => !remote.includes(place));
  const countries = remote.flatMap(({addressCountry}) => (addressCountry ? {'@type': 'Country', name: addressCountry} : []));
  return withoutUnknown({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: posting.title,
    description: sections.map(sectionHtml).join('') || undefined,
    identifier: {'@type': 'PropertyValue', name: hiringOrganization?.name, value: posting.id},
    url: posting.url,
    datePosted: posting.datePosted,
    validThrough: posting.validThrough,
    employmentType: employmentType.filter((type) => EMPLOYMENT_TYPES.test(type)),
    hiringOrganization: {
      '@type': 'Organization',
      name: hiringOrganization?.name ?? 'confidential',
      sameAs: hiringOrganization?.url,
      logo: hiringOrganization?.logo,
    },
    jobLocation: physical.filter(hasAddress).map(placeJsonLd),
    jobLocationType: remote.length > 0 ? 'TELECOMMUTE' : undefined,
    applicantLocationRequirements: countries,
    baseSalary: baseSalary[0] && payJsonLd(baseSalary[0]),
    inLanguage: languageTag(posting.language),
  });
}

/** The only ones that Google takes: a posting may have others, in the feed's own words. */
const EMPLOYMENT_TYPES = /^(FULL_TIME|PART_TIME|CONTRACTOR|TEMPORARY|INTERN|VOLUNTEER|PER_DIEM|OTHER)$/;

const hasAddress = ({workMode, ...address}: Place): boolean => Object.values(address).some((member) => member !== undefined);

const placeJsonLd = ({name, workMode, ...address}: Place) => ({
  '@type': 'Place',
  address: withoutUnknown({'@type': 'PostalAddress', addressLocality: name, ...withoutUnknown(address)}),
});

function payJsonLd({minValue, maxValue, currency, unitText}: Pay) {
  if (minValue === undefined && maxValue === undefined) return undefined;
  const value = minValue === maxValue ? {value: minValue} : {minValue, maxValue};
  return {'@type': 'MonetaryAmount', currency, value: withoutUnknown({'@type': 'QuantitativeValue', ...value, unitText})};
}

const withoutUnknown = (members: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)));

const sectionHtml = ({title, content}: Section): string => (title ? `<p><strong>${escaped(title)}</strong></p>` : '') + blocksHtml(content);

const blocksHtml = (blocks: RichText): string => blocks.map(blockHtml).join('');

function blockHtml(block: Block): string {
  switch (block.type) {
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${blocksHtml(item)}</li>`).join('')}</${tag}>`;
    }
    case 'quote':
      return blocksHtml(block.content);
    case 'code':
      return `<p>${escaped(block.text)}</p>`;
    case 'table':
      return block.rows.map((row) => `<p>${escaped(row.map(({content}) => plainText(content)).join(' '))}</p>`).join('');
    default:
      return `<p>${inlineHtml(block.content)}</p>`;
  }
}

const inlineHtml = (content: readonly Inline[]): string =>
  content.map((part) => (typeof part === 'string' ? escaped(part) : part.type === 'break' ? '<br>' : inlineHtml(part.content))).join('');

const escaped = (text: string): string => text.replace(/[&<>]/g, (mark) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;'})[mark]!);
