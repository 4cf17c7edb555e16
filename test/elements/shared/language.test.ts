import {expect} from '@open-wc/testing';
import {FULL_JOB, makeJob} from '../../helpers/jobs.js';
import {put, putList, putPosting, ready} from '../../helpers/page.js';
import {facts, outline, parts, readerText} from '../../helpers/reader.js';
import {until} from '../../helpers/until.js';

const page = document.documentElement;
const dates = (posting: Element) => [...posting.shadowRoot!.querySelectorAll('time')].map(({dateTime}) => dateTime);
/** Without the kinds of blanks that engines differ in. */
const plain = (values: Record<string, string[]>) =>
  Object.fromEntries(Object.entries(values).map(([name, texts]) => [name, texts.map((text) => text.replace(/[\s\u2000-\u200f\u061c]+/g, ' ').trim())]));

describe('the page\'s language', () => {
  it('English', async () => {
    const posting = await putPosting(FULL_JOB);
    expect(plain(facts(posting))).to.deep.equal({
      Places: ['Lyon · On-site', 'Lausanne · Hybrid', 'Anywhere in France'],
      'Job type': ['Full-time', 'Season ticket'],
      Department: ['Kitchen'],
      Team: ['Pastry'],
      Level: ['Senior'],
      Pay: ['€40,000 – €52,500 a year'],
      Posted: ['March 5, 2020'],
      Closes: ['November 30, 2099'],
    });
    expect(dates(posting)).to.deep.equal(['2020-03-05', '2099-11-30']);
  });

  it('of another country: its way to write dates', async () => {
    page.lang = 'en-GB';
    expect(facts(await putPosting(FULL_JOB))['Posted']).to.deep.equal(['5 March 2020']);
  });

  it('German', async () => {
    page.lang = 'de';
    const written = plain(facts(await putPosting(FULL_JOB)));
    expect(Object.values(written)).to.deep.include(['Vollzeit', 'Season ticket']).and.deep.include(['5. März 2020']);
    expect(Object.values(written).flat().join()).to.match(/40\.000\s?[–-]\s?52\.500 €/);
  });

  it('Arabic, from right to left', async () => {
    page.lang = 'ar';
    page.dir = 'rtl';
    const posting = await putPosting({...FULL_JOB, language: undefined}, '', {width: 400});
    const [base] = parts(posting, 'base');
    expect([base!.lang, base!.dir]).to.deep.equal(['ar', 'rtl']);
    expect(readerText(posting)).to.contain('تاريخ النشر').and.contain('دوام كامل').and.contain('التقديم لهذه الوظيفة');
    expect(dates(posting)).to.deep.equal(['2020-03-05', '2099-11-30']);
    const section = parts(posting, 'section-title')[0]!;
    expect(section.textContent).to.equal('عن الوظيفة');
    expect(getComputedStyle(section).direction).to.equal('rtl');
  });

  it('is written with the right forms for a count', async () => {
    page.lang = 'ar';
    const list = await putList([makeJob(), makeJob({id: '2'})]);
    await until(() => list.shadowRoot!.querySelector('[role=status]')!.textContent === 'وظيفتان');
  });

  it('is followed when it changes', async () => {
    const posting = await putPosting(FULL_JOB);
    expect(readerText(posting)).to.contain('Job type');
    page.lang = 'fr';
    await until(() => readerText(posting).includes('mars 2020'));
    expect(readerText(posting)).not.to.contain('Job type');
    page.lang = 'en';
    await until(() => readerText(posting).includes('Job type'));
  });

  it('that we don\'t speak is English, all of it', async () => {
    page.lang = 'tlh';
    const posting = await putPosting(FULL_JOB);
    expect(parts(posting, 'base')[0]!.lang).to.equal('en');
    expect(facts(posting)['Posted']).to.deep.equal(['March 5, 2020']);
  });

  for (const nonsense of ['x', 'not a language!', 'e n', '日本', 'en-', 'en_US', 'constructor']) {
    it(`"${nonsense}" is English, and throws nothing`, async () => {
      page.lang = nonsense;
      expect(facts(await putPosting(FULL_JOB))['Job type']).to.deep.equal(['Full-time', 'Season ticket']);
    });
  }

  it('is the nearest: of the element, or of what is around it', async () => {
    const [own, around] = [await putPosting(FULL_JOB, 'lang="de"'), put('<div lang="es"><job-list></job-list></div>')];
    const list = around.querySelector('job-list')!;
    list.postings = [FULL_JOB];
    await ready(list);
    expect(readerText(own)).to.contain('Vollzeit');
    expect(readerText(list)).to.contain('Jornada completa');
  });

  it('is found from inside of a shadow root', async () => {
    const host = put('<div lang="de"></div>');
    host.attachShadow({mode: 'open'}).innerHTML = '<job-list></job-list>';
    const list = host.shadowRoot!.querySelector('job-list')!;
    list.postings = [FULL_JOB];
    await ready(list);
    expect(readerText(list)).to.contain('Vollzeit');
  });
});

describe('the posting\'s language', () => {
  it('is named on its texts, and ours on our words', async () => {
    page.lang = 'de';
    const posting = await putPosting({...FULL_JOB, language: 'he'});
    const langs = (part: string) => [...new Set(parts(posting, part).map(({lang, dir}) => `${lang} ${dir}`))];
    expect(langs('title')).to.deep.equal(['he rtl']);
    expect(langs('section-body')).to.deep.equal(['he rtl']);
    expect(langs('section-title'), 'our titles, and the one of the feed').to.have.members(['de ltr', 'he rtl']);
    expect(langs('base')).to.deep.equal(['de ltr']);
    expect(langs('meta')).to.deep.equal([' ']);
  });

  it('unknown: the texts themselves say their direction', async () => {
    const posting = await putPosting(makeJob({title: 'خباز', about: 'نخبز.'}));
    const [title] = parts(posting, 'title');
    expect(title!.lang).to.equal('');
    expect(getComputedStyle(title!).direction).to.equal('rtl');
    expect(outline(posting)).to.deep.equal(['2 خباز', '3 About the role']);
  });
});
