import {FeedError} from '../feed-error.js';
import type {Note} from '../feed.js';
import {isRecord} from '../known.js';
import {parseLeniently} from './lenient-json.js';
import type {MarkupContent, MarkupNode} from './markup.js';

/** What a page says that matters here. */
interface Findings {
  readonly scripts: string[];
  readonly feeds: string[];
  title: string;
  asksForPassword: boolean;
}

/**
 * The structured data (JSON-LD) of a web page: the documents of all its scripts, those with a job posting
 * first. A script that cannot be read hides no other.
 * @throws {FeedError} `json`, if there is no job posting in it; the message says what to do
 */
export async function readPage(page: MarkupNode, name: string, url: string | undefined): Promise<MarkupContent> {
  const findings = explore(page);
  const notes: Note[] = [];
  const documents = findings.scripts.sort(postingsFirst).flatMap((script, index) => {
    try {
      return parseLeniently(script);
    } catch (error) {
      notes.push({pointer: `/${index}`, message: `Left out a script of structured data that is not JSON: ${(error as Error).message}`});
      return [];
    }
  });
  if (!findings.scripts.some(hasPosting) || documents.length === 0) throw new FeedError('json', await explain(findings, notes, name, url));
  addAddress(documents, url);
  return {document: documents, notes};
}

/** A page with one posting is that posting's page, where it names no other. */
function addAddress(documents: readonly unknown[], url: string | undefined): void {
  const [posting, ...others] = postingsIn(documents);
  if (posting && others.length === 0 && !posting['url'] && !posting['Url']) posting['url'] = url;
}

/** The deepest that postings are looked for. */
const DEEPEST = 16;

/** One type, or one of several; by its name, or its address. */
const IS_POSTING = /\bJobPosting"/;

function postingsIn(value: unknown, level = 0): Record<string, unknown>[] {
  if (isRecord(value) && IS_POSTING.test(JSON.stringify(value['@type']))) return [value];
  return level < DEEPEST && typeof value === 'object' ? Object.values(value ?? {}).flatMap((member) => postingsIn(member, level + 1)) : [];
}

const hasPosting = (script: string): boolean => script.includes('JobPosting');
const postingsFirst = (one: string, other: string): number => Number(hasPosting(other)) - Number(hasPosting(one));

/** Walks the page without going down by calls: no depth exhausts the stack. */
function explore(page: MarkupNode): Findings {
  const findings: Findings = {scripts: [], feeds: [], title: '', asksForPassword: false};
  const stack = [page];
  for (let node = stack.pop(); node; node = stack.pop()) {
    note(node, findings);
    const children = [...node.childNodes];
    for (let index = children.length - 1; index >= 0; index--) stack.push(children[index]!);
  }
  return findings;
}

function note(node: MarkupNode, findings: Findings): void {
  const name = node.nodeType === 1 ? node.nodeName.toLowerCase() : '';
  if (!/^(?:script|title|input|link)$/.test(name)) return;
  const {type = '', rel = '', href = ''} = Object.fromEntries([...(node.attributes ?? [])].map(({name, value}) => [name.toLowerCase(), value]));
  if (name === 'script' && /\bld\+json\b/i.test(type)) findings.scripts.push(node.textContent ?? '');
  if (name === 'title') findings.title ||= (node.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 80);
  if (name === 'input' && /^password$/i.test(type)) findings.asksForPassword = true;
  if (name === 'link' && /\balternate\b/i.test(rel) && /\bjson\b|\brss\b/i.test(type) && href) findings.feeds.push(href);
}

async function explain({title, feeds, scripts, asksForPassword}: Findings, notes: readonly Note[], name: string, url: string | undefined): Promise<string> {
  const what = `${name} is a web page${title && ` ("${title}")`}, not a feed: it has no structured data of a job posting.`;
  if (asksForPassword) return `${what} It asks for a password, so it may be a login page: a feed must be readable without.`;
  if (scripts.some(hasPosting)) return `${what} What looked like it cannot be read: ${notes[0]?.message}`;
  if (feeds.length > 0) return `${what} The feeds it names: ${feeds.slice(0, 3).join(', ')}.`;
  return import('../vendors.js').then(({aboutPage}) => `${what} ${aboutPage(url)}`, () => what);
}
