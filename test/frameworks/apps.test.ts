import '../helpers/quiet.js';
import {expect} from '@open-wc/testing';
import {listed, opened, searchBox, type as typeInto} from '../elements/job-board/boards.js';
import {choice, openFacet} from '../elements/job-filters/pair.js';
import {allNamed, link, names, outline, stateOf} from '../helpers/reader.js';
import {settled, until} from '../helpers/until.js';
import {AppPage} from './pages.js';

interface App {
  readonly address: string;
  /** What the framework adds to a page or changes in it, with or without us. */
  readonly changes: RegExp;
}

const REACT = /^document\._reactListening/;
const VUE = /^(__VUE_\w+|devtoolsFormatters):/;
const SVELTE = /^(Array\.(prototype\.(lastIndexOf|includes|indexOf)|__svelte_cleanup)|Element\.prototype\.__(e|svelte_meta):.*|\$\w+:.*|__svelte:.*)$/;

const APPS: Readonly<Record<string, App>> = {
  React: {address: '/frameworks/react', changes: REACT},
  Vue: {address: '/frameworks/vue', changes: VUE},
  'Vue, rendered on a server': {address: '/frameworks/vue?rendered', changes: VUE},
  Svelte: {address: '/frameworks/svelte', changes: SVELTE},
  'Svelte, rendered on a server': {address: '/frameworks/svelte?rendered', changes: SVELTE},
  Angular: {address: '/frameworks/angular', changes: /^(ng|ngDevMode|devtoolsFormatters):/},
  'Angular with zone.js': {address: '/frameworks/angular-zone', changes: /^(ng|ngDevMode|devtoolsFormatters):|__zone_symbol__/},
  Alpine: {address: '/frameworks/alpine', changes: /^(Alpine:|Element\.prototype\._x_)/},
};

/** Each test leaves its app as it was, but for what was searched for. */
for (const [app, {address, changes}] of Object.entries(APPS)) {
  describe(`in an app of ${app}`, () => {
    let page: AppPage;
    before(async () => {
      page = await AppPage.open(address, 2);
    });
    after(() => page.close());
    afterEach(() => page.expectQuiet());

    const lists = (...titles: string[]) => until(() => String(listed(page.board)) === String(titles), `the board to list ${titles}, not ${listed(page.board)}`);
    const hears = (words: string) => until(() => page.heard === words, `the app to hear "${words}", not "${page.heard}"`);

    it('data, attributes and words of the app\'s own arrive', async () => {
      await lists('Baker', 'Pastry Chef', 'Driver', 'Cashier');
      expect(names(page.list, 'heading')).to.deep.equal(['Miller', 'Brewer']);
      expect(page.list.layout).to.equal('rows');
      expect(outline(page.board)[0]).to.equal('3 Baker');
      expect(names(page.board, 'searchbox')).to.deep.equal(['Find work']);
      expect([page.board.layout, page.board.searchTexts]).to.deep.equal(['replace', true]);
    });

    it('a candidate searches, filters, opens and applies, and the app hears of it', async () => {
      link(page.list, 'Miller').click();
      await hears('job-select Miller');
      typeInto(page.board, 'driver');
      await lists('Driver');
      const filters = page.board.shadowRoot!.querySelector('job-filters')!;
      await openFacet(filters, 'Department');
      choice(filters, 'Delivery 1').click();
      await lists('Driver');
      link(page.board, 'Driver').click();
      await hears('job-select Miller, job-view');
      allNamed(page.board, 'link', /Apply/)[0]!.click();
      await hears('job-select Miller, job-view, job-apply Driver');
    });

    it('what the candidate has there stays while the app renders again', async () => {
      const {board} = page;
      for (let turn = 1; turn <= 3; turn++) {
        page.press('Render again');
        await until(() => page.list.classList.contains(`turn-${turn}`));
      }
      expect(page.board).to.equal(board);
      expect(opened(board)).to.equal('Driver');
      link(board, /^Back/).click();
      await lists('Driver');
      searchBox(board).focus();
      page.press('Render again');
      await until(() => page.list.classList.contains('turn-4'));
      expect(searchBox(board).matches(':focus')).to.equal(true);
      expect(searchBox(board).value).to.equal('driver');
    });

    it('what the app moves goes on where it was', async () => {
      const {board, list} = page;
      const boardIsFirst = () => Boolean(board.compareDocumentPosition(page.list) & Node.DOCUMENT_POSITION_FOLLOWING);
      for (const isFirst of [false, true]) {
        page.press('Change places');
        await until(() => boardIsFirst() === isFirst, 'the other order');
        await settled();
        expect([page.board === board, page.list === list]).to.deep.equal([true, true]);
        expect([stateOf(board), stateOf(list)]).to.deep.equal(['ready', 'ready']);
        await lists('Driver');
        expect(searchBox(board).value).to.equal('driver');
      }
      expect(page.requests('/test/frameworks/jobs.json')).to.equal(1);
    });

    it('other data are shown, and what is taken away is as if it had never been', async () => {
      page.press('Other jobs');
      await until(() => String(names(page.list, 'heading')) === 'Cook', 'other jobs');
      page.press('Plain or not');
      await until(() => names(page.board, 'searchbox')[0] === 'Search jobs', 'our own words');
      await until(() => outline(page.board)[0] === '2 Driver', 'our own level of headings');
      expect([page.board.layout, page.board.headingLevel, page.board.searchTexts]).to.deep.equal(['beside', 2, false]);
      page.press('Plain or not');
      page.press('Other jobs');
      await until(() => names(page.board, 'searchbox')[0] === 'Find work', 'the app\'s own words');
      await until(() => outline(page.board)[0] === '3 Driver', 'the app\'s own level of headings');
      expect(names(page.list, 'heading')).to.deep.equal(['Miller', 'Brewer']);
    });

    it('what is taken out and put back begins with what the address says, and is heard once', async () => {
      const before = page.heard;
      page.press('Hide or show');
      await until(() => !page.board && !page.list, 'nothing to be left');
      page.press('Hide or show');
      await until(() => page.board && page.list, 'the elements');
      await page.has(2);
      await lists('Driver');
      expect(searchBox(page.board).value).to.equal('driver');
      link(page.list, 'Brewer').click();
      await hears(`${before}, job-select Brewer`);
    });

    it('the rest of the page is as it was before', () => page.expectUnchanged(changes));
  });
}

/** React gives elements that it takes over from a server neither objects nor handlers: the README says so. */
for (const [what, address] of Object.entries({'React takes over from its server': '/frameworks/react?rendered', 'an Astro island takes over': '/frameworks/astro?rendered'})) {
  it(`what ${what} works by its attributes, and gets data when they change`, async () => {
    const page = await AppPage.open(address);
    await until(() => page.board && String(listed(page.board)) === 'Baker,Pastry Chef,Driver,Cashier', 'the board');
    expect(outline(page.board)[0]).to.equal('3 Baker');
    page.press('Other jobs');
    await until(() => String(names(page.list, 'heading')) === 'Cook', 'other jobs');
    page.expectQuiet();
    page.expectUnchanged(REACT);
    page.close();
  });
}
