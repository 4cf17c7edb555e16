import {expect} from '@open-wc/testing';
import {readText} from '../../src/feed/read-text.js';
import {documentParser} from '../../src/elements/shared/parse-document.js';
import {FORMATS} from '../fuzz/fixtures.mjs';
import {put, reaches} from '../helpers/page.js';
import {stateOf} from '../helpers/reader.js';
import {served} from '../helpers/server.js';
import {until} from '../helpers/until.js';
import {inTurn, poisoned} from './poison.js';
import {aimed, expectOnlyOurs, fetchAttacks, trap} from './trap.js';
import type {JobListElement, JobPostingElement} from '../../src/index.js';

const ATTACKS = (await fetchAttacks()).map(aimed);
/** Of each document, so that with its texts every attack is somewhere in it. */
const ENTRIES = 40;
const LINK = /^(?:https?|mailto|tel):/;

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\p{Surrogate}/gu, '');

/** The list of entries in a document. */
function listIn(value: unknown): unknown[] | undefined {
  if (Array.isArray(value)) return value.length > 1 ? value : undefined;
  return typeof value === 'object' && value !== null ? Object.values(value).map(listIn).find(Boolean) : undefined;
}

/** A document of a format, full of attacks. */
function attacked(document: unknown, next: () => string): string {
  if (typeof document === 'string') return attackedText(document, next);
  // A further page would be asked for.
  const copy = JSON.parse(JSON.stringify(document), (name, value: unknown) => (/^next(_url)?$/.test(name) ? undefined : value)) as object;
  const list = listIn(copy)!;
  const entry = list.at(-1);
  list.splice(0, 0, ...Array.from({length: ENTRIES}, () => poisoned(entry, next)));
  return JSON.stringify(copy);
}

/** The same of one that is no JSON: in the texts of XML, and in the JSON of a page, where no text may end the script. */
function attackedText(document: string, next: () => string): string {
  const [, before, json, after] = /^(.*<script[^>]*>)(.*)(<\/script>.*)$/s.exec(document) ?? [];
  if (json) return `${before}${attacked(JSON.parse(json), next).replaceAll('<', '\\u003c')}${after}`;
  const [entry] = /<(item|job|position)>.*?<\/\1>/s.exec(document)!;
  const hostile = () => entry.replace(/<!\[CDATA\[(.*?)\]\]>/gs, '$1').replace(/>([^<>]+)</g, (_, text: string) => `>${text.trim() ? escaped(next()) : text}<`);
  return document.replace(entry, () => entry + Array.from({length: ENTRIES}, hostile).join(''));
}

trap();

describe('attacks in every member of a vendor\'s feed', () => {
  for (const [name, document] of Object.entries(FORMATS)) {
    it(`are only text, and no good posting is lost beside them: ${name}`, async () => {
      const text = attacked(document, inTurn(ATTACKS));
      const address = await served(text, {type: text.startsWith('<') ? 'text/html' : 'application/json'});
      const feed = await readText(text, {url: location.origin + address.url, parser: documentParser});
      expect(feed.format).to.equal((await readText(typeof document === 'string' ? document : JSON.stringify(document), {parser: documentParser})).format);
      expect(feed.postings.some(({title}) => title === 'Baker' || title === 'Miller'), 'a good posting').to.equal(true);
      for (const {url, applyUrl, detail, hiringOrganization} of feed.postings) {
        for (const link of [url, applyUrl, detail, hiringOrganization?.url, hiringOrganization?.logo]) expect(link ?? 'tel:', link).to.match(LINK);
      }
      const list = put<JobListElement>(`<job-list debug paging="all" group-by="department" src="${address.url}"></job-list>`);
      await until(() => list.shadowRoot!.querySelectorAll('.card').length >= feed.postings.length);
      expectOnlyOurs(list);
      await openSome(address.url, feed.postings.filter(({detail}) => !detail).map(({id}) => id));
    });
  }
});

/** Opens some of these postings, whose texts are read only then. */
async function openSome(src: string, ids: readonly string[]): Promise<void> {
  const posting = put<JobPostingElement>(`<job-posting debug structured-data src="${src}"></job-posting>`);
  for (const id of [0, 7, 15, 30].flatMap((index) => ids[index] ?? [])) {
    posting.jobId = id;
    await posting.updateComplete;
    await until(() => /ready|closed/.test(stateOf(posting)) && !posting.shadowRoot!.querySelector('.skeleton'), `the posting ${id}`);
    expectOnlyOurs(posting);
  }
  if (ids.length === 0) await reaches(posting, stateOf(posting));
}
