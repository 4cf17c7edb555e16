import {expect} from '@open-wc/testing';
import {showOn} from '../helpers/media.js';
import {readerText} from '../helpers/reader.js';
import {until} from '../helpers/until.js';
import {seen} from './visitor/deep.mjs';

/** WebKit lets no test choose; the styles are the same for all. */
const canChoose = await showOn({media: 'screen'});

(canChoose ? describe : describe.skip)('the print preview of a page of somebody else', () => {
  let frame: HTMLIFrameElement;
  const inFrame = (selector: string) => seen(selector, frame.contentDocument!.body);
  const texts = () => readerText(frame.contentDocument!.querySelector('#jobs')!);

  beforeEach(async () => {
    frame = document.createElement('iframe');
    Object.assign(frame, {width: '800', height: '600', src: '/hosts/bootstrap/?unvisited'});
    document.body.append(frame);
    await until(() => frame.contentDocument?.readyState === 'complete' && inFrame('[part~=card-link]').length === 12 && inFrame('[part~=section-body]').length > 0 && texts().includes('Remember what I look at'), 'all elements');
  });

  afterEach(async () => {
    await showOn({media: 'screen'});
    frame.remove();
  });

  it('has all jobs and the whole posting, and nothing to press', async () => {
    await showOn({media: 'print'});
    for (const words of ['Office Manager', 'Design services', 'Last words.']) expect(texts()).to.contain(words);
    expect(inFrame('button, input, select').filter((element) => !element.closest('#masthead'))).to.deep.equal([]);
  });

  it('leaves the page as it was', async () => {
    const before = texts();
    await showOn({media: 'print'});
    await showOn({media: 'screen'});
    expect(texts()).to.equal(before);
    expect(inFrame('[part~=search-input]')).to.have.length(2);
  });
});
