import {expect} from '@open-wc/testing';
import decodeQR from 'qr/decode.js';
import {record} from '../../helpers/events.js';
import {makeJob} from '../../helpers/jobs.js';
import {focusReaches, press} from '../../helpers/keys.js';
import {putPosting} from '../../helpers/page.js';
import {allByRole, announced, button, names, readerText} from '../../helpers/reader.js';
import {until} from '../../helpers/until.js';

const LINK = 'https://bakery.example/jobs/baker?from=door&lang=de#apply';

async function showCode(url: string, attributes = '') {
  const posting = await putPosting(makeJob({url}), `actions="qr" ${attributes}`);
  const events = record(posting, 'job-share');
  button(posting, 'QR code').click();
  const code = await until(() => allByRole(posting, 'img')[0], 'the code');
  return {posting, code: code as Element as SVGSVGElement, events};
}

/** What a camera sees of a picture on a dark page. */
async function photograph(picture: SVGSVGElement, side = 600): Promise<ImageData> {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  for (const [name, value] of [['xmlns', 'http://www.w3.org/2000/svg'], ['width', `${side}`], ['height', `${side}`]] as const) copy.setAttribute(name, value);
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(copy.outerHTML)}`;
  await image.decode();
  const context = Object.assign(document.createElement('canvas'), {width: side, height: side}).getContext('2d')!;
  context.fillStyle = 'black';
  context.fillRect(0, 0, side, side);
  context.drawImage(image, 0, 0, side, side);
  return context.getImageData(0, 0, side, side);
}

describe('the QR code', () => {
  it('says the link to a reader, also of a dark page', async () => {
    document.documentElement.setAttribute('style', 'color-scheme: dark; background: #000; color: #fff');
    const {code} = await showCode(LINK);
    expect(decodeQR(await photograph(code))).to.equal(LINK);
  });

  it('says long links, too', async () => {
    const long = `${LINK}&${'x'.repeat(900)}`;
    expect(decodeQR(await photograph((await showCode(long)).code, 1250))).to.equal(long);
  });

  it('has four squares of white around it, which readers need', async () => {
    const {code} = await showCode(LINK);
    const {data, width} = await photograph(code, code.viewBox.baseVal.width * 10);
    const isDark = (x: number, y: number) => data[(y * width + x) * 4]! < 128;
    for (let at = 0; at < width; at++) {
      for (const edge of [5, 15, 25, 35]) {
        for (const [x, y] of [[at, edge], [edge, at], [at, width - edge], [width - edge, at]] as const) expect(isDark(x, y), `${x}, ${y}`).to.equal(false);
      }
    }
    expect(isDark(45, 45), 'the first square').to.equal(true);
  });

  it('is a picture with a name, and the link beside it', async () => {
    const {posting, code, events} = await showCode(LINK);
    expect(code.getAttribute('aria-label')).to.equal(`QR code: ${LINK}`);
    expect(readerText(allByRole(posting, 'dialog')[0]!)).to.contain(LINK);
    expect(events.map(({method, url}) => [method, url])).to.deep.equal([['qr', LINK]]);
  });

  it('goes at the Escape key or its button, and the focus goes back', async () => {
    const {posting} = await showCode(LINK);
    expect(names(allByRole(posting, 'dialog')[0]!, 'button')).to.deep.equal(['Close']);
    await focusReaches(() => button(posting, 'Close'));
    await press('Escape');
    await focusReaches(() => button(posting, 'QR code'));
    expect(allByRole(posting, 'dialog')).to.have.length(0);
  });

  it('is not drawn for a link that is too long for one, which is said', async () => {
    const posting = await putPosting(makeJob(), `debug actions="qr" share-url="https://bakery.example/?${'x'.repeat(8000)}"`);
    button(posting, 'QR code').click();
    await until(() => announced(posting) === 'That did not work. Please try again.');
    expect(readerText(posting)).to.contain('That did not work.').and.to.contain('Error: ');
    expect(allByRole(posting, 'dialog')).to.have.length(0);
  });
});
