import {expect} from '@open-wc/testing';
import {record} from '../../helpers/events.js';
import {makeJobs} from '../../helpers/jobs.js';
import {focusReaches, press, tabTo} from '../../helpers/keys.js';
import {putList} from '../../helpers/page.js';
import {allByRole, button, link, names, parts} from '../../helpers/reader.js';
import {until} from '../../helpers/until.js';

const titles = (list: Element) => names(list, 'heading');
const shows = (list: Element, ...expected: string[]) => until(() => titles(list).join() === expected.join(), `${expected}, not ${titles(list)}`);

describe('<job-list paging="more">', () => {
  it('shows a first part, then more; the focus goes to the first new posting', async () => {
    const list = await putList(makeJobs(45));
    expect(titles(list)).to.have.length(20);
    await tabTo(button(list, 'Show 20 more'));
    await press('Enter');
    await focusReaches(() => link(list, 'Job 21'));
    expect(titles(list)).to.have.length(40);
    await tabTo(button(list, 'Show 5 more'));
    await press('Enter');
    await focusReaches(() => link(list, 'Job 41'));
    expect(titles(list)).to.have.length(45);
    expect(names(list, 'button')).to.deep.equal([]);
  });

  it('works so in a table, and with cards of the page', async () => {
    for (const list of [
      await putList(makeJobs(3), 'page-size="2" layout="table"'),
      await putList(makeJobs(3), 'page-size="2"', '<template slot="card">{{title}}</template>'),
    ]) {
      button(list, 'Show 1 more').click();
      await focusReaches(() => link(list, 'Job 3'));
    }
  });

  it('starts anew with a shorter list, and shows no button for nothing', async () => {
    const list = await putList(makeJobs(5), 'page-size="2"');
    button(list, 'Show 2 more').click();
    await shows(list, 'Job 1', 'Job 2', 'Job 3', 'Job 4');
    list.postings = makeJobs(2);
    await shows(list, 'Job 1', 'Job 2');
    expect(names(list, 'button')).to.deep.equal([]);
  });
});

describe('<job-list paging="pages">', () => {
  it('shows a page and a navigation; the focus goes to the page\'s first posting', async () => {
    const list = await putList(makeJobs(5), 'paging="pages" page-size="2"');
    expect(names(list, 'navigation')).to.deep.equal(['Pages']);
    expect(names(list, 'button')).to.deep.equal(['Previous page', 'Page 1', 'Page 2', 'Page 3', 'Next page']);
    expect(button(list, 'Page 1').ariaCurrent).to.equal('page');

    await tabTo(button(list, 'Page 3'));
    await press('Enter');
    await shows(list, 'Job 5');
    await focusReaches(() => link(list, 'Job 5'));
    expect(button(list, 'Page 3').getAttribute('aria-current')).to.equal('page');
    expect(button(list, 'Page 1').hasAttribute('aria-current')).to.equal(false);
  });

  it('goes on and back, and not beyond; the page is told', async () => {
    const list = await putList(makeJobs(3), 'paging="pages" page-size="2"');
    const pages = record(list, 'job-page');
    const [back, on] = [button(list, 'Previous page'), button(list, 'Next page')] as [HTMLButtonElement, HTMLButtonElement];
    expect([back.disabled, on.disabled]).to.deep.equal([true, false]);
    on.click();
    await shows(list, 'Job 3');
    expect([back.disabled, on.disabled]).to.deep.equal([false, true]);
    back.click();
    await shows(list, 'Job 1', 'Job 2');
    expect(pages.map(({page}) => page)).to.deep.equal([2, 1]);
  });

  it('leaves out pages far away, with a gap that is not read', async () => {
    const list = await putList(makeJobs(50), 'paging="pages" page-size="1"');
    button(list, 'Page 50').click();
    await shows(list, 'Job 50');
    expect(names(list, 'button').filter((name) => /\d/.test(name))).to.deep.equal(['Page 1', 'Page 2', 'Page 49', 'Page 50']);
    expect(parts(list, 'pages')[0]!.querySelectorAll('[aria-hidden=true]')).to.have.length(1);
  });

  it('has no navigation for one page, and shows the last one where a page is gone', async () => {
    const list = await putList(makeJobs(5), 'paging="pages" page-size="2"');
    button(list, 'Page 3').click();
    await shows(list, 'Job 5');
    list.postings = makeJobs(4);
    await shows(list, 'Job 3', 'Job 4');
    list.postings = makeJobs(2);
    await shows(list, 'Job 1', 'Job 2');
    expect(allByRole(list, 'navigation')).to.have.length(0);
  });
});

describe('<job-list> in whole, and with nonsense', () => {
  it('paging="all" shows all', async () => {
    const list = await putList(makeJobs(50), 'paging="all" page-size="2"');
    expect(titles(list)).to.have.length(50);
    expect(names(list, 'button')).to.deep.equal([]);
  });

  it('any other paging is "more"', async () => {
    expect(names(await putList(makeJobs(3), 'paging="nonsense" page-size="2"'), 'button')).to.deep.equal(['Show 1 more']);
  });

  for (const [size, shown] of [['0', 20], ['-5', 20], ['many', 20], ['', 20], ['2.9', 2], ['1e9', 30], ['Infinity', 30]] as const) {
    it(`page-size="${size}" shows ${shown}, as page or first part`, async () => {
      expect(titles(await putList(makeJobs(30), `page-size="${size}"`))).to.have.length(shown);
      expect(titles(await putList(makeJobs(30), `page-size="${size}" paging="pages"`))).to.have.length(shown);
    });
  }
});
