import type {Note} from '../feed.js';
import type {MarkupNode, MarkupParser} from './markup.js';

/** What XML is repaired to, and what was done. */
export interface Repaired {
  readonly text: string;
  readonly notes: readonly Note[];
}

const note = (message: string): Note => ({pointer: '', message});

/** Sections that are as they are, an `&` that XML doesn't know, and characters that it forbids. */
const FAULTS = /<!\[CDATA\[[^]*?(?:\]\]>|$)|<!--[^]*?(?:-->|$)|&(?!(?:#\d+|#x[\da-f]+|amp|lt|gt|quot|apos);)(\w{2,31};)?|[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/gi;

/**
 * XML knows five entities and no bare `&`; one `&nbsp;` and a browser reads nothing at all. HTML's entities
 * become what they mean, and a bare `&` an escaped one.
 */
export function repairEntities(text: string, parser: MarkupParser): Repaired {
  if (/<!ENTITY\b/.test(text)) return {text, notes: []};
  let count = 0;
  const meanings = new Map<string, string>();
  const meaning = (entity: string): string => {
    const known = meanings.get(entity) ?? numeric(textOf(parser.parseFromString(`<p>&${entity}</p>`, 'text/html')), entity);
    meanings.set(entity, known);
    return known;
  };
  const repaired = text.replace(FAULTS, (fault, entity: string | undefined) => {
    if (fault.startsWith('<!')) return fault.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '');
    count++;
    return fault.startsWith('&') ? (entity ? meaning(entity) : '&amp;') : '';
  });
  return {text: repaired, notes: count > 0 ? [note(`Repaired ${count} characters that XML does not allow, such as "&" for "&amp;".`)] : []};
}

/** A document has no text of its own, only its elements do. */
const textOf = (node: MarkupNode): string => node.textContent ?? [...node.childNodes].map(textOf).join('');

/** What HTML took an entity for, by its numbers; what it did not know stays as it was typed. */
const numeric = (text: string, entity: string): string =>
  text === `&${entity}` || text === '' ? `&amp;${entity}` : [...text].map((character) => `&#${character.codePointAt(0)};`).join('');

const MOST_PREFIXES = 20;

/** Says at the root what prefixes stand for that are used without it; browsers refuse them otherwise. */
export function declarePrefixes(text: string): Repaired {
  const used = new Set([...text.matchAll(/<([a-z_][\w-]*):[a-z_]/gi)].map(([, prefix]) => prefix!));
  const missing = [...used].filter((prefix) => prefix !== 'xml' && !text.includes(`xmlns:${prefix}=`)).slice(0, MOST_PREFIXES);
  if (missing.length === 0) return {text, notes: []};
  const declarations = missing.map((prefix) => ` xmlns:${prefix}="urn:${prefix}"`).join('');
  return {
    text: text.replace(/<[a-z_][\w:.-]*/i, (root) => root + declarations),
    notes: [note(`The namespace ${missing.join(', ')} is used but not declared.`)],
  };
}
