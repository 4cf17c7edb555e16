import {expect} from '@open-wc/testing';
import {settled, until} from '../../helpers/until.js';
import {headingNamed} from '../../helpers/reader.js';
import {arriveAt, becomes, postingIn, putBoard} from './boards.js';

/** What a page has above its board, this many pixels high. */
function above(height: number): void {
  const hero = document.createElement('main');
  hero.style.blockSize = `${height}px`;
  document.body.append(hero);
}

afterEach(() => scrollTo(0, 0));

describe('a link to a posting', () => {
  for (const layout of ['beside', 'replace', 'inline']) {
    it(`leads to it, also far down the page, and takes nobody's focus: ${layout}`, async () => {
      above(1500);
      arriveAt('job=4');
      const board = await putBoard(`layout="${layout}"`);
      await becomes(board, 'Driver 4');
      await until(() => scrollY > 0, 'the page to be scrolled');
      const {top} = headingNamed(postingIn(board)!, 'Driver 4').getBoundingClientRect();
      expect(top).to.be.within(0, 300);
      expect(document.activeElement).to.equal(document.body);
    });
  }

  it('scrolls nothing where it is in sight, where somebody has scrolled, or where it names none', async () => {
    arriveAt('job=4');
    await becomes(await putBoard('layout="replace"'), 'Driver 4');
    await settled();
    expect(scrollY, 'in sight').to.equal(0);
    above(1500);
    scrollTo(0, 30);
    await becomes(await putBoard('layout="replace"'), 'Driver 4');
    await settled();
    // The browser itself may move a page by a little, to keep in place what is seen.
    expect(scrollY, 'after scrolling').to.be.closeTo(30, 5);
    scrollTo(0, 0);
    arriveAt('jobs-q=driver');
    await putBoard('layout="replace"');
    await settled();
    expect(scrollY, 'a list').to.equal(0);
  });
});
