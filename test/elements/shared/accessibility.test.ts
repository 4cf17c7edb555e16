import {FULL_JOB, makeFeed, makeJob, makeJobs} from '../../helpers/jobs.js';
import {expectAccessible, expectContrast} from '../../helpers/axe.js';
import {put, reaches} from '../../helpers/page.js';
import {parts, stateOf} from '../../helpers/reader.js';
import {held, served} from '../../helpers/server.js';
import {until} from '../../helpers/until.js';

const JOBS = makeJobs(5, (index) => ({...FULL_JOB, id: `${index}`, department: ['Kitchen', 'Shop', undefined][index % 3]}));

/** What gives an element each of its states: its attributes. */
const STATES: Readonly<Record<string, () => Promise<string>>> = {
  loading: async () => `src="${held().url}"`,
  ready: async () => `src="${(await served(makeFeed(JOBS))).url}"`,
  empty: async () => `src="${(await served(makeFeed([]))).url}"`,
  error: async () => `debug src="${(await served('', {status: 410})).url}"`,
  stale: async () => `src="${(await served('', {status: 410})).url} ${(await served(makeFeed(JOBS))).url}"`,
  closed: async () => `job-id="gone" src="${(await served(makeFeed(JOBS))).url}"`,
};
const LAYOUTS = [
  'layout="rows"', 'layout="table"', 'layout="table" group-by="department"', 'group-by="department"', 'page-size="2"', 'page-size="2" paging="pages"',
];

/** In the dark, the same elements have other colours. */
const SCHEMES = {
  light: {style: 'color-scheme: light; background: #fff; color: #222', expectFine: expectAccessible},
  dark: {style: 'color-scheme: dark; background: #16181d; color: #eee', expectFine: expectContrast},
};

for (const [scheme, {style, expectFine}] of Object.entries(SCHEMES)) {
  describe(`axe finds nothing, ${scheme}:`, () => {
    beforeEach(() => document.documentElement.setAttribute('style', style));

    for (const [state, attributes] of Object.entries(STATES)) {
      for (const tag of state === 'closed' ? ['job-posting'] : ['job-list', 'job-filters', 'job-posting']) {
        it(`<${tag}> ${state}`, async () => {
          const element = await reaches(put(`<${tag} ${await attributes()}><a href="/jobs">Jobs</a></${tag}>`), state);
          await until(() => state === 'loading' || !element.shadowRoot!.querySelector('.skeleton'));
          await expectFine(element);
        });
      }
    }

    for (const attributes of LAYOUTS) {
      for (const width of [780, 300]) {
        it(`<job-list ${attributes}>, ${width} pixels wide`, async () => {
          const {url} = await served(makeFeed(JOBS));
          await expectFine(await reaches(put(`<job-list src="${url}" ${attributes}></job-list>`, {width}), 'ready'));
        });
      }
    }

    it('<job-list> with cards of the page', async () => {
      const {url} = await served(makeFeed(JOBS));
      await expectFine(await reaches(put(`<job-list src="${url}"><template slot="card"><p>{{title}}</p></template></job-list>`), 'ready'));
    });

    it('<job-posting> that has closed, narrow', async () => {
      const {url} = await served(makeFeed([{...FULL_JOB, validThrough: '2020-01-01'}]));
      const posting = put(`<job-posting src="${url}"></job-posting>`, {width: 300});
      await until(() => stateOf(posting) === 'closed' && parts(posting, 'section').length > 0);
      await expectFine(posting);
    });

    it('<job-posting> in Arabic', async () => {
      document.documentElement.lang = 'ar';
      document.documentElement.dir = 'rtl';
      const {url} = await served(makeFeed([makeJob({about: 'خبز', applyUrl: 'https://a.example', datePosted: '2020-01-01'})]));
      await expectFine(await reaches(put(`<job-posting src="${url}"></job-posting>`), 'ready'));
    });
  });
}
