import {expect} from '@open-wc/testing';
import {FULL_JOB, makeJobs} from '../../helpers/jobs.js';
import {showOn} from '../../helpers/media.js';
import {put, putList, putPosting} from '../../helpers/page.js';
import {allNamed, parts, readerText} from '../../helpers/reader.js';
import {held} from '../../helpers/server.js';
import {until} from '../../helpers/until.js';

const USUAL = {'prefers-color-scheme': 'light', 'prefers-reduced-motion': 'no-preference', 'forced-colors': 'none'} as const;
/** WebKit lets no test choose; the styles are the same for all. */
const canChoose = await showOn(USUAL);

(canChoose ? describe : describe.skip)('a page', () => {
  afterEach(() => showOn(USUAL));

  describe('on paper', () => {
    beforeEach(() => showOn({...USUAL, media: 'print'}));

    it('the address to apply at is printed, once, and no button', async () => {
      const posting = await putPosting(FULL_JOB);
      expect(allNamed(posting, 'link', 'Apply for this job')).to.have.length(1);
      const [apply] = parts(posting, 'apply');
      expect(apply!.getAttribute('href')).to.equal('https://bakery.example/jobs/pastry-chef/apply');
      // The value that is computed has the address itself in some engines, and where it is from in others.
      expect(getComputedStyle(apply!, '::after').content).to.match(/https:\/\/bakery\.example|attr\(href\)/);
    });

    it('a list has no button, and a posting all its text', async () => {
      const list = await putList(makeJobs(3), 'page-size="2"');
      expect(readerText(list)).not.to.contain('more');
      expect(readerText(await putPosting(FULL_JOB))).to.contain('Everybody eats bread.');
    });

    it('what is still loading leaves no grey shapes', async () => {
      const list = put(`<job-list src="${held().url}"></job-list>`);
      await until(() => parts(list, 'base').length > 0);
      expect(getComputedStyle(parts(list, 'skeleton')[0]!).display).to.equal('none');
    });
  });

  describe('with less motion', () => {

    it('nothing moves', async () => {
      await showOn(USUAL);
      const list = put(`<job-list src="${held().url}"></job-list>`);
      await until(() => parts(list, 'base').length > 0);
      expect(list.shadowRoot!.getAnimations(), 'animations').to.have.length.above(0);
      await showOn({...USUAL, 'prefers-reduced-motion': 'reduce'});
      expect(list.shadowRoot!.getAnimations()).to.have.length(0);
    });
  });

  describe('light and dark', () => {

    it('follow the page\'s color-scheme, not the system\'s', async () => {
      const posting = await putPosting(FULL_JOB);
      const background = () => getComputedStyle(parts(posting, 'apply')[0]!).backgroundColor;
      const light = background();
      await showOn({...USUAL, 'prefers-color-scheme': 'dark'});
      expect(background(), 'a page that knows only light').to.equal(light);
      document.documentElement.style.colorScheme = 'light dark';
      expect(background(), 'a page that follows the system').not.to.equal(light);
    });
  });

  describe('in forced colours', () => {
    beforeEach(() => showOn({...USUAL, 'forced-colors': 'active'}));

    it('what is drawn by colour alone has a border, or is drawn in the system\'s colours', async () => {
      const posting = await putPosting(FULL_JOB);
      const [apply] = parts(posting, 'apply');
      expect(getComputedStyle(apply!).borderTopColor).to.equal(getComputedStyle(apply!).color);
      const system = document.createElement('i');
      system.style.color = 'CanvasText';
      posting.before(system);
      const bullet = parts(posting, 'section-responsibilities')[0]!.querySelector('li')!;
      expect(getComputedStyle(bullet, '::before').backgroundColor).to.equal(getComputedStyle(system).color);
      const card = parts(await putList(makeJobs(1)), 'card')[0]!;
      expect(getComputedStyle(card).borderTopStyle).to.equal('solid');
    });
  });
});
