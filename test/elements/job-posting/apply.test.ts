import {expect} from '@open-wc/testing';
import {makeJob} from '../../helpers/jobs.js';
import {putPosting} from '../../helpers/page.js';
import {allNamed, parts} from '../../helpers/reader.js';
import {settled, until} from '../../helpers/until.js';
import {setViewport} from '../../helpers/viewport.js';

const APPLY = 'https://bakery.example/apply';
const LONG_TEXT = Array.from({length: 80}, (_, index) => `Paragraph ${index}.`).join('\n\n');
const buttons = (posting: Element) => allNamed(posting, 'link', 'Apply for this job') as HTMLAnchorElement[];

describe('the apply button', () => {
  it('leads to where one applies, or to the posting\'s page', async () => {
    const first = async (job: object) => buttons(await putPosting(makeJob(job)))[0]?.href;
    expect(await first({applyUrl: APPLY, url: 'https://bakery.example/1'})).to.equal(APPLY);
    expect(await first({url: 'https://bakery.example/1'})).to.equal('https://bakery.example/1');
    expect(await first({applyUrl: 'mailto:jobs@bakery.example'})).to.equal('mailto:jobs@bakery.example');
    expect(await first({applyUrl: 'tel:+41123456'})).to.equal('tel:+41123456');
    expect(await first({})).to.equal(undefined);
    expect(await first({applyUrl: 'javascript:alert(1)'})).to.equal(undefined);
  });

  it('stands after the facts and again after the text', async () => {
    const posting = await putPosting(makeJob({applyUrl: APPLY, about: LONG_TEXT}), '', {width: 700});
    const [first, last] = parts(posting, 'apply');
    const text = parts(posting, 'section')[0]!;
    expect(first!.getBoundingClientRect().bottom).to.be.below(text.getBoundingClientRect().top);
    expect(last!.getBoundingClientRect().top).to.be.above(text.getBoundingClientRect().bottom - 1);
    expect(buttons(posting)).to.have.length(2);
  });

  it('on a phone: the last one follows, once the first is out of sight', async () => {
    await setViewport(360, 600);
    try {
      const posting = await putPosting(makeJob({applyUrl: APPLY, about: LONG_TEXT}), '', {width: 340});
      expect(buttons(posting), 'at the top').to.have.length(1);
      parts(posting, 'section')[0]!.querySelectorAll('p')[40]!.scrollIntoView();
      await until(() => buttons(posting).length === 2, 'the second button');
      const {top, bottom} = buttons(posting)[1]!.getBoundingClientRect();
      expect(top).to.be.above(400);
      expect(bottom).to.be.at.most(600);
      window.scrollTo(0, 0);
      await until(() => buttons(posting).length === 1, 'only the first button');
    } finally {
      await setViewport(800, 600);
    }
  });

  it('on a phone: the last one is there for who jumps down a page on which the first is far below', async () => {
    await setViewport(360, 600);
    try {
      const posting = await putPosting(makeJob({applyUrl: APPLY, about: LONG_TEXT}), '', {width: 340});
      posting.parentElement!.style.paddingBlockStart = '900px';
      scrollTo(0, 0);
      await settled();
      expect(buttons(posting), 'at the top').to.have.length(1);
      scrollTo({top: 2200, behavior: 'instant'});
      await until(() => buttons(posting).length === 2, 'the second button');
    } finally {
      scrollTo(0, 0);
      await setViewport(800, 600);
    }
  });

  it('is large enough for a thumb', async () => {
    const posting = await putPosting(makeJob({applyUrl: APPLY}), '', {width: 300});
    const {width, height} = buttons(posting)[0]!.getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(44);
  });
});
