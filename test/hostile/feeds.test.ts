import {expect} from '@open-wc/testing';
import {FULL_JOB, makeFeed} from '../helpers/jobs.js';
import {put, putPosting, ready} from '../helpers/page.js';
import {parts} from '../helpers/reader.js';
import {served} from '../helpers/server.js';
import {settled, until} from '../helpers/until.js';
import {inTurn, poisoned} from './poison.js';
import {aimed, expectOnlyOurs, fetchAttacks, trap} from './trap.js';
import type {JobBoardElement, JobListElement} from '../../src/index.js';

const ATTACKS = [...new Set((await fetchAttacks()).map(aimed))];
const FORMATS = ['text', 'html', 'markdown'] as const;
/** A posting with what FULL_JOB has not. */
const WHOLE_JOB = {
  ...FULL_JOB, detail: undefined, validThrough: undefined, logo: '/logo.png', image: '/image.png', color: '#fff', description: 'Bake.', datePostedText: 'lately',
  hiringOrganization: {name: 'Acme', url: 'https://acme.example', logo: 'https://acme.example/logo.svg'}, places: [{name: 'Lyon', addressLocality: 'Lyon', addressCountry: 'FR', streetAddress: '1 Rue', workMode: 'hybrid'}], extra: {shift: 'night'},
};
const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
/** However it is divided: control characters don't stay. */
const letters = (text: string) => words(text).join('');

/** One posting an attack, which is in all its members. */
const jobs = () => ATTACKS.map((attack) => ({...(poisoned(WHOLE_JOB, () => attack) as object), title: `Job ${attack}`, validThrough: undefined}));

trap();

it('there are at least 300 attacks, each another one', () => {
  expect(new Set(ATTACKS).size).to.be.at.least(300);
});

describe('attacks in every member of a posting', () => {
  const LAYOUTS = ['', 'layout="table"', 'group-by="department"', 'group-by="shift" featured="id:*"'];
  for (const attributes of LAYOUTS) {
    it(`are only text in a list ${attributes}`, async () => {
      const {url} = await served(makeFeed(jobs(), {title: ATTACKS[0], language: ATTACKS[1], url: ATTACKS[2]}));
      const list = await ready(put<JobListElement>(`<job-list debug paging="all" src="${url}" ${attributes}></job-list>`));
      await until(() => list.shadowRoot!.querySelectorAll('.card').length === ATTACKS.length);
      expectOnlyOurs(list);
      const titles = [...list.shadowRoot!.querySelectorAll('.card-link')].map(({textContent}) => letters(textContent)).sort();
      expect(titles, 'nothing of a title is lost').to.deep.equal(ATTACKS.map((attack) => letters(`Job ${attack}`)).sort());
    });
  }

  it('are only text in a card of the page\'s own', async () => {
    const {url} = await served(makeFeed(jobs()));
    const names = 'id title company places employmentType department team level pay tags posted age closes'.split(' ');
    const card = `<template slot="card"><p class="own-text" title="{{title}}">${names.map((name) => `{{${name}}}`).join(' ')}</p></template>`;
    const list = await ready(put(`<job-list paging="all" src="${url}">${card}</job-list>`));
    const texts = parts(list, 'card').map((found) => found.querySelector('.own-text')!);
    expect(texts).to.have.lengthOf(ATTACKS.length);
    for (const text of texts) {
      expect(text.getAttributeNames(), 'attributes').to.deep.equal(['class', 'title']);
      expect(text.getAttribute('title')).to.equal('{{title}}');
      expect(text.children).to.have.length(0);
    }
  });

  it('are only text in a board with its filters, and in what is opened there', async () => {
    const board = put<JobBoardElement>('<job-board debug routing="none" layout="replace" actions="share print calendar qr save" facets="department place work-mode employment-type team level company language pay tags posted shift color"></job-board>');
    board.feed = makeFeed(jobs());
    await ready(board);
    await until(() => board.shadowRoot!.querySelector('job-filters')?.shadowRoot!.querySelector('[part~=facet]'));
    expectOnlyOurs(board);
    for (const index of [0, 20, 60, 100, 150, 200, 300, 400]) {
      board.feedSource.ask({job: board.feedSource.state.feed!.postings[index]!.id, facets: {department: [ATTACKS[index]!.toLowerCase()], [`x${index}`]: [ATTACKS[index]!]}, text: ''});
      await until(() => board.shadowRoot!.querySelector('job-posting')?.shadowRoot!.querySelector('.title, .message'));
      await settled();
      expectOnlyOurs(board);
    }
  });

  it('are only text in a posting, whichever of them is where', async () => {
    const next = inTurn(ATTACKS);
    for (let done = 0, index = 0; done < ATTACKS.length; done += 25, index++) {
      const job = {...(poisoned(WHOLE_JOB, next) as object), title: `Job ${next()}`, format: FORMATS[index % 3], validThrough: undefined};
      expectOnlyOurs(await putPosting(job, 'debug structured-data actions="share qr save"'));
      await expectOnlyTrueData();
      for (const element of document.querySelectorAll('body > main')) element.remove();
    }
  });
});

describe('attacks in the texts of a posting', () => {
  for (const format of FORMATS) {
    it(`are only text, written as ${format}`, async () => {
      const sections = ATTACKS.flatMap((attack) => [{title: `T ${attack}`, format, content: attack}, {kind: 'benefits', format, content: [attack, 'Two']}]);
      const posting = await putPosting({id: '1', title: 'Baker', description: ATTACKS.join('\n\n'), format, sections}, 'structured-data debug');
      expectOnlyOurs(posting);
      await until(() => parts(posting, 'section').length >= ATTACKS.length || parts(posting, 'error').length > 0, 'the sections');
      expect(parts(posting, 'error').map(({textContent}) => textContent)).to.deep.equal([]);
      await expectOnlyTrueData();
      const shown = new Set(words(posting.shadowRoot!.textContent!));
      for (const {title} of sections) for (const word of words((title ?? '').replace(/(?!\s)\p{Cc}/gu, ''))) expect(shown.has(word), `"${word}" of ${title}`).to.equal(true);
    });
  }
});

/** The structured data is one script that no browser runs, and no text has ended. */
async function expectOnlyTrueData(): Promise<void> {
  await until(() => document.querySelector('script[type="application/ld+json"]'), 'the structured data');
  const [script, ...others] = [...document.querySelectorAll('script[type="application/ld+json"]')];
  expect(others).to.deep.equal([]);
  expect(script!.textContent).not.to.contain('<');
  expect(JSON.parse(script!.textContent!)).to.have.property('@type', 'JobPosting');
}
