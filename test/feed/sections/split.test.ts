import {expect} from '@open-wc/testing';
import {kindOfHeading} from '../../../src/feed/sections/headings.js';
import {needsMarkup, readSections} from '../../../src/feed/sections/sections.js';
import type {SectionSource} from '../../../src/posting/posting.js';
import {makePosting} from '../fakes.js';
import {markup, sketch} from './reading.js';

const posting = (...sections: SectionSource[]) => makePosting('a', {sections});
const outline = (...sources: SectionSource[]) => readSections(posting(...sources), markup()).map(({kind, title, content}) => `${kind} “${title}” ${sketch(content)}`.trim());

describe('a text without sections', () => {
  it('is divided at its headings, and what is before them is about the role', () => {
    expect(outline({format: 'html', content: '<p>Bake!</p><h2>What you’ll do</h2><ul><li>Bake</li></ul><h3>Requirements</h3><p>Hands</p>'})).to.deep.equal([
      'about “” p:Bake!', 'responsibilities “What you’ll do” ul[p:Bake]', 'minimum-qualifications “Requirements” p:Hands',
    ]);
  });

  it('is divided in every format', () => {
    const sections = ['about “” p:Bake!', 'benefits “Benefits” ul[p:Bread]'];
    expect(outline({content: 'Bake!\n\nBenefits\n--------\n- Bread'})).to.deep.equal(sections);
    expect(outline({format: 'markdown', content: 'Bake!\n\n## Benefits\n- Bread'})).to.deep.equal(sections);
    expect(outline({format: 'html', content: 'Bake!<h4>Benefits</h4><li>Bread'})).to.deep.equal(sections);
  });

  it('is divided at short paragraphs that are nothing but bold', () => {
    expect(outline({format: 'html', content: '<p><b>Benefits</b></p><p>Bread <b>and</b> butter</p>'})).to.deep.equal(['benefits “Benefits” p:Bread **and** butter']);
    expect(outline({format: 'html', content: `<p><b>${'Bread '.repeat(30)}</b></p>`})[0]).to.match(/^about “” p:/);
  });

  it('keeps headings that nobody knows, and those without a text', () => {
    expect(outline({format: 'html', content: '<h2>Fun facts</h2><p>Yes</p><h2>See you!</h2>'})).to.deep.equal(['other “Fun facts” p:Yes', 'other “See you!”']);
  });

  it('is nothing where it says nothing', () => expect(outline({content: ''}, {format: 'html', content: '<p></p>'})).to.deep.equal([]));
});

describe('a section', () => {
  it('with a kind is only divided at headings of another kind', () => {
    const content = '<h2>Requirements</h2><p>Hands</p><h2>Fun facts</h2><p>Yes</p><h2>Benefits</h2><p>Bread</p>';
    expect(outline({kind: 'minimum-qualifications', format: 'html', content})).to.deep.equal([
      'minimum-qualifications “Requirements” p:Hands h:Fun facts p:Yes',
      'benefits “Benefits” p:Bread',
    ]);
    expect(outline({kind: 'about', content: 'Benefits:\n- Bread'})).to.deep.equal(['about “undefined” p:Benefits: ul[p:Bread]']);
  });

  it('with a title but no kind is known by its title', () => {
    expect(outline({title: 'Perks', content: 'Bread'}, {title: 'Fun', content: 'Yes'})).to.deep.equal(['benefits “Perks” p:Bread', 'other “Fun” p:Yes']);
  });

  it('of several texts is a list of them', () => {
    expect(outline({kind: 'benefits', content: ['Bread', '', 'Butter\n\nand jam']})).to.deep.equal(['benefits “undefined” ul[p:Bread|p:Butter p:and jam]']);
    expect(outline({kind: 'benefits', format: 'html', content: ['<b>Bread</b>', ' ']})).to.deep.equal(['benefits “undefined” ul[p:**Bread**]']);
  });

  it('that is plain is read without anything else', () => {
    const plain = posting({kind: 'about', content: 'One\n\n- Two'});
    expect(needsMarkup(plain)).to.equal(false);
    expect(readSections(plain)).to.deep.equal(readSections(plain, markup()));
  });

  it('that is HTML, Markdown, or without a kind needs more', () => {
    for (const source of [{kind: 'about', format: 'html', content: ''}, {kind: 'about', format: 'markdown', content: ''}, {content: 'One'}] as const) {
      expect(needsMarkup(posting(source))).to.equal(true);
    }
  });

  it('has links relative to where the posting is', () => {
    const [section] = readSections(posting({kind: 'about', format: 'html', content: '<a href="x">One</a>'}), markup('https://acme.example/jobs/'));
    expect(sketch(section!.content)).to.equal('p:<https://acme.example/jobs/x>(One)');
  });
});

describe('a heading', () => {
  const HEADINGS: Readonly<Record<string, readonly string[]>> = {
    about: ['About the role', 'The Role', 'Job Description', 'Overview', 'About this position'],
    company: ['About us', 'Who we are', 'About Acme', 'Our team', 'Company Description'],
    responsibilities: ['Responsibilities', 'What you’ll do', "What you'll be doing:", 'Your tasks', 'Key Responsibilities', 'In this role'],
    'minimum-qualifications': ['Requirements', 'Minimum Qualifications', 'What you’ll need', 'Who you are', 'About you', 'Skills', 'We’re looking for'],
    'preferred-qualifications': ['Preferred Qualifications', 'Nice to have', 'Bonus points', 'Desirable skills', 'It’s a plus'],
    benefits: ['Benefits', 'Perks', 'What we offer', 'Why join us'],
    compensation: ['Compensation', 'Salary range', 'Pay'],
    'how-to-apply': ['How to apply', 'Application process', 'Interview process', 'Next steps'],
    'equal-opportunity': ['Equal Opportunity', 'EEO statement', 'Diversity & Inclusion', 'Accommodations'],
  };
  for (const [kind, headings] of Object.entries(HEADINGS)) {
    it(`tells that a section is about ${kind}`, () => {
      for (const heading of headings) expect(kindOfHeading(heading), heading).to.equal(kind);
    });
  }

  it('tells nothing if nobody knows it', () => {
    for (const heading of ['', 'Fun facts', 'Lorem ipsum', '日本語']) expect(kindOfHeading(heading), heading).to.equal(undefined);
  });
});
