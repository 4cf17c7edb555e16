import {expect} from '@open-wc/testing';
import type {JobPostingElement} from '../../../src/index.js';
import {record} from '../../helpers/events.js';
import {FULL_JOB, makeFeed, makeJob} from '../../helpers/jobs.js';
import {focusReaches, press} from '../../helpers/keys.js';
import {put, putPosting, reaches} from '../../helpers/page.js';
import {allByRole, announced, button, focused, link, names, readerText} from '../../helpers/reader.js';
import {served} from '../../helpers/server.js';
import {until} from '../../helpers/until.js';

const URL_OF_JOB = 'https://bakery.example/jobs/pastry-chef';

/** Gives the browser another way to share or copy, or none. */
const replace = (name: 'share' | 'canShare' | 'clipboard', value: unknown): void => {
  Object.defineProperty(navigator, name, {value, configurable: true});
};

beforeEach(() => {
  replace('share', undefined);
  replace('canShare', undefined);
});

afterEach(() => {
  for (const name of ['share', 'canShare', 'clipboard'] as const) Reflect.deleteProperty(navigator, name);
});

const dialog = (posting: Element): HTMLElement | undefined => allByRole(posting, 'dialog')[0];

async function openDialog(job: object = FULL_JOB): Promise<{posting: JobPostingElement; dialog: HTMLElement; methods: () => string[]}> {
  const posting = await putPosting({...job, url: URL_OF_JOB}, 'actions="save share"');
  const events = record(posting, 'job-share');
  button(posting, 'Share').click();
  return {posting, dialog: await until(() => dialog(posting), 'the dialog'), methods: () => events.map(({method, url}) => `${method} ${url}`)};
}

describe('sharing where the system knows how', () => {
  async function shareBy(share: () => Promise<void>) {
    replace('canShare', () => true);
    replace('share', share);
    const posting = await putPosting({...FULL_JOB, url: URL_OF_JOB}, 'actions="share"');
    const events = record(posting, 'job-share');
    button(posting, 'Share').click();
    return {posting, events};
  }

  it('hands over the title, the company and the link', async () => {
    const shared: unknown[] = [];
    const {posting, events} = await shareBy(async (...data: unknown[]) => void shared.push(...data));
    await until(() => events.length > 0);
    expect(shared).to.deep.equal([{title: 'Pastry Chef – The Corner Bakery', url: URL_OF_JOB}]);
    expect(events.map(({method}) => method)).to.deep.equal(['native']);
    expect(dialog(posting)).to.equal(undefined);
  });

  it('leaves it at that if the candidate thinks better of it', async () => {
    let asked = 0;
    const {posting, events} = await shareBy(async () => {
      asked++;
      throw new DOMException('', 'AbortError');
    });
    await until(() => asked === 1);
    await posting.updateComplete;
    expect(dialog(posting)).to.equal(undefined);
    expect(events).to.have.length(0);
    expect(readerText(posting)).not.to.contain('did not work');
  });

  it('offers other ways if the page may not share, as in most frames', async () => {
    const {posting} = await shareBy(async () => {
      throw new DOMException('', 'NotAllowedError');
    });
    await until(() => dialog(posting));
    expect(names(dialog(posting)!, 'button')).to.deep.equal(['Copy link', 'Close']);
  });
});

