/**
 * Every real payload in ../shared is recognised as what it is, and read whole. The payloads belong to others and
 * are no part of this project; without them there is nothing to test.
 */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {haveSamples, WITHOUT_SAMPLES} from './samples.mjs';

const lib = new URL(process.env.JOB_WIDGETS_LIB ?? '../../lib/', import.meta.url);
const SAMPLES = new URL('../../../shared/feeds/samples/', import.meta.url);

/**
 * How the payloads of a folder are read: the address they could have come from, the format they are of if its name is
 * another, the documents in a file if it is not one by itself, and how many postings are in a document.
 * A posting without an address has none in the payload either.
 */
const FOLDERS = {
  // Without those that are no job but a place to leave one's name.
  greenhouse: {url: 'https://boards-api.greenhouse.io/v1/boards/acme/jobs?content=true', count: ({jobs = [{}]}) => jobs.filter((job) => job.internal_job_id !== null).length},
  lever: {url: 'https://api.lever.co/v0/postings/acme?mode=json', count: (postings) => postings.length},
  ashby: {url: 'https://api.ashbyhq.com/posting-api/job-board/acme?includeCompensation=true', count: ({jobs}) => jobs.filter(({isListed}) => isListed).length},
  // One row for each place of a job.
  workable: {url: 'https://apply.workable.com/api/v1/widget/accounts/acme?details=true', count: ({jobs = [{}]}) => new Set(jobs.map(({shortcode}) => shortcode)).size},
  // The one posting that is here was cut down to its texts: without a title it is none.
  smartrecruiters: {
    url: 'https://api.smartrecruiters.com/v1/companies/acme/postings?limit=100',
    count: ({content = []}) => content.length,
    mayNote: ({jobAd}, {message}) => jobAd && message.includes('without a title'),
  },
  recruitee: {url: 'https://acme.recruitee.com/api/offers/', count: ({offers}) => offers.filter(({status}) => status === 'published').length},
  teamtailor: {url: 'https://acme.teamtailor.com/jobs.json', count: ({items, data}) => (items ?? data).length},
  // The texts were cut out, and one position is there twice.
  personio: {
    url: 'https://acme.jobs.personio.de/xml?language=en',
    extension: '.xml',
    parse: xmlAsData,
    count: ({'workzag-jobs': {position}}) => new Set(position.map(({id: [id]}) => id)).size,
    mayLackText: () => true,
  },
  pinpoint: {url: 'https://acme.pinpointhq.com/postings.json', count: ({data}) => data.length},
  breezy: {url: 'https://acme.breezy.hr/json', count: (positions) => positions.length},
  bamboohr: {url: 'https://acme.bamboohr.com/careers/list', count: ({result}) => result.length},
  // One row for each place of a job.
  rippling: {url: 'https://api.rippling.com/platform/api/ats/v1/board/acme/jobs', count: (rows) => new Set(rows.map(({uuid}) => uuid)).size},
  workday: {
    url: 'https://acme.wd5.myworkdayjobs.com/wday/cxs/acme/External/jobs',
    // One file holds several answers of the service.
    documents: (file) => (file.list_pages ? [...file.list_pages, ...Object.values(file.details)] : [file]),
    count: ({jobPostings, jobPostingInfo}) => jobPostings?.length ?? [jobPostingInfo].length,
    mayLackUrl: ({jobPostingInfo}) => jobPostingInfo && !jobPostingInfo.externalUrl,
  },
  comeet: {url: 'https://www.comeet.co/careers-api/2.0/company/A/positions?details=true', count: (positions) => positions.length},
  jsonresume: {format: 'json-resume', url: 'https://acme.example/job.json', isNone: ({properties}) => properties !== undefined, count: () => 1},
  remotive: {url: 'https://remotive.com/api/remote-jobs', count: ({jobs}) => jobs.length},
  // The first entry is a notice.
  remoteok: {url: 'https://remoteok.com/api', count: (entries) => entries.filter(({legal}) => !legal).length},
  arbeitnow: {url: 'https://www.arbeitnow.com/api/job-board-api', count: ({data}) => data.length},
  himalayas: {url: 'https://himalayas.app/jobs/api', count: ({jobs}) => jobs.length},
  themuse: {url: 'https://www.themuse.com/api/public/jobs?page=1', count: ({results}) => results.length},
  usajobs: {url: 'https://data.usajobs.gov/api/search', count: ({SearchResult}) => SearchResult.SearchResultItems.length},
  jsonld: {format: 'schema-org', url: 'https://acme.example/jobs/1', count: () => 1, mayLackUrl: ({url}) => !url},
};

const filesOf = (folder, extension) => (existsSync(new URL(folder, SAMPLES)) ? readdirSync(new URL(folder, SAMPLES)).filter((name) => name.endsWith(extension)) : []);

function documentsOf({documents = (file) => [file], parse = JSON.parse}, folder, name) {
  return documents(parse(readFileSync(new URL(`${folder}/${name}`, SAMPLES), 'utf8')));
}

/** XML without attributes, as the loader hands it to the formats: what children an element has, by their tags. */
function xmlAsData(xml) {
  const children = [...xml.matchAll(/<([\w-]+)>([^]*?)<\/\1>/g)];
  if (children.length === 0) return xml.replace(/&amp;/g, '&').trim();
  const names = [...new Set(children.map(([, name]) => name))];
  const member = (name) => children.filter(([, one]) => one === name).map(([, , inside]) => xmlAsData(inside));
  return Object.fromEntries(names.map((name) => [name, xml.startsWith('<?xml') ? member(name)[0] : member(name)]));
}

describe('real payloads', {skip: haveSamples ? false : WITHOUT_SAMPLES}, async () => {
  const {readFeed} = haveSamples ? await import(new URL('feed/read.js', lib).href) : {};

  for (const [folder, how] of Object.entries(FOLDERS)) {
    for (const name of filesOf(folder, how.extension ?? '.json')) {
      it(`${folder}/${name}`, async () => {
        for (const document of documentsOf(how, folder, name)) await check(document, folder, how, readFeed);
      });
    }
  }
});

async function check(document, folder, {format = folder, url, count, mayLackUrl, mayLackText, mayNote, isNone}, readFeed) {
  if (isNone?.(document)) return assert.rejects(() => readFeed(document, url), {code: 'format'});
  const feed = await readFeed(document, url);
  assert.equal(feed.format, format);
  assert.equal(feed.postings.length, count(document));
  for (const posting of feed.postings) {
    assert.ok(posting.title && !/\s\s|^\s|\s$|\u00a0|&\w+;/.test(posting.title), posting.title);
    assert.ok(mayLackUrl?.(document) || /^https?:\/\//.test(posting.url), `${posting.title} has no address`);
    assert.ok(mayLackText?.(document) || posting.sections.length > 0 || posting.detail, `${posting.title} has no text`);
    assert.doesNotThrow(() => JSON.stringify(posting));
  }
  assert.deepEqual(feed.notes.filter((note) => !note.message.includes('has no id') && !mayNote?.(document, note)), []);
}
