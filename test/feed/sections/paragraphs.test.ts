import {expect} from '@open-wc/testing';
import {readSections} from '../../../src/feed/sections/sections.js';
import type {SectionSource} from '../../../src/posting/posting.js';
import {makePosting} from '../fakes.js';
import {loadVocabularies} from '../../../src/feed/sections/languages.js';
import {markupReader} from '../../../src/feed/sections/markup.js';
import {parse, plainText} from './reading.js';

const everyLanguage = await loadVocabularies({sections: [{content: ' und nous oraz 日本 '}]});
const read = (...sections: SectionSource[]) => readSections(makePosting('a', {sections}), markupReader(parse, undefined, everyLanguage));
const outline = (...sections: SectionSource[]) => read(...sections).map(({kind, title, content}) => `${kind} “${title}” ${plainText(content)}`);
const html = (content: string): SectionSource => ({format: 'html', content});
const INTRODUCTION = '<h2>Requirements</h2><ul><li>Two hands that have kneaded a lot of dough, and will again</li></ul>';

describe('an equal-opportunity statement', () => {
  const statements = [
    'Acme is an equal opportunity employer.',
    'Acme is an Equal-Opportunity Employer.',
    'All qualified applicants will receive consideration without regard to race.',
    'We do not discriminate against anybody.',
    'We hire regardless of age, background or gender.',
    'Tell us if you need reasonable accommodations.',
    'We consider those with arrest and conviction records.',
    'We celebrate diversity and inclusion.',
    'We are building a diverse and welcoming bakery.',
    'We encourage applications from people of all walks of life.',
    'If you require an accommodation, tell us.',
    'We consider people with criminal histories.',
    'EOE, including disability and veterans',
    'Wir stellen unabhängig von Geschlecht und Alter ein.',
    'Nous recrutons sans distinction.',
    'Igualdad de oportunidades para todas las personas.',
    'La ricerca è rivolta a entrambi i sessi.',
    'Vi anställer oavsett kön och ålder.',
    'Zatrudniamy bez względu na płeć.',
    '当社は機会均等を大切にします。',
    '我们提供平等机会。',
    '우리는 차별하지 않습니다.',
  ];
  for (const statement of statements) {
    it(`is found by its words: ${statement}`, () => {
      const [, found, after] = read(html(`${INTRODUCTION}<p>${statement}</p><p>#LI-Remote</p>`));
      expect(found).to.deep.include({kind: 'equal-opportunity', title: undefined});
      expect(after).to.deep.include({kind: 'other', title: ''});
    });
  }

  it('is none at the beginning, in a list, or where it has a heading', () => {
    expect(outline(html(`<p>An equal opportunity employer.</p>${INTRODUCTION}`))[0]).to.match(/^about/);
    expect(read(html('<h2>Tasks</h2><ul><li>Bake</li><li>See that nobody is treated without regard to race</li></ul>'))).to.have.lengthOf(1);
    expect(outline(html(`${INTRODUCTION}<h2>Diversity</h2><p>An equal opportunity employer.</p>`)).at(-1)).to.equal('equal-opportunity “Diversity” An equal opportunity employer.');
  });

  it('is found where it is marked up as a heading', () => {
    const [, found] = read(html(`${INTRODUCTION}<h3><em>Acme is an equal opportunity employer, and all who work here are treated with respect, whoever they are, wherever they come from.</em></h3>`));
    expect(found).to.include({kind: 'equal-opportunity', title: undefined});
  });

  it('leaves a section whole that goes on with a list', () => {
    const offer = '<h3>Why Acme</h3><p>An equal opportunity employer.</p><ul><li>28 days of paid vacation</li></ul>';
    expect(outline(html(`${INTRODUCTION}${offer}`))[1]).to.equal('benefits “Why Acme” An equal opportunity employer.\n28 days of paid vacation');
  });

  it('is none of what a job asks of a body', () => {
    const text = 'Reasonable accommodations may be made to enable individuals with disabilities to perform the essential functions.';
    expect(read(html(`${INTRODUCTION}<p>${text}</p>`))).to.have.lengthOf(1);
  });

  it('is found in a section that the feed gives a kind, but not in its plain text', () => {
    const content = '<ul><li>Two hands that have kneaded a lot</li></ul><p>An equal opportunity employer.</p>';
    expect(outline({kind: 'minimum-qualifications', format: 'html', content})).to.deep.equal([
      'minimum-qualifications “undefined” Two hands that have kneaded a lot',
      'equal-opportunity “undefined” An equal opportunity employer.',
    ]);
    expect(outline({kind: 'about', content: 'Bread\n\nAn equal opportunity employer.'})).to.have.lengthOf(1);
  });
});

