import {expect} from '@open-wc/testing';
import {record} from '../../helpers/events.js';
import {makeJob} from '../../helpers/jobs.js';
import {focusReaches, press} from '../../helpers/keys.js';
import {putList} from '../../helpers/page.js';
import {allByRole, button, names, parts} from '../../helpers/reader.js';
import {until} from '../../helpers/until.js';

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const pay = (minValue: number) => ({minValue, currency: 'EUR', unitText: 'YEAR'}) as never;
const JOBS = [
  makeJob({id: '1', title: 'Cook', places: 'Bern', baseSalary: pay(10), datePosted: day(-9), validThrough: day(90), department: 'Kitchen'}),
  makeJob({id: '2', title: 'Baker', places: 'Zug', baseSalary: pay(30), datePosted: day(-5), validThrough: day(30), department: 'Kitchen'}),
  makeJob({id: '3', title: 'Driver', places: 'Aarau', baseSalary: pay(20), datePosted: day(-1), validThrough: day(60), department: 'Shop'}),
];
const titles = (list: Element) => [...names(list, 'heading'), ...names(list, 'rowheader')];
const shows = (list: Element, ...expected: string[]) => until(() => titles(list).join() === expected.join(), `${expected}, not ${titles(list)}`);
const direction = (list: Element, name: string) => allByRole(list, 'columnheader').find((header) => header.textContent!.trim() === name)!.getAttribute('aria-sort');

describe('<job-list sort>', () => {
  const ORDERS = {
    title: ['Baker', 'Cook', 'Driver'], newest: ['Driver', 'Baker', 'Cook'], place: ['Driver', 'Cook', 'Baker'], pay: ['Baker', 'Driver', 'Cook'], closing: ['Baker', 'Driver', 'Cook'],
    nonsense: ['Cook', 'Baker', 'Driver'], toString: ['Cook', 'Baker', 'Driver'], '': ['Cook', 'Baker', 'Driver'],
  };
  for (const [sort, expected] of Object.entries(ORDERS)) {
    it(`"${sort}": ${expected.join(', ')}`, async () => shows(await putList(JOBS, `sort="${sort}"`), ...expected));
  }

  it('gives way to the order that somebody asks for, and to relevance', async () => {
    const list = await putList(JOBS, 'sort="title"');
    list.feedSource.ask({sort: 'newest'});
    await shows(list, 'Driver', 'Baker', 'Cook');
    list.feedSource.ask({sort: undefined, text: 'kitchen'});
    await shows(list, 'Cook', 'Baker');
  });

  it('tells a developer of an order there is not', async () => {
    const list = await putList(JOBS, 'sort="nonsense" debug');
    expect(parts(list, 'debug')[0]!.textContent).to.contain('sort="nonsense": It is none of relevance, newest, title, place, pay, closing.');
  });
});

describe('a table', () => {
  it('is sorted by its headings: pressed once more, they take that back', async () => {
    const list = await putList(JOBS, 'layout="table"');
    const sorts = record(list, 'job-sort');
    expect(names(list, 'button')).to.deep.equal(['Position', 'Places', 'Pay', 'Posted']);
    button(list, 'Position').focus();
    await press('Enter');
    await shows(list, 'Baker', 'Cook', 'Driver');
    expect([direction(list, 'Position'), direction(list, 'Pay')]).to.deep.equal(['ascending', null]);
    await focusReaches(() => button(list, 'Position'));
    await press('Enter');
    await shows(list, 'Cook', 'Baker', 'Driver');
    expect(direction(list, 'Position')).to.equal(null);
    button(list, 'Pay').click();
    await shows(list, 'Baker', 'Driver', 'Cook');
    expect([direction(list, 'Position'), direction(list, 'Pay')]).to.deep.equal([null, 'descending']);
    button(list, 'Posted').click();
    await shows(list, 'Driver', 'Baker', 'Cook');
    expect(direction(list, 'Posted')).to.equal('descending');
    expect(sorts.map(({sort}) => sort)).to.deep.equal(['title', undefined, 'pay', 'newest']);
  });

  it('says by which column the page has sorted it', async () => {
    const list = await putList(JOBS, 'layout="table" sort="place"');
    expect(direction(list, 'Places')).to.equal('ascending');
  });

  it('in groups is sorted in each', async () => {
    const list = await putList(JOBS, 'layout="table" group-by="department"');
    const [first] = parts(list, 'sort');
    first!.click();
    await until(() => names(list, 'rowheader').join() === 'Baker,Cook,Driver');
    expect(allByRole(list, 'columnheader').filter((header) => header.ariaSort === 'ascending')).to.have.length(2);
  });

  it('can be sorted where it is narrow: all that has the focus can be seen', async () => {
    const list = await putList(JOBS, 'layout="table"', '', {width: 300});
    for (const sort of parts(list, 'sort')) {
      const {width, height} = sort.getBoundingClientRect();
      expect(Math.min(width, height), sort.textContent!).to.be.at.least(24);
      expect(getComputedStyle(sort.closest('thead')!).clipPath).to.equal('none');
    }
    button(list, 'Position').click();
    await shows(list, 'Baker', 'Cook', 'Driver');
  });
});
