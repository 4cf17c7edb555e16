import '../helpers/quiet.js';
import {expect} from '@open-wc/testing';
import {listed, opened, searchBox, type as typeInto} from '../elements/job-board/boards.js';
import {link} from '../helpers/reader.js';
import {until} from '../helpers/until.js';
import {AppPage} from './pages.js';

interface Library {
  /** What the site is called by its server. */
  readonly site: string;
  /** The event that tells that another body has been put in and that its links are the library's. */
  readonly done: string;
  /** What the library changes in a page, with or without us. */
  readonly changes?: RegExp;
}

const LIBRARIES: Readonly<Record<string, Library>> = {
  Turbo: {site: 'turbo', done: 'turbo:load'},
  htmx: {site: 'htmx', done: 'htmx:after:swap', changes: /^attributes of body: {2}-> data-htmx-powered=true$/},
  'htmx 2': {site: 'htmx-2', done: 'htmx:afterSettle', changes: /^stores: .* htmx-current-path-for-history/},
};

/** The tests of a library are one visit: each begins where the one before has ended. */
for (const [library, {site, done, changes}] of Object.entries(LIBRARIES)) {
  describe(`in a site that ${library} navigates`, () => {
    let page: AppPage;
    let times = 0;
    before(async () => {
      page = await AppPage.open(`/frameworks/${site}/home`);
      page.window.document.addEventListener(done, () => times++);
      // What the library does to every page, it has done before one looks.
      for (const title of ['Bread', 'Home']) await putsIn(0, () => page.press(title));
      page.window.remember();
    });
    after(() => page.close());
    afterEach(() => page.expectQuiet());

    const lists = (...titles: string[]) => until(() => String(listed(page.board)) === String(titles), `the board to list ${titles}, not ${listed(page.board)}`);
    const opens = (title: string) => until(() => opened(page.board) === title, `"${title}" to be open, not "${opened(page.board)}"`);
    const goBack = () => page.window.history.back();

    /** Waits until another body has been put in, with so many elements of ours. */
    async function putsIn(count: number, act: () => void): Promise<void> {
      const before = times;
      act();
      await until(() => times > before, `${done} to be heard`);
      await page.has(count);
    }

    it('our elements work on a page that is put in', async () => {
      await putsIn(2, () => page.press('Careers'));
      typeInto(page.board, 'baker');
      await lists('Baker');
      await until(() => page.window.location.search.includes('baker'), 'the search to be in the address');
      link(page.board, 'Baker').click();
      await opens('Baker');
    });

    it('the way back leads to what was open, and on to what was found', async () => {
      await putsIn(1, () => page.press('About us'));
      await putsIn(2, goBack);
      await opens('Baker');
      await putsIn(2, goBack);
      await lists('Baker');
      expect(searchBox(page.board).value).to.equal('baker');
      expect(opened(page.board)).to.equal('');
    });

    it('a page that is fetched and compared leaves everything as the candidate has it', async () => {
      const {board, list} = page;
      typeInto(board, 'driver');
      await lists('Driver');
      link(board, 'Driver').click();
      await opens('Driver');
      link(board, /^Back/).click();
      await lists('Driver');
      searchBox(board).focus();
      const words = page.window.document.querySelector('section p')!;
      words.textContent = 'Words that the server does not know.';
      page.press('Refresh');
      await until(() => words.textContent === 'Come and work with us.', 'the words of the server');
      expect([page.board === board, page.list === list]).to.deep.equal([true, true]);
      await lists('Driver');
      expect(searchBox(board).value).to.equal('driver');
      expect(searchBox(board).matches(':focus')).to.equal(true);
      expect([board.layout, list.layout]).to.deep.equal(['replace', 'cards']);
    });

    it('an element that is to be kept stays the same one', async () => {
      const {list} = page;
      await putsIn(1, () => page.press('About us'));
      expect(page.list === list).to.equal(true);
      await putsIn(2, () => page.press('Careers'));
      expect(page.list === list).to.equal(true);
      expect(page.requests('/test/frameworks/jobs.json')).to.equal(1);
    });

    it('a page without our elements is as it was before', async () => {
      await putsIn(0, () => page.press('Home'));
      page.expectUnchanged(changes);
    });
  });
}
