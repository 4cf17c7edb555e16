/** Addresses: of any text, a safe link or none; always the one that the platform would open; and a text stays the same text beside its links. */
import {load} from '../lib.mjs';
import {ATTACKS} from '../../hostile/read-attacks.mjs';
import {breakText} from '../mutations.mjs';
import {isSafeLink} from '../rich-text.mjs';

const {findLink, linkedText} = await load('posting/linked-text.js');
const {linkUrl, webUrl} = await load('posting/url.js');
const {withSource} = await load('posting/apply-source.js');

const PIECES = [
  'https://', 'http://', 'HTTPS:', 'javascript:', 'data:', 'mailto:', 'tel:', '//', '/', '\\', 'acme.example', 'a@b.example', '@', ':', ':99999', '?', '#', '&', '=', '%', '%00', '%2f', '..', '.', '\u0000', '\t', '\n', ' ', '\u202e', '\ud800', '[', ']', '(', ')', '<', '>', '"', "'", ',', 'xn--', '日本.example', 'a'.repeat(300), '.a'.repeat(100), '-'.repeat(70), 'boards.greenhouse.io', 'jobs.lever.co', 'utm_source=x', 'lever-source[]=y',
];
const BASES = [undefined, 'https://acme.example/jobs/1', 'https://acme.example/', 'file:///x', 'not a base'];

export function makeCase(random) {
  const text = random.chance(0.3) ? random.oneOf(ATTACKS) : Array.from({length: 1 + random.below(10)}, () => random.oneOf(PIECES)).join('');
  return {text: random.chance(0.3) ? breakText(text, random).text : text, base: random.oneOf(BASES), source: random.oneOf([undefined, 'board', ...ATTACKS]), search: random.oneOf(['', '?utm_source=a', '?gh_src=1&ref=%', `?utm_campaign=${encodeURIComponent(random.oneOf(ATTACKS).replace(/\p{Surrogate}/gu, ''))}`])};
}

export function faultOf({text, base, source, search}) {
  const links = [linkUrl(text, base), webUrl(text, base), findLink(text)];
  const unsafe = links.find((link) => !isSafeLink(link));
  if (unsafe !== undefined) return `gave ${unsafe}`;
  const [link] = links;
  if (link !== undefined && (parsed(text, base) !== link || linkUrl(link) !== link)) return `gave ${link}, which is another one`;
  const pieces = linkedText(text);
  if (pieces.map((piece) => piece.text).join('') !== text) return `divided the text into ${JSON.stringify(pieces)}`;
  if (pieces.some(({href}) => !isSafeLink(href))) return `linked ${JSON.stringify(pieces)}`;
  return link && faultOfSource(link, source, new URL(`https://page.example/${search}`));
}

/** An address that needs no base is one with a wrong one, too. */
const parsed = (text, base) => new URL(text, base === undefined || URL.canParse(text, base) ? base : undefined).href;

function faultOfSource(link, source, page) {
  const [before, after] = [new URL(link), new URL(withSource(link, {page, source}))];
  const same = ['protocol', 'username', 'password', 'host', 'pathname', 'hash'].every((part) => before[part] === after[part]) && after.search.startsWith(before.search);
  return same ? undefined : `turned ${before} into ${after}`;
}

export const sizeOf = () => 1;
export const show = (broken) => JSON.stringify(broken);