describe('the pay', () => {
  it('is found by an amount beside a word for it, where a section ends', () => {
    expect(outline(html(`${INTRODUCTION}<p>The base salary is $40,000 to $50,000.</p><p>In Berlin: 30.000 €</p><p>Ask us.</p>`)).slice(1)).to.deep.equal([
      'compensation “undefined” The base salary is $40,000 to $50,000.\nIn Berlin: 30.000 €',
      'other “” Ask us.',
    ]);
  });

  for (const text of ['We raised $40 million to bake.', 'We pay a competitive salary.']) it(`is none: ${text}`, () => expect(read(html(`${INTRODUCTION}<p>${text}</p>`))).to.have.lengthOf(1));

  it('stays in a section that goes on after it', () => {
    expect(read(html('<h2>Benefits</h2><p>The base salary is $40,000.</p><ul><li>Bread</li></ul>'))).to.have.lengthOf(1);
  });
});

describe('how to apply', () => {
  for (const text of ['To apply, write to us.', 'Please send us your CV.', 'Apply here: https://acme.example/', 'Wir freuen uns auf deine Bewerbung!', 'Envoie ton CV']) {
    it(`is found: ${text}`, () => expect(outline(html(`${INTRODUCTION}<p>${text}</p>`)).at(-1)).to.equal(`how-to-apply “undefined” ${text}`));
  }

  it('has the heading that we do not know, if nothing else stands under it', () => {
    expect(outline(html(`${INTRODUCTION}<h2>Say hello</h2><p>To apply, write to us.</p><h2>Perks</h2><ul><li>Bread</li></ul>`))[1]).to.equal('how-to-apply “Say hello” To apply, write to us.');
    expect(outline(html(`${INTRODUCTION}<h2>Say hello</h2><p>Bread speaks.</p><p>To apply, write to us.</p>`)).slice(1)).to.deep.equal(['other “Say hello” Bread speaks.', 'how-to-apply “undefined” To apply, write to us.']);
  });

  for (const text of ['You apply science to bread.', 'You must be located in the Americas or Europe to apply.', 'Only residents of Austria are eligible to apply.', `${'We bake. '.repeat(20)} To apply, write to us.`]) {
    it(`is none: ${text.slice(0, 40)}`, () => expect(read(html(`${INTRODUCTION}<p>${text}</p>`))).to.have.lengthOf(1));
  }
});

describe('prose behind a list', () => {
  const openings: readonly [string, string][] = [
    ['company', 'Acme is a growing company that bakes for the city.'],
    ['company', 'At Acme, we believe in bread.'],
    ['benefits', 'What Acme offers is more than a job.'],
    ['benefits', 'We also offer a generous discount.'],
    ['preferred-qualifications', 'Other desirable traits include patience.'],
    ['preferred-qualifications', 'It would be a plus if you know rye.'],
    ['preferred-qualifications', 'Experience with rye is a plus.'],
    ['how-to-apply', 'Even if you don’t have all of it, write to us.'],
    ['other', 'Please note that we bake at night.'],
    ['other', 'By submitting your data, you agree.'],
    ['other', 'Location: Berlin'],
  ];
  for (const [kind, text] of openings) {
    it(`may be of ${kind}: ${text}`, () => expect(outline(html(`${INTRODUCTION}<p>${text}</p>`)).slice(1)).to.deep.equal([`${kind} “${kind === 'other' ? '' : undefined}” ${text}`]));
  }

  it('is told apart after other prose, too', () => {
    expect(outline(html(`${INTRODUCTION}<p>Please note this.</p><p>We also offer a generous discount.</p>`)).slice(1)).to.deep.equal(['other “” Please note this.', 'benefits “undefined” We also offer a generous discount.']);
  });

  for (const text of ['You are a calm person.', 'This role is open to all who bake for a company.', 'Experience at Acme or another company is welcome.', 'We look for a leader.']) {
    it(`may be part of it: ${text}`, () => expect(read(html(`${INTRODUCTION}<p>${text}</p>`))).to.have.lengthOf(1));
  }

  it('is left where there is no list', () => expect(read(html('<h2>Requirements</h2><p>Hands.</p><p>Please note that we bake at night.</p>'))).to.have.lengthOf(1));
});

describe('the last line of a job board', () => {
  for (const line of ['Find <a href="https://jobs.example">Jobs in Germany</a> on Jobboard', 'Originally posted on Jobboard']) {
    it(`is no part of the section before it: ${line}`, () => {
      expect(outline(html(`<h2>Benefits</h2><ul><li>Bread</li></ul><p>${line}</p>`))).to.have.lengthOf(2);
      expect(read(html(`<h2>Benefits</h2><ul><li>Bread</li></ul><p>${line}</p>`)).at(-1)).to.include({kind: 'other', title: ''});
    });
  }
});
