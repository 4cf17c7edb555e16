/**
 * Reading: whatever is in a document, it gives a feed or a `FeedError`, soon, with safe links, and never loses the good postings
 * beside a bad one. And whatever is in a feed can be shown, searched, filtered, kept in a calendar and told to search engines.
 */
import {DOMParser} from 'linkedom';
import {parseHtml} from '../../real/parse-html.mjs';
import {documents, listOf} from '../documents.mjs';
import {load} from '../lib.mjs';
import {breakStructure, breakText} from '../mutations.mjs';
import {isRichText, isSafeLink} from '../rich-text.mjs';
import {showAll} from '../show.mjs';

const {readText} = await load('feed/read-text.js');
const {readSections} = await load('feed/sections/sections.js');
const {markupReader} = await load('feed/sections/markup.js');

const ADDRESS = 'https://acme.example/v1/boards/acme/jobs?offset=0&limit=2';
/** How often only the inside of one posting is broken, so that the others must stay; and the text of a document. */
const SHARE = {entry: 0.6, text: 0.15};

const originals = documents();
const parser = new DOMParser();
const markup = markupReader(parseHtml, ADDRESS);
const read = (text) => readText(text, {url: ADDRESS, parser});

/** Whether a posting is of another job than an entry: one that is listed for each of its places is read as one. */
const isNot = (entry) => ({title}) => !JSON.stringify(entry).includes(JSON.stringify(title));

/** What is said of a posting, but for its id, of which there may be two, and its places. */
const said = ({id, places, sections, ...facts}) => JSON.stringify([facts, sections.map(({title, format, content}) => [title, format, content])]);

/** One broken document, and what must be left of it. */
export async function makeCase(random) {
  const original = random.oneOf(originals);
  const {name} = original;
  if (original.document === undefined || random.chance(SHARE.text)) return {name, ...breakText(original.text, random), kept: []};
  const document = structuredClone(original.document);
  const list = listOf(document);
  if (list.length < 2 || !random.chance(SHARE.entry)) return {name, done: breakStructure(document, random), text: JSON.stringify(document), kept: []};
  const at = random.below(list.length);
  const others = structuredClone(original.document);
  listOf(others).splice(at, 1);
  // What is no feed in itself (a schema, a collection of answers) has nothing to keep.
  const kept = await read(JSON.stringify(others)).then(({postings}) => postings.filter(isNot(list[at])).map(said), () => []);
  return {name, done: `in entry ${at}: ${breakStructure(list[at], random)}`, text: JSON.stringify(document), kept};
}

/** What is wrong with how a broken document is read; undefined if nothing is. */
export async function faultOf({text, kept}) {
  let feed;
  try {
    feed = await read(text);
  } catch (error) {
    if (error?.name !== 'FeedError') throw error;
    return kept.length > 0 ? `refused although there are good postings: ${error.message}` : undefined;
  }
  const postings = new Set(feed.postings.map(said));
  const lost = kept.filter((posting) => !postings.has(posting));
  return lost.length > 0 ? `lost ${lost.map((posting) => posting.slice(0, 300)).join('\n')}` : faultOfPostings(feed);
}

function faultOfPostings({postings, notes}) {
  JSON.stringify({postings, notes});
  if (new Set(postings.map(({id}) => id)).size < postings.length) return 'gave two postings one id';
  for (const posting of postings) {
    if (typeof posting.title !== 'string' || !posting.title) return 'gave a posting without a title';
    const unsafe = [posting.url, posting.applyUrl, posting.detail, posting.hiringOrganization?.url, posting.hiringOrganization?.logo].find((link) => !isSafeLink(link));
    if (unsafe !== undefined) return `gave the link ${unsafe}`;
    const sections = readSections(posting, markup);
    if (!sections.every(({content}) => isRichText(content))) return `gave what is no rich text: ${JSON.stringify(sections)}`;
    const fault = showAll(posting, sections);
    if (fault) return fault;
  }
  return undefined;
}

/** By how much longer than one posting a case may take. */
export const sizeOf = ({text}) => Math.max(1, Math.ceil(text.length / 50_000));
export const show = ({name, done, text}) => `${name} (${done})\n${text.slice(0, 5000)}`;
