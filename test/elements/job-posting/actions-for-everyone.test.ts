import {expect} from '@open-wc/testing';
import {expectAccessible} from '../../helpers/axe.js';
import {FULL_JOB} from '../../helpers/jobs.js';
import {showOn} from '../../helpers/media.js';
import {expectNoOverflow, putPosting} from '../../helpers/page.js';
import {allByRole, allNamed, button, names, parts, readerText} from '../../helpers/reader.js';
import {until} from '../../helpers/until.js';
import {setViewport} from '../../helpers/viewport.js';

const ACTIONS = 'actions="share print calendar qr save"';
const SCHEMES = {
  light: 'color-scheme: light; background: #fff; color: #222',
  dark: 'color-scheme: dark; background: #16181d; color: #eee',
};
const USUAL = {'prefers-color-scheme': 'light', 'forced-colors': 'none'} as const;
const canChoose = await showOn(USUAL);

const dialogOf = (posting: Element) => until(() => allByRole(posting, 'dialog')[0], 'the dialog');

beforeEach(() => {
  for (const name of ['share', 'canShare', 'clipboard']) Object.defineProperty(navigator, name, {value: undefined, configurable: true});
});

afterEach(() => {
  for (const name of ['share', 'canShare', 'clipboard']) Reflect.deleteProperty(navigator, name);
  localStorage.clear();
});

for (const [scheme, style] of Object.entries(SCHEMES)) {
  describe(`axe finds nothing, ${scheme}:`, () => {
    beforeEach(() => document.documentElement.setAttribute('style', style));

    for (const width of [780, 300]) {
      it(`buttons, ${width} pixels wide`, async () => expectAccessible(await putPosting(FULL_JOB, `${ACTIONS} debug`, {width})));
    }

    it('a posting that is saved', async () => {
      const posting = await putPosting(FULL_JOB, ACTIONS);
      button(posting, 'Save').click();
      await posting.updateComplete;
      await expectAccessible(posting);
    });

    it('the ways to share', async () => {
      const posting = await putPosting(FULL_JOB, ACTIONS);
      button(posting, 'Share').click();
      await dialogOf(posting);
      await expectAccessible(posting);
    });

    it('a link that is to be copied by hand', async () => {
      const posting = await putPosting(FULL_JOB, ACTIONS);
      button(posting, 'Share').click();
      button(await dialogOf(posting), 'Copy link').click();
      await until(() => readerText(posting).includes('could not be copied'));
      await expectAccessible(posting);
    });

    it('the QR code', async () => {
      const posting = await putPosting(FULL_JOB, ACTIONS);
      button(posting, 'QR code').click();
      await dialogOf(posting);
      await expectAccessible(posting);
    });

    it('what is said of what did not work', async () => {
      const posting = await putPosting(FULL_JOB, `${ACTIONS} debug share-url="/${'x'.repeat(4000)}"`);
      button(posting, 'QR code').click();
      await until(() => parts(posting, 'feedback').length > 0);
      await expectAccessible(posting);
    });
  });
}

describe('the buttons and what they open', () => {
  for (const width of [240, 320, 600]) {
    it(`stick out of nothing, ${width} pixels wide`, async () => expectNoOverflow(await putPosting(FULL_JOB, ACTIONS, {width})));
  }

  for (const [name, lang] of [['Share', 'en'], ['QR code', 'en'], ['مشاركة', 'ar'], ['رمز QR', 'ar']] as const) {
    it(`fit a phone: ${name}`, async () => {
      await setViewport(320, 500);
      try {
        Object.assign(document.documentElement, {lang, dir: lang === 'ar' ? 'rtl' : 'ltr'});
        const posting = await putPosting({...FULL_JOB, url: `https://bakery.example/${'long'.repeat(60)}`}, ACTIONS, {width: 300});
        button(posting, name).click();
        const dialog = await dialogOf(posting);
        const {left, right, top, bottom} = dialog.getBoundingClientRect();
        expect(left).to.be.at.least(0);
        expect(right).to.be.at.most(320);
        expect(top).to.be.at.least(0);
        expect(bottom).to.be.at.most(500);
        expect(dialog.scrollWidth).to.be.at.most(dialog.clientWidth);
        for (const role of ['button', 'link']) {
          for (const control of allByRole(dialog, role)) expect(control.getBoundingClientRect().height).to.be.at.least(44);
        }
      } finally {
        await setViewport(800, 600);
      }
    });
  }

  it('stand from right to left where one reads so', async () => {
    Object.assign(document.documentElement, {lang: 'ar', dir: 'rtl'});
    const posting = await putPosting(FULL_JOB, 'actions="share save"', {width: 700});
    expect(names(posting, 'button')).to.deep.equal(['مشاركة', 'حفظ']);
    expect(button(posting, 'مشاركة').getBoundingClientRect().left).to.be.above(button(posting, 'حفظ').getBoundingClientRect().right);
  });

  (canChoose ? it : it.skip)('leave no trace on paper', async () => {
    const posting = await putPosting(FULL_JOB, ACTIONS);
    button(posting, 'Save').click();
    await showOn({...USUAL, media: 'print'});
    expect(names(posting, 'button')).to.deep.equal([]);
    expect(allNamed(posting, 'link', 'Apply for this job')).to.have.length(1);
    await showOn(USUAL);
  });

  (canChoose ? it : it.skip)('tell what is pressed in forced colours, and keep the QR code black on white', async () => {
    await showOn({...USUAL, 'forced-colors': 'active', 'prefers-color-scheme': 'dark'});
    const posting = await putPosting(FULL_JOB, ACTIONS);
    button(posting, 'Save').click();
    await posting.updateComplete;
    const background = (name: string) => getComputedStyle(button(posting, name)).backgroundColor;
    expect(background('Saved')).not.to.equal(background('Share'));
    button(posting, 'QR code').click();
    await dialogOf(posting);
    const [ground, squares] = [...parts(posting, 'qr-code')[0]!.children].map((child) => getComputedStyle(child).fill);
    expect([ground, squares]).to.deep.equal(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    await showOn(USUAL);
  });
});
