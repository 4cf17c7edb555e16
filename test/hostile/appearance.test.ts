import {expect} from '@open-wc/testing';
import {makeFeed, makeJob} from '../helpers/jobs.js';
import {expectNoOverflow, put, putList, putPosting, ready} from '../helpers/page.js';
import {allByRole, names, parts} from '../helpers/reader.js';
import {served} from '../helpers/server.js';
import {until} from '../helpers/until.js';
import {insideOf, trap} from './trap.js';
import type {JobBoardElement, JobListElement} from '../../src/index.js';

/** Each would turn round what stands behind it, or end what we have begun. */
const TURNS = ['\u202eBaker', '\u202bBaker', '\u2067Baker', 'Baker\u2069\u202e', '\u202dBaker\u202c', '\u2066\u2067\u202e', 'Ba\u202eker\u202c\u202c', '\u2069\u2069\u202c'];
const SIGNS = /[\u202a-\u202e\u2066-\u2069]/g;
const CLOSES: Readonly<Record<string, string>> = {'\u202a': '\u202c', '\u202b': '\u202c', '\u2066': '\u2069', '\u2067': '\u2069', '\u2068': '\u2069'};

trap();

/** Whether each change of direction in a text ends in it, and nothing is turned round by force. */
function keepsToItself(text: string): boolean {
  const open: string[] = [];
  for (const [sign] of text.matchAll(SIGNS)) {
    if (CLOSES[sign]) open.push(CLOSES[sign]);
    else if (open.pop() !== sign) return false;
  }
  return open.length === 0;
}

/** All texts that we put on the page and tell; what is in the texts of a posting stands in blocks of its own. */
function textsOf(element: Element): string[] {
  const outside = [...insideOf(element.shadowRoot!)].filter((inside) => !inside.closest('.section-body, .debug'));
  return outside.flatMap((inside) => [...[...inside.childNodes].filter(({nodeType}) => nodeType === Node.TEXT_NODE).map(({nodeValue}) => nodeValue!), ...['aria-label', 'aria-valuetext', 'title'].flatMap((name) => inside.getAttribute(name) ?? [])]);
}

describe('a change of direction', () => {
  const jobs = TURNS.map((turn, index) => makeJob({
    id: `${index}${turn}`, title: `${index} ${turn}`, department: turn, team: turn, level: turn, places: [{name: turn, workMode: 'remote'}], employmentType: [turn], baseSalary: [{text: turn, name: turn, minValue: 1, maxValue: 2, currency: 'EUR'}], hiringOrganization: {name: turn},
    tags: [turn], responsibilities: [turn, 'Two'], sections: [{title: turn, content: turn}], extra: {shift: turn},
  } as never));

  it('ends in the text that has it, in a list and a board', async () => {
    for (const attributes of ['', 'layout="table"', 'group-by="shift"']) {
      const list = await putList(jobs, attributes);
      for (const text of textsOf(list)) expect(keepsToItself(text), JSON.stringify(text)).to.equal(true);
    }
    const board = put<JobBoardElement>('<job-board routing="none" filters-layout="column" facets="department place employment-type shift tags"></job-board>');
    board.feed = makeFeed(jobs);
    await ready(board);
    board.feedSource.ask({facets: {department: ['baker'], shift: ['baker'], x: [TURNS[0]!]}});
    await until(() => board.shadowRoot!.querySelector('job-filters')?.shadowRoot!.querySelector('[part~=chip]'));
    for (const text of textsOf(board)) expect(keepsToItself(text), JSON.stringify(text)).to.equal(true);
  });

  it('ends in the text that has it, in a posting', async () => {
    for (const job of jobs) {
      const posting = await putPosting(job, 'actions="share"');
      for (const text of textsOf(posting)) expect(keepsToItself(text), JSON.stringify(text)).to.equal(true);
    }
  });

  it('of a whole text leaves the words around it where they are', async () => {
    const list = await putList([makeJob({department: 'מטבח'}), makeJob({id: '2', department: 'מטבח'})], 'group-by="department"');
    const [title] = parts(list, 'group-title');
    const [name, count] = [title!.querySelector('bdi')!, title!.querySelector('.count')!].map((element) => element.getBoundingClientRect());
    expect(count!.left).to.be.at.least(name!.right);
  });

  it('is shown to developers as what it is', async () => {
    const {url} = await served(makeFeed([makeJob({url: 'javascript:\u202ex' as never})]));
    const list = await ready(put(`<job-list debug src="${url}"></job-list>`));
    expect(parts(list, 'debug')[0]!.textContent).to.contain('javascript:\\u202ex');
  });
});

