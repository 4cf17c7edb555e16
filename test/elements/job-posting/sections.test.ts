import {expect} from '@open-wc/testing';
import {FULL_JOB, makeFeed, makeJob} from '../../helpers/jobs.js';
import {put, putPosting, reaches, ready} from '../../helpers/page.js';
import {allByRole, headingNamed, link, names, outline, parts, readerText} from '../../helpers/reader.js';
import {served} from '../../helpers/server.js';
import {until} from '../../helpers/until.js';

const KINDS = ['about', 'company', 'responsibilities', 'minimum-qualifications', 'preferred-qualifications', 'benefits', 'compensation', 'other', 'how-to-apply', 'equal-opportunity'];
const kinds = (posting: Element) => parts(posting, 'section').map((section) => section.getAttribute('part')!.replace('section section-', ''));

describe('the sections of a posting', () => {
  it('are all there, in order, each with its kind', async () => {
    const posting = await putPosting(FULL_JOB);
    expect(kinds(posting)).to.deep.equal(KINDS);
    expect(outline(posting)).to.deep.equal([
      '2 Pastry Chef', '3 About the role', '3 About the company', '3 Responsibilities', '3 Minimum qualifications',
      '3 Preferred qualifications', '3 Benefits', '4 Food', '3 Compensation', '3 A day in the bakery', '3 How to apply',
    ]);
  });

  it('are those the page chooses, in its order', async () => {
    const posting = await putPosting(FULL_JOB, 'sections="how-to-apply, benefits  responsibilities nonsense"');
    expect(kinds(posting)).to.deep.equal(['how-to-apply', 'benefits', 'responsibilities']);
    posting.sections = 'about';
    await until(() => kinds(posting).join() === 'about');
    posting.removeAttribute('sections');
    posting.sections = undefined as never;
    await until(() => kinds(posting).length === KINDS.length);
  });

  for (const nothing of ['', ' , ', 'nonsense']) {
    it(`are all there if the page chooses "${nothing}"`, async () => {
      expect(kinds(await putPosting(FULL_JOB, `sections="${nothing}"`))).to.deep.equal(KINDS);
    });
  }

  it('are text, lists, links, tables: what the feed wrote, and nothing else', async () => {
    const posting = await putPosting(makeJob({about: {format: 'html', content:
      '<p>One <b>bold</b> <em>word</em> and <a href="https://a.example/x">a link</a>.<br>Next line.</p><ol start="3"><li>three<ul><li>inner</li></ul></li></ol><blockquote>said</blockquote><pre>code</pre><h4>Small</h4>'}}));
    const body = parts(posting, 'section-body')[0]!;
    expect(readerText(body)).to.equal('One bold word and a link.\nNext line.\nthree\ninner\nsaid\ncode\nSmall');
    expect(body.querySelectorAll('strong, em, blockquote, pre, ol[start="3"], ol ul, br')).to.have.length(7);
    expect(link(body, 'a link').part.contains('link')).to.equal(true);
    headingNamed(body, 'Small');
  });

  it('link addresses in plain text', async () => {
    const posting = await putPosting(makeJob({howToApply: 'See https://a.example/apply. Or write to jobs@a.example!'}));
    expect(link(posting, 'https://a.example/apply').href).to.equal('https://a.example/apply');
    expect(link(posting, 'jobs@a.example').href).to.equal('mailto:jobs@a.example');
    expect((parts(posting, 'apply')[0] as HTMLAnchorElement).href).to.equal('https://a.example/apply');
  });

  it('divide one text by its headings', async () => {
    const posting = await putPosting(makeJob({description: {format: 'html', content: '<p>Hello.</p><h3>Requirements</h3><ul><li>Hands</li></ul><h3>What we sing</h3><p>La la.</p>'}}));
    expect(kinds(posting)).to.deep.equal(['about', 'minimum-qualifications', 'other']);
    expect(outline(posting)).to.deep.equal(['2 Baker', '3 Requirements', '3 What we sing']);
  });

  it('are called as the feed says, or the page, which comes first', async () => {
    const {url} = await served(makeFeed([FULL_JOB], {labels: {benefits: 'Perks', apply: 'Come bake', 'about': 'The job', nonsense: 'x', places: 1}}));
    const posting = await ready(put<HTMLElementTagNameMap['job-posting']>(`<job-posting src="${url}"></job-posting>`));
    await until(() => names(posting, 'heading').includes('Perks'));
    expect(readerText(posting)).to.contain('Come bake');
    posting.labels = {benefits: 'What you get', remote: 'Anywhere'};
    await until(() => names(posting, 'heading').includes('What you get'));
    expect(names(posting, 'heading')).to.include('The job').and.not.include('Perks');
  });

  it('are none for a posting without texts', async () => {
    const posting = await putPosting(makeJob());
    expect(kinds(posting)).to.deep.equal([]);
    expect(readerText(posting)).to.equal('Baker');
  });

  for (const [given, title] of [['1', 1], ['5', 5], ['6', 5], ['0', 2], ['-3', 1], ['big', 2]] as const) {
    it(`have headings below the title: heading-level="${given}"`, async () => {
      expect(outline(await putPosting(makeJob({about: {format: 'markdown', content: 'A\n\n### B\n\nC'}}), `heading-level="${given}"`)))
        .to.deep.equal([`${title} Baker`, `${title + 1} About the role`, `${Math.min(title + 2, 6)} B`]);
    });
  }
});

describe('the page\'s own content in a posting', () => {
  const slots = (...names: string[]) => names.map((name) => `<p slot="${name}">[${name}]</p>`).join('');

  it('stands before and after every section', async () => {
    const posting = put<HTMLElementTagNameMap['job-posting']>(`<job-posting>${slots(...KINDS.flatMap((kind) => [`before-${kind}`, `after-${kind}`]))}</job-posting>`);
    posting.posting = FULL_JOB;
    await until(() => kinds(posting).length === KINDS.length);
    const written = readerText(posting).split('\n').filter((line) => /^\[/.test(line));
    expect(written).to.deep.equal(KINDS.flatMap((kind) => [`[before-${kind}]`, `[after-${kind}]`]));
    expect(readerText(posting)).to.match(/\[before-company\]\nAbout the company\nA bakery since 1911.\n\[after-company\]/);
  });

  it('stands before and after everything, and beside the apply button', async () => {
    const posting = put<HTMLElementTagNameMap['job-posting']>(`<job-posting>${slots('before', 'after', 'actions')}</job-posting>`);
    posting.posting = FULL_JOB;
    await ready(posting);
    expect(readerText(posting)).to.match(/^\[before\]\nThe Corner Bakery\n[^]*\nApply for this job\n\[actions\]\n[^]*\[after\]/);
  });

  it('stands instead of the header, and of the apply buttons', async () => {
    const posting = put<HTMLElementTagNameMap['job-posting']>(`<job-posting>${slots('header', 'apply')}</job-posting>`);
    posting.posting = FULL_JOB;
    await ready(posting);
    expect(readerText(posting)).to.match(/^\[header\]\n\[apply\]\n/).and.not.contain('Apply for this job').and.not.contain('Pastry Chef');
    expect(parts(posting, 'last-apply')).to.have.length(0);
    expect(allByRole(posting, 'link').map(({textContent}) => textContent)).to.deep.equal(['jobs@bakery.example']);
  });

  it('is text of ours nowhere when there is an error', async () => {
    const {url} = await served('', {status: 410});
    const posting = await reaches(put(`<job-posting src="${url}">${slots('header', 'apply', 'before-about')}</job-posting>`), 'error');
    expect(readerText(posting)).to.equal('The jobs could not be loaded\nTry again');
  });
});