describe('sharing by a dialog', () => {
  it('has a name, the link, and ways to pass it on', async () => {
    const {dialog} = await openDialog();
    expect(names(dialog, 'heading')).to.deep.equal(['Share']);
    expect(names(dialog, 'button')).to.deep.equal(['Copy link', 'Close']);
    expect(dialog.matches(':modal')).to.equal(true);
    const field = dialog.querySelector('input')!;
    expect(field.value).to.equal(URL_OF_JOB);
    expect(field.labels![0]!.textContent!.trim()).to.equal('Link to this job');
  });

  it('copies the link, says so, and is gone', async () => {
    const copied: string[] = [];
    replace('clipboard', {writeText: async (text: string) => void copied.push(text)});
    const {posting, methods} = await openDialog();
    button(dialog(posting)!, 'Copy link').click();
    await until(() => announced(posting) === 'Link copied');
    expect(copied).to.deep.equal([URL_OF_JOB]);
    expect(readerText(posting)).to.contain('Link copied');
    await until(() => !dialog(posting));
    await focusReaches(() => button(posting, 'Share'));
    expect(methods()).to.deep.equal([`copy ${URL_OF_JOB}`]);
  });

  it('says so again when the link is copied again', async () => {
    replace('clipboard', {writeText: async () => undefined});
    const {posting} = await openDialog();
    const told: string[] = [];
    new MutationObserver(() => told.push(announced(posting))).observe(posting.shadowRoot!.querySelector('[role=status]')!, {childList: true, subtree: true, characterData: true});
    for (let times = 1; times <= 2; times++) {
      button(await until(() => dialog(posting)), 'Copy link').click();
      await until(() => !dialog(posting) && announced(posting));
      button(posting, 'Share').click();
    }
    await until(() => dialog(posting));
    expect(told.filter((words) => words === 'Link copied')).to.have.length(2);
  });

  it('says so also where some jobs are missing', async () => {
    replace('clipboard', {writeText: async () => undefined});
    const [good, bad] = [await served(makeFeed()), await served('', {status: 410})];
    const posting = await reaches(put(`<job-posting src="${bad.url} ${good.url}" actions="share"></job-posting>`), 'stale');
    button(posting, 'Share').click();
    button(await until(() => dialog(posting)), 'Copy link').click();
    await until(() => announced(posting) === 'Link copied – Some jobs may be missing: not all of them could be loaded.');
  });

  for (const [where, clipboard] of [
    ['the browser has no clipboard for pages', undefined],
    ['the page may not use it', {writeText: async () => Promise.reject(new DOMException('', 'NotAllowedError'))}],
  ] as const) {
    it(`selects the link to be copied by hand where ${where}`, async () => {
      replace('clipboard', clipboard);
      const {posting, methods} = await openDialog();
      button(dialog(posting)!, 'Copy link').click();
      const field = dialog(posting)!.querySelector('input')!;
      await focusReaches(() => field);
      expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, URL_OF_JOB.length]);
      const description = posting.shadowRoot!.getElementById(field.getAttribute('aria-describedby')!)!;
      expect(description.textContent).to.equal('The link could not be copied. It can be copied by hand here.');
      expect(methods()).to.deep.equal([]);
    });
  }

  it('opens a letter with the title and the link', async () => {
    const {posting, methods} = await openDialog({...FULL_JOB, title: 'R&D: 50% + more?'});
    const mail = link(dialog(posting)!, 'Send by email');
    expect(mail.href).to.equal(`mailto:?subject=R%26D%3A%2050%25%20%2B%20more%3F%20%E2%80%93%20The%20Corner%20Bakery&body=${encodeURIComponent(URL_OF_JOB)}`);
    posting.addEventListener('click', (event) => event.preventDefault());
    mail.click();
    await until(() => !dialog(posting));
    expect(methods()).to.deep.equal([`mail ${URL_OF_JOB}`]);
  });

  it('is worked by keyboard, and gives the focus back', async () => {
    const posting = await putPosting({...FULL_JOB, url: URL_OF_JOB}, 'actions="save share"');
    button(posting, 'Share').focus();
    await press('Enter');
    await until(() => dialog(posting));
    expect(focused()).to.equal(button(dialog(posting)!, 'Copy link'));
    await press('Escape');
    await until(() => !dialog(posting));
    expect(focused()).to.equal(button(posting, 'Share'));
    await press('Enter');
    await until(() => dialog(posting));
    button(dialog(posting)!, 'Close').focus();
    await press('Enter');
    await until(() => !dialog(posting));
    expect(focused()).to.equal(button(posting, 'Share'));
  });

  it('gives the focus back to a button that the mouse did not focus, as in Safari', async () => {
    const {posting} = await openDialog();
    button(dialog(posting)!, 'Close').click();
    await focusReaches(() => button(posting, 'Share'));
  });

  it('is gone with its posting: when another one is shown, and when the element leaves the page', async () => {
    const {posting} = await openDialog();
    posting.posting = makeJob({title: 'Cook', id: 'cook'});
    await until(() => readerText(posting).includes('Cook'));
    expect(dialog(posting)).to.equal(undefined);
    button(posting, 'Share').click();
    await until(() => dialog(posting));
    const {parentElement} = posting;
    posting.remove();
    parentElement!.append(posting);
    await posting.updateComplete;
    expect(dialog(posting)).to.equal(undefined);
    button(posting, 'Share').click();
    expect((await until(() => dialog(posting))).matches(':modal')).to.equal(true);
  });
});
