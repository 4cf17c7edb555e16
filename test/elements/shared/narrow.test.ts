import {expect} from '@open-wc/testing';
import {FULL_JOB, makeFeed, makeJobs} from '../../helpers/jobs.js';
import {expectNoOverflow, put, putList, putPosting, reaches} from '../../helpers/page.js';
import {parts} from '../../helpers/reader.js';
import {held, served} from '../../helpers/server.js';

const JOBS = makeJobs(3, (index) => ({...FULL_JOB, id: `${index}`}));
const WIDTHS = [240, 320, 600, 780];

describe('in a column of any width, nothing sticks out', () => {
  for (const width of WIDTHS) {
    for (const attributes of ['', 'layout="rows"', 'layout="table"', 'group-by="department" layout="table"', 'page-size="1" paging="pages"']) {
      it(`<job-list ${attributes}> of ${width} pixels`, async () => expectNoOverflow(await putList(JOBS, attributes, '', {width})));
    }

    it(`<job-posting> of ${width} pixels`, async () => expectNoOverflow(await putPosting(FULL_JOB, 'debug', {width})));

    it(`messages of ${width} pixels`, async () => {
      const stale = `src="${(await served('', {status: 410})).url} ${(await served(makeFeed(JOBS))).url}"`;
      for (const [state, attributes] of [['loading', `src="${held().url}"`], ['error', 'src="http://"'], ['stale', stale]] as const) {
        for (const tag of ['job-list', 'job-posting']) expectNoOverflow(await reaches(put(`<${tag} ${attributes}></${tag}>`, {width}), state));
      }
    });
  }

  it('from right to left as from left to right', async () => {
    Object.assign(document.documentElement, {lang: 'ar', dir: 'rtl'});
    for (const layout of ['cards', 'rows', 'table']) expectNoOverflow(await putList(JOBS, `layout="${layout}"`, '', {width: 240}));
    expectNoOverflow(await putPosting(FULL_JOB, '', {width: 240}));
  });

  it('a wide table in a text scrolls by itself', async () => {
    const cells = `|${' word |'.repeat(40)}`;
    const posting = await putPosting({id: '1', title: 'Baker', about: {format: 'markdown', content: `${cells}\n|${' - |'.repeat(40)}\n${cells}`}}, '', {width: 320});
    expectNoOverflow(posting);
    const table = parts(posting, 'section-body')[0]!.querySelector('[tabindex="0"]')!;
    expect(table.scrollWidth).to.be.above(table.clientWidth);
  });
});
