import {expect} from '@open-wc/testing';
import type {JobListElement} from '../../../src/index.js';
import {makeFeed, makeJob, makeJobs} from '../../helpers/jobs.js';
import {put, putList, putPosting, reaches, ready} from '../../helpers/page.js';
import {announced, names, parts, readerText} from '../../helpers/reader.js';
import {served} from '../../helpers/server.js';
import {until} from '../../helpers/until.js';

const JOBS = [
  makeJob({id: '1', title: 'Baker', department: 'Kitchen', tags: ['new']}),
  makeJob({id: '2', title: 'Cook', department: 'Kitchen & Co'}),
  makeJob({id: '3', title: 'Driver', department: 'Shop', places: 'Berlin, Germany'}),
  makeJob({id: '4', title: 'Editor', hot: true, level: 'Senior', baseSalary: {minValue: 1000, currency: 'EUR', unitText: 'MONTH'}}),
];
const titles = (list: Element) => names(list, 'heading');
const shows = (list: Element, ...expected: string[]) => until(() => titles(list).join() === expected.join(), `${expected}, not ${titles(list)}`);
const debugOf = (element: Element) => parts(element, 'debug')[0]!.textContent!;

describe('<job-list limit>', () => {
  it('lists so many at most, and says of how many', async () => {
    const list = await putList(makeJobs(30), 'limit="3"');
    await shows(list, 'Job 1', 'Job 2', 'Job 3');
    expect(announced(list)).to.equal('3 of 30 jobs');
    list.limit = 2.9;
    await shows(list, 'Job 1', 'Job 2');
    list.limit = undefined as never;
    await until(() => titles(list).length === 20);
  });

  for (const limit of ['', 'many', '-3', '0', 'NaN', '1e9', 'Infinity']) {
    it(`"${limit}" is no limit`, async () => {
      const list = await putList(makeJobs(15), `limit="${limit}"`);
      expect(titles(list)).to.have.length(15);
    });
  }

  it('is of what was found', async () => {
    const list = await putList(makeJobs(30, (index) => ({department: index < 20 ? 'Kitchen' : 'Shop'})), 'limit="2"');
    list.feedSource.ask({facets: {department: ['shop']}});
    await shows(list, 'Job 21', 'Job 22');
  });
});

describe('<job-list pinned, featured>', () => {
  it('puts pinned postings first in any order, but a search has its best match first', async () => {
    const list = await putList(JOBS, 'pinned="hot:true; id:3"');
    await shows(list, 'Driver', 'Editor', 'Baker', 'Cook');
    list.feedSource.ask({sort: 'title'});
    await shows(list, 'Driver', 'Editor', 'Baker', 'Cook');
    list.pinned = 'id:2';
    list.feedSource.ask({text: 'kitchen', sort: undefined});
    await shows(list, 'Baker', 'Cook');
    list.feedSource.ask({text: '?!'});
    await shows(list, 'Cook', 'Baker', 'Driver', 'Editor');
    list.pinned = 'tags:new';
    list.feedSource.ask({text: '', sort: 'title'});
    await shows(list, 'Baker', 'Cook', 'Driver', 'Editor');
  });

  it('says of featured postings that they are', async () => {
    const list = await putList(JOBS, 'featured="department:Kitchen*"');
    await until(() => parts(list, 'featured').length === 2);
    expect(parts(list, 'card').map((card) => /Featured/.test(card.textContent!))).to.deep.equal([true, true, false, false]);
    list.labels = {featured: 'Hot!'};
    await until(() => parts(list, 'featured')[0]!.textContent === 'Hot!');
  });

  it('tells a developer of a mistake, and does without', async () => {
    const list = await putList(JOBS, 'pinned="Kitchen" featured="hot=true" debug');
    await until(() => debugOf(list).includes('pinned'));
    expect(debugOf(list)).to.contain('pinned="Kitchen": Expected ":"').and.contain('featured="hot=true": Expected ":"');
    await shows(list, 'Baker', 'Cook', 'Driver', 'Editor');
    expect(parts(list, 'featured')).to.have.length(0);
  });
});

describe('include and exclude', () => {
  const EXPRESSIONS = {
    'include="department:Kitchen"': ['Baker'],
    'include="department:Kit*"': ['Baker', 'Cook'],
    'include="department:&quot;Kitchen & Co&quot;; place:germany"': ['Cook'],
    'include="place:berlin; hot:true"': ['Driver', 'Editor'],
    'exclude="department:kitchen*"': ['Driver', 'Editor'],
    'include="level:*"': ['Editor'],
    'include="pay:*"': ['Editor'],
    'exclude="pay:1000../eur/month"': ['Baker', 'Cook', 'Driver'],
    'exclude="level:*"': ['Baker', 'Cook', 'Driver'],
    'include="-level:Senior" exclude="id:3"': ['Baker', 'Cook'],
    'include="id:1,4"': ['Baker', 'Editor'],
  };
  for (const [attributes, expected] of Object.entries(EXPRESSIONS)) {
    it(`${attributes}: ${expected.join(', ')}`, async () => {
      const {url} = await served(makeFeed(JOBS));
      await shows(await ready(put(`<job-list src="${url}" ${attributes}></job-list>`)), ...expected);
    });
  }

  it('with a mistake are told to developers, and leave everything as it is', async () => {
    const {url} = await served(makeFeed(JOBS));
    const list = await ready(put(`<job-list src="${url}" include="department:" exclude="x" debug></job-list>`));
    await shows(list, 'Baker', 'Cook', 'Driver', 'Editor');
    expect(debugOf(list)).to.contain('include="department:": Expected a value at the end.').and.contain('exclude="x": Expected ":"');
  });

  it('that name nothing, or leave nothing, are told to developers', async () => {
    const {url} = await served(makeFeed(JOBS));
    const list = await ready(put<JobListElement>(`<job-list src="${url}" exclude="departmnt:Kitchen" debug></job-list>`));
    expect(debugOf(list)).to.contain('exclude="departmnt:Kitchen": It names none of the postings.');
    list.exclude = undefined as never;
    list.include = 'departmnt:Kitchen';
    await reaches(list, 'empty');
    expect(debugOf(list)).to.contain('include and exclude leave none of the postings.');
    expect(readerText(list)).to.contain('No open jobs right now');
  });

  it('hold for all who share the feed, and may differ where they don\'t', async () => {
    const {url} = await served(makeFeed(JOBS));
    const page = put(`<div><job-feed src="${url}" include="department:Shop"><job-list></job-list></job-feed><job-list src="${url}"></job-list></div>`);
    const [shared, own] = page.querySelectorAll('job-list');
    await shows(await ready(shared!), 'Driver');
    await shows(await ready(own!), 'Baker', 'Cook', 'Driver', 'Editor');
  });

  it('hold for a posting: what a page leaves out is not there', async () => {
    const {url} = await served(makeFeed(JOBS));
    await reaches(put(`<job-posting src="${url}" exclude="id:1" job-id="1"></job-posting>`), 'closed');
    expect(readerText(await putPosting(JOBS[0]!))).to.contain('Baker');
  });
});
