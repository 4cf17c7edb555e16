import {expect} from '@open-wc/testing';
import {facts, headingNamed, link, outline, parts, readerLines, readerText} from '../../helpers/reader.js';
import {put, ready} from '../../helpers/page.js';

const SEED = '/demo/feeds/seed.json';
/** The document's titles of sections, in its order, and the kinds that they are. */
const SECTIONS = {
  'About the Role': 'about',
  Responsibilities: 'responsibilities',
  'Minimum Qualifications': 'minimum-qualifications',
  'Preferred Qualifications': 'preferred-qualifications',
  Benefits: 'benefits',
  'How to Apply': 'how-to-apply',
};

/** The document without what draws its lines and bullets. */
async function documentLines(): Promise<string[]> {
  const text = await (await fetch('/test/fixtures/backend-engineer.txt')).text();
  return text.split('\n').map((line) => line.replace(/^- /, '').trim()).filter((line) => line && !/^-+$/.test(line));
}

/** Its text below the facts, a sentence or heading at a time. */
const sentences = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => line.split(/(?<=[.!?]) (?=[A-Z])/)).map((line) => (line in SECTIONS ? line.toLowerCase() : line));

describe('the seed posting', () => {
  const show = (attributes = '') => ready(put(`<job-posting src="${SEED}" ${attributes}></job-posting>`));

  it('is read whole: every sentence of the document, once and in its order', async () => {
    const expected = sentences((await documentLines()).slice(4));
    expect(expected, 'sentences in the document').to.have.length(33);

    const lines = readerLines(await show());
    const text = lines.slice(lines.findIndex((line) => /^about the role$/i.test(line)));
    const read = sentences(text.map((line) => Object.keys(SECTIONS).find((title) => title.toLowerCase() === line.toLowerCase()) ?? line));
    expect(read.filter((line) => line !== 'Apply for this job')).to.deep.equal(expected);
  });

  it('has the facts of the document: position, both places with their work modes, and job type', async () => {
    const [, position, location, jobType] = (await documentLines()).map((line) => line.replace(/^[\w ]+: /, ''));
    const posting = await show();
    headingNamed(posting, position!);
    expect(facts(posting)).to.deep.equal({Places: ['Menlo Park, CA · On-site', 'Remote (US)'], 'Job type': [jobType]});
    expect(location!.split(' | ')).to.deep.equal(['Menlo Park, CA', 'Remote (US)']);
    expect(readerText(posting)).to.match(/^Meta\n/);
  });

  it('links to where the document says to apply, in the text and by a button', async () => {
    const posting = await show();
    expect(link(posting, 'https://www.metacareers.com').href).to.equal('https://www.metacareers.com/');
    const buttons = parts(posting, 'apply') as HTMLAnchorElement[];
    expect(buttons.map(({href}) => href)).to.include('https://www.metacareers.com/');
    expect(readerText(buttons[0]!)).to.equal('Apply for this job');
  });

  it('has the headings of the document, one below the title', async () => {
    const posting = await show('heading-level="3"');
    expect(outline(posting).map((heading) => heading.toLowerCase())).to.deep.equal(
      ['3 Backend Engineer', ...Object.keys(SECTIONS).map((title) => `4 ${title}`)].map((heading) => heading.toLowerCase()),
    );
  });

  it('names each section by its kind, for styles', async () => {
    const posting = await show();
    expect(parts(posting, 'section').map((section) => section.getAttribute('part'))).to.deep.equal(
      [...Object.values(SECTIONS), 'equal-opportunity'].map((kind) => `section section-${kind}`),
    );
    expect(parts(posting, 'section-responsibilities')[0]!.querySelectorAll('[part~=item]')).to.have.length(6);
    // Safari takes the role of a list away with its bullets, unless it is written out.
    expect(parts(posting, 'list').map((list) => list.getAttribute('role'))).to.deep.equal(['list', 'list', 'list', 'list']);
    expect(parts(posting, 'section-equal-opportunity')[0]!.textContent).to.contain('Equal Opportunity Employer');
  });

  it('is shown by a list, too', async () => {
    const list = await ready(put(`<job-list src="${SEED}"></job-list>`));
    expect(readerLines(list)[0]).to.equal('Backend Engineer');
    expect(readerText(list)).to.contain('Menlo Park, CA · On-site').and.contain('Remote (US)').and.contain('Full-time');
  });
});
