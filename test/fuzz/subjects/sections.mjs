/** Texts: whatever is in one, reading it gives rich text and nothing else, soon, and no word that the source shows is lost. */
import {FORMATS} from '../fixtures.mjs';
import {load} from '../lib.mjs';
import {ATTACKS} from '../../hostile/read-attacks.mjs';
import {parseHtml} from '../../real/parse-html.mjs';
import {haveSamples, samplePostings} from '../../real/samples.mjs';
import {blockWords, visibleText, wordsOf} from '../../real/words.mjs';
import {breakText} from '../mutations.mjs';
import {isRichText} from '../rich-text.mjs';

const {readSections} = await load('feed/sections/sections.js');
const {markupReader} = await load('feed/sections/markup.js');

/** The texts of our own documents: the longer values in them. */
function ownTexts(value) {
  if (typeof value === 'string') return value.length > 40 ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(ownTexts) : [];
}

const TEXTS = [...ownTexts(FORMATS), ...(haveSamples ? samplePostings().flatMap(({sections}) => sections.map(({content}) => content)) : [])];
const TEXT_FORMATS = ['html', 'html', 'html', 'markdown', 'text'];
const PIECES = [
  '<ul>', '</ul>', '<li>', '</li>', '<p>', '</p>', '<table><tr><td>', '</td></tr></table>', '<h3>', '</h3>', '<b>', '</b>', '<a href="', '">', '<br>', '<pre>', '</pre>', '<blockquote>', '<select>', '<form>', '<option>', '<svg>', '<math>', '<template>',
  '<!--', '-->', '<![CDATA[', '&nbsp;', '&', '&#0;', '&#xD800;', '<plaintext>', '<ol start=9e9>', '<td colspan=9e9>', '<font size=7>', '</body>', '</html>', '<body>', '<frameset>', '\u0000', '\u200b', '\u202e', '\ud83d', '\n', '\n\n', '\n- ', '\n1. ', '\n# ', '\n| a | b |\n| - | - |\n', '**', '_', '`', '```\n', '[', '](', ')', '> ', '\\', '<https://', '\u2022 ',
];
const MANY = ['<div>', '<b>', '<ul><li>', '<table><tr><td>', '> ', '[', '**', '<a href=x>', '  - ', '`', '<font>', '&amp;', '(', '*_', '\n1. '];

const CHANGES = [
  (text, random) => breakText(text, random).text,
  (text, random) => insert(text, random, random.oneOf(PIECES)),
  (text, random) => insert(insert(text, random, random.oneOf(PIECES)), random, random.oneOf(PIECES)),
  (text, random) => insert(text, random, random.oneOf(ATTACKS)),
  (text, random) => insert(text, random, random.oneOf(MANY).repeat(1 + random.below(random.chance(0.1) ? 3000 : 30))),
  (text, random) => text.replaceAll(random.oneOf(['</li>', '</p>', '</ul>', '</b>', '>', '<', '\n', ' ', '</strong>', '</div>']), random.oneOf(['', ' ', '<br>', '\n'])),
  (text, random) => text + random.oneOf(TEXTS).slice(0, 2000),
];

function insert(text, random, piece) {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + piece + text.slice(at);
}

export function makeCase(random) {
  const format = random.oneOf(TEXT_FORMATS);
  let text = random.oneOf(TEXTS);
  for (let count = 1 + random.below(4); count > 0; count--) text = random.oneOf(CHANGES)(text, random);
  const whole = {format, content: random.chance(0.1) ? text.split('\n') : text, ...(random.chance(0.3) && {kind: random.oneOf(['responsibilities', 'benefits', 'about'])}), ...(random.chance(0.2) && {title: random.oneOf(ATTACKS)})};
  return {sections: [whole], trees: treesOf(whole), source: shownBy(whole)};
}

/** Parsed before, as that is not our time: browsers do it, and the parser here needs the square of the depth. */
const treesOf = ({content}) => new Map([content].flat().map((text) => [text, parseHtml(text)]));

export function faultOf({sections, trees, source}) {
  const read = readSections({sections}, markupReader((html) => trees.get(html) ?? parseHtml(html), 'https://acme.example/'));
  if (!read.every(({content}) => isRichText(content))) return `gave what is no rich text: ${JSON.stringify(read)}`;
  if (source === undefined) return undefined;
  // Joined, as a broken line or a lost blank may have joined words.
  const letters = read.flatMap((section) => [...wordsOf(section.title ?? ''), ...section.content.flatMap(blockWords)]).join('');
  const missing = new Set(wordsOf(source).flatMap(lettersOf).filter((word) => !letters.includes(word)));
  return missing.size > 0 ? `lost the words ${[...missing].slice(0, 8).join(' ')}` : undefined;
}

/** What must not be lost of a text; undefined where its own signs are written in letters, too. */
function shownBy({format, content, title = ''}) {
  const text = [content].flat().join('\n');
  if (format === 'text') return withoutBreaks(`${title}\n${text}`);
  const isOneTree = format === 'html' && typeof content === 'string' && (/<[a-z!/]/i.test(text) || !/&lt;/i.test(text));
  return isOneTree ? withoutBreaks(`${title}\n${visibleText(text)}`) : undefined;
}

/** Where a break is written in a plain text, it is meant. */
const withoutBreaks = (text) => text.replace(/<br\s*\/?>/gi, ' ');

/** Numbers may be those of a list. */
const lettersOf = (word) => word.match(/[\p{L}\p{M}]{2,}/gu) ?? [];

export const sizeOf = ({sections}) => Math.max(1, Math.ceil([sections[0].content].flat().join('').length / 50_000));
export const show = ({sections}) => JSON.stringify(sections).slice(0, 6000);
