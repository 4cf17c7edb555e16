import type {SectionSource, TextFormat} from '../posting/posting.js';
import {oneLine} from '../posting/one-line.js';
import {readAgain} from './sections/repair.js';
import type {Value} from './value.js';

/** What a format says of a text besides the text: its section, where the vendor's member tells it. */
type SectionFacts = Pick<SectionSource, 'kind' | 'title'>;

/**
 * A vendor's text, or the entries of a list, as the source of a section: none if it says nothing. Feeds that
 * promise HTML also send plain text, and HTML that was escaped once more. Which of them it is, is found out
 * when the text is first read.
 */
export function readTextSource(value: Value, section: SectionFacts = {}): SectionSource[] {
  const {raw} = value;
  const texts = Array.isArray(raw) && raw.length > 1 ? value.map(knownText) : Array.isArray(raw) ? value.map(knownText)[0] : knownText(value);
  if (!texts?.length) return [];
  const whole = typeof texts === 'string' ? texts : texts.join('\n');
  return [{
    ...section,
    get format() { return formatOf(repaired(whole)); },
    get content() { return typeof texts === 'string' ? repaired(texts) : texts.map(repaired); },
  }];
}

/** As {@link readTextSource}, for a member that is a list by its meaning: its items may be glued into one text. */
export function readListSource(value: Value, section: SectionFacts): SectionSource[] {
  const [source] = readTextSource(value, section);
  if (!source) return [];
  return [{
    ...section,
    get format() { return source.format; },
    get content() { return typeof source.content === 'string' ? itemsIn(source.content) : source.content; },
  }];
}

/** Hard blanks between the items, and nothing else: what stands before ends, and what stands after begins like a sentence. */
const GLUE = /(?<=[\p{L}\p{N}.;)])(?:&nbsp;|\u00a0)(?=[\p{Lu}\d])/u;
const FEWEST_GLUED = 3;
const SHORTEST_ITEM = 12;

function itemsIn(text: string): string | readonly string[] {
  const items = TAG.test(text) ? [] : text.split(GLUE);
  return items.length >= FEWEST_GLUED && items.every(({length}) => length >= SHORTEST_ITEM) ? items : text;
}

function knownText(value: Value): string | undefined {
  const text = value.rawText();
  return text && !isBlank(text) ? text : undefined;
}

/** Editors leave empty paragraphs behind. Only short texts are looked at: they are not to be read for a list. */
const isBlank = (text: string): boolean =>
  text.length < LONGEST_BLANK && !text.replace(/<\/?(p|br|div|span|ul|li)\b[^>]*>|&(nbsp|#xa0|#160);|\s|^(\.{3}|…)$/gi, '');
const LONGEST_BLANK = 200;

/** By name: `<jobs@acme.example>` in a plain text is none. */
const TAG = /<\/?(?:a|abbr|article|b|blockquote|body|br|center|code|dd|div|dl|dt|em|figure|font|footer|h[1-6]|header|hr|html|i|iframe|img|li|main|meta|ol|p|pre|s|script|section|small|span|strong|style|sub|sup|svg|table|td|th|tr|u|ul)(?=[\s/>])|<!--/i;
const ENTITY = /&(?:[a-z]+\d*|#\d+|#x[\da-f]+);/i;
const ESCAPED_TAG = /&lt;\/?[a-z][^&]*?&gt;|&lt;br/i;

/** HTML, or plain text; a text with entities but without tags needs HTML's reader too. */
const formatOf = (text: string): TextFormat => (TAG.test(text) || ENTITY.test(text) ? 'html' : 'text');

/** Not the beginning of a folder's name, as in `C:\new`. */
const WRITTEN_BREAK = /(?:\\r)?\\n(?![a-z])/g;

/**
 * A text without what went wrong on its way: HTML that was escaped once more, line breaks that were escaped twice
 * (`&amp;#xa;`) or written out (a backslash and an n). Outside of HTML, line breaks mean something.
 */
export function repaired(text: string): string {
  const lines = text.replace(/&(?:amp;)?#(?:xa|10|xd|13);/gi, '\n').replace(WRITTEN_BREAK, '\n');
  if (TAG.test(lines)) return lines;
  if (ESCAPED_TAG.test(lines)) return unescapeOnce(lines);
  return ENTITY.test(lines) ? lines.replace(/\r?\n/g, '<br>') : lines;
}

/** Takes one level of escaping off, and only one: `&lt;` below it is meant. */
const unescapeOnce = (text: string): string => text.replace(/&(lt|gt|quot|apos|#0?39|amp);/g, (_, name: string) => NAMED[name] ?? "'");

const NAMED: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', rsquo: '’', lsquo: '‘', hellip: '…'};

/** A title, without the entities that stand in those of feeds made for HTML ("R&amp;D &#8211; Lead"), and in the letters that were meant. */
export function readTitle(value: Value, name?: string, second?: string): string | undefined {
  const raw = value.rawOf(name, second);
  const title = typeof raw === 'string' && /[\xc2-\xf4]/.test(raw) ? oneLine(readAgain(raw)) : value.text(name, second);
  if (!title?.includes('&')) return title;
  const plain = title.replace(/&(?:#(\d{2,6})|#x([\da-f]{2,5})|([a-z]{2,6}));/gi, (entity, decimal?: string, hex?: string, name?: string) =>
    name ? (NAMED[name.toLowerCase()] ?? entity) : String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex!, 16)));
  return oneLine(plain);
}