describe('a text that is no text', () => {
  it('of nothing to see is none, and the others stay', async () => {
    const list = await putList([makeJob({title: '\u200b\u200d\ufeff'}), makeJob({id: '2', title: `Ba${'\u200b'.repeat(1e5)}ker`, department: '\u2060'.repeat(1e5)})]);
    expect(names(list, 'heading')).to.deep.equal(['Ba\u200bker']);
    expect(parts(list, 'meta-item')).to.deep.equal([]);
  });

  it('of a million letters without a blank buries nothing, and nothing sticks out', async () => {
    const word = 'x'.repeat(1e6);
    const list = await putList([makeJob({title: word, department: word, places: [word]}), makeJob({id: '2', title: 'Baker'})], '', '', {width: 320});
    expectNoOverflow(list);
    expect(allByRole(list, 'listitem')[1]!.getBoundingClientRect().top).to.be.below(5000);
    const posting = await putPosting(makeJob({title: word, about: `Bread ${word} and cake`, responsibilities: [word]}), '', {width: 320});
    expectNoOverflow(posting);
    expect(parts(posting, 'section').map(({textContent}) => textContent!.includes(word))).to.deep.equal([true, true]);
    expect(parts(posting, 'section')[0]!.textContent).to.match(/Bread x+ and cake/);
  });

  it('of hundreds of marks on a letter stays in its line', async () => {
    const list = await putList([makeJob({title: `B${'\u0335\u0316\u0301'.repeat(500)}aker`})]);
    expect(names(list, 'heading')[0]).to.have.lengthOf.below(20);
  });
});

describe('a document that is no feed of a sane mind', () => {
  const good = '{"id": "good", "title": "Miller"}';
  async function listed(jobs: string): Promise<string[]> {
    const {url} = await served(`{"version": 1, "jobs": [${jobs}, ${good}]}`);
    const list = put<JobListElement>(`<job-list paging="all" src="${url}" group-by="deep"></job-list>`);
    await until(() => list.matches(':state(ready), :state(error)'));
    return names(list, 'heading').filter((name) => !/\d+$/.test(name));
  }

  it('may be deep', async () => {
    const deep = (open: string, close: string) => `{"id": "1", "title": "Baker", "deep": ${open.repeat(5000)}1${close.repeat(5000)}}`;
    expect(await listed([deep('[', ']'), deep('{"a":', '}')].join().replace('"1"', '"2"'))).to.include.members(['Miller']);
  });

  it('may be long', async () => {
    const jobs = Array.from({length: 3000}, (_, index) => `{"id": "${index}", "title": "Baker", "about": "${'bread '.repeat(100)}${index}"}`);
    const {url} = await served(`{"version": 1, "jobs": [${jobs.join()}, ${good}]}`);
    const list = await ready(put<JobListElement>(`<job-list src="${url}"></job-list>`));
    await until(() => list.feedSource.state.feed!.postings.length === 3001);
    expect(names(list, 'heading')[0]).to.equal('Baker');
  });

  it('may give one id to all', async () => {
    const jobs = Array.from({length: 500}, (_, index) => `{"id": "good", "title": "Baker n${index}x"}`);
    expect((await listed(jobs.join())).length).to.equal(501);
  });

  it('may reach for what all objects share', async () => {
    expect(await listed('{"id": "__proto__", "title": "Baker", "__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}, "deep": "__proto__"}')).to.include.members(['Baker', 'Miller']);
    expect(({} as {polluted?: boolean}).polluted).to.equal(undefined);
  });

  it('may pay what nobody pays, at a time that there is not', async () => {
    const jobs = [[-5, 3], [1e308, 1e308], [0, -0], [1e15, 1]].map(([minValue, maxValue], index) => makeJob({id: `${index}`, baseSalary: {minValue, maxValue, currency: 'EUR', unitText: 'YEAR'}, datePosted: '+275760-09-13', validThrough: index ? '275760-09-13T00:00:00Z' : '-000001-01-01'} as never));
    const list = await putList(jobs);
    expect(parts(list, 'meta-item').map(({textContent}) => textContent)).to.deep.equal(['Up to €3 a year', 'Up to €1 a year']);
  });
});
