import '../helpers/quiet.js';
import {expect} from '@open-wc/testing';
import {names, stateOf} from '../helpers/reader.js';
import {until} from '../helpers/until.js';

type Page = Window & typeof globalThis & {finished?: boolean; errors: string[]};

const TAGS = ['job-feed', 'job-posting', 'job-list'];
const DATA = '<script type="application/json">[{"id": "1", "title": "Baker"}]</script>';

/** A page of its own that runs a module; fails if anything is thrown there. */
async function pageThatRuns(code: string, body = ''): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="en"><script>
      errors = [];
      addEventListener('error', (event) => errors.push(event.message));
      addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
      for (const level of ['error', 'warn']) console[level] = (...words) => errors.push(words.join(' '));
    </script>${body}<script type="module">${code}\nwindow.finished = true;</script>`;
  document.body.append(frame);
  const page = () => frame.contentWindow as Page;
  await until(() => page().finished || page().errors?.length, 'the page');
  expect(page().errors).to.deep.equal([]);
  return page();
}

const defined = ({customElements}: Page, prefix = '') => TAGS.filter((tag) => customElements.get(prefix + tag));

async function becomesReady(page: Page, selector: string): Promise<Element> {
  const element = page.document.querySelector(selector)!;
  await until(() => page.errors.length > 0 || stateOf(element) === 'ready', `${selector} to be ready`);
  expect(page.errors).to.deep.equal([]);
  return element;
}

describe('registering', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('is not done by importing the classes', async () => {
    const page = await pageThatRuns(`
      import * as ours from '/src/index.ts';
      ${TAGS.map((tag) => `import '/src/elements/${tag}/${tag}.ts';`).join(' ')}
      window.classes = Object.keys(ours);`);
    expect(defined(page)).to.deep.equal([]);
    expect((page as unknown as {classes: string[]}).classes).to.include.members(['JobFeedElement', 'JobListElement', 'JobPostingElement']);
  });

  it('is done by the define module, which gives the classes, too', async () => {
    const page = await pageThatRuns(`
      import {JobListElement} from '/src/define.ts';
      window.same = customElements.get('job-list') === JobListElement;`, `<job-list>${DATA}</job-list>`);
    expect(defined(page)).to.deep.equal(TAGS);
    expect((page as unknown as {same: boolean}).same).to.equal(true);
    expect(names(await becomesReady(page, 'job-list'), 'heading')).to.deep.equal(['Baker']);
  });

  for (const tag of TAGS) {
    it(`is done one by one: <${tag}>`, async () => {
      expect(defined(await pageThatRuns(`import '/src/elements/${tag}/define.ts';`))).to.deep.equal([tag]);
    });
  }

  it('takes a prefix, also several, beside the plain names', async () => {
    const page = await pageThatRuns(`
      import {registerJobWidgets} from '/src/index.ts';
      registerJobWidgets('acme-');
      registerJobWidgets('other-');`, `<acme-job-feed>${DATA}<acme-job-list></acme-job-list></acme-job-feed><other-job-posting>${DATA}</other-job-posting>`);
    expect([defined(page), defined(page, 'acme-'), defined(page, 'other-')]).to.deep.equal([[], TAGS, TAGS]);
    await becomesReady(page, 'acme-job-list');
    await becomesReady(page, 'other-job-posting');
  });

  it('may be done twice', async () => {
    const page = await pageThatRuns(`
      import {registerJobWidgets} from '/src/define.ts';
      import '/src/elements/job-list/define.ts';
      const before = customElements.get('job-list');
      registerJobWidgets();
      registerJobWidgets('acme-');
      registerJobWidgets('acme-');
      window.same = customElements.get('job-list') === before;`);
    expect((page as unknown as {same: boolean}).same).to.equal(true);
  });

  it('leaves a tag that the page has already to the page', async () => {
    const page = await pageThatRuns("import '/src/define.ts';",
      `<script>customElements.define('job-list', class Older extends HTMLElement {})</script><job-posting>${DATA}</job-posting>`);
    expect(page.customElements.get('job-list')!.name).to.equal('Older');
    await becomesReady(page, 'job-posting');
  });

  it('of two copies works, whichever comes first, and they share a feed', async () => {
    const page = await pageThatRuns(`
      import '/src/define.ts';
      import {registerJobWidgets, JobListElement} from '/second-copy/src/define.ts';
      window.another = JobListElement !== customElements.get('job-list');
      registerJobWidgets('second-');`,
    `<job-feed id="one">${DATA}<second-job-list></second-job-list></job-feed>
     <second-job-feed id="two">${DATA}<job-list></job-list></second-job-feed>
     <second-job-posting feed="one"></second-job-posting><job-posting feed="two"></job-posting>`);
    expect((page as unknown as {another: boolean}).another, 'two copies').to.equal(true);
    for (const tag of ['second-job-list', 'job-list', 'second-job-posting', 'job-posting']) await becomesReady(page, tag);
  });

  it('leaves nothing in the page but the tags', async () => {
    const before = await pageThatRuns('');
    const after = await pageThatRuns("import '/src/define.ts';", `<job-list>${DATA}</job-list>`);
    await becomesReady(after, 'job-list');
    // Lit tells its other copies of itself there.
    const ours = Object.keys(after).filter((name) => !(name in before) && !/^(lit|reactiveElement)[A-Z]/.test(name));
    expect(ours).to.deep.equal([]);
    expect(after.document.querySelectorAll('style, link, head script')).to.have.length(1);
    expect(after.document.adoptedStyleSheets).to.have.length(0);
    expect([after.localStorage.length, after.document.cookie]).to.deep.equal([0, '']);
  });
});
