import {expect} from '@open-wc/testing';
import {readSections} from '../../../src/feed/sections/sections.js';
import {plainText} from '../../../src/posting/rich-text.js';
import {makePosting} from '../fakes.js';
import {markup} from './reading.js';

const outline = (content: string) =>
  readSections(makePosting('a', {sections: [{format: 'html', content}]}), markup()).map(({kind, title, content: text}) => `${kind} “${title}” ${plainText(text)}`);

const TASKS = '<p><strong>Responsibilities</strong></p><ul><li>Bake</li></ul>';

describe('the parts that Greenhouse marks in a text', () => {
  it('are a company, what is between them, a pay and closing words, whatever their headings say', () => {
    expect(outline(`
      <div class="content-intro"><p><strong>Why Acme?</strong></p><p>We make bread.</p><p><b>Our ovens</b></p><p>Hot.</p></div>
      <p>We are seeking a baker.</p>${TASKS}
      <div class="content-pay-transparency"><div class="pay-input"><div class="description"><p>We consider several things.</p></div>
        <div class="title">Zone A</div><div class="pay-range"><span>$36</span><span class="divider">—</span><span>$48 USD</span></div></div></div>
      <div class="content-conclusion"><p>Acme looks at backgrounds.</p><p><strong>About Acme</strong></p><p>Since 1900.</p></div>`)).to.deep.equal([
      'company “Why Acme?” We make bread.\nOur ovens\nHot.',
      'about “” We are seeking a baker.',
      'responsibilities “Responsibilities” Bake',
      'compensation “undefined” We consider several things.\nZone A\n$36—$48 USD',
      'other “” Acme looks at backgrounds.',
      'company “About Acme” Since 1900.',
    ]);
  });

  it('are nothing where they are empty', () => {
    expect(outline(`<div class="content-intro"></div>${TASKS}<div class="content-conclusion"> </div>`)).to.deep.equal(['responsibilities “Responsibilities” Bake']);
  });

  it('have headings of quite another kind, which begin a section', () => {
    expect(outline(`<div class="content-intro"><p>We make bread.</p>${TASKS}</div>`)).to.deep.equal(['company “undefined” We make bread.', 'responsibilities “Responsibilities” Bake']);
  });
});

describe('a rule', () => {
  for (const rule of ['<hr>', '<p>-----</p>', '<p>______________</p>', '<p>* * *</p>', '<div>=====</div>']) {
    it(`ends a list that prose follows, and is not shown: ${rule}`, () => {
      expect(outline(`${TASKS}${rule}<p>This text stands in every posting.</p>`)).to.deep.equal(['responsibilities “Responsibilities” Bake', 'other “” This text stands in every posting.']);
    });
  }

  it('is for the eye in the middle of a section', () => {
    expect(outline('<h2>Responsibilities</h2><p>Much.</p><hr><p>More.</p><hr><ul><li>Bake</li></ul>')).to.deep.equal(['responsibilities “Responsibilities” Much.\nMore.\nBake']);
    expect(outline('<p>One.</p><hr><p>Two.</p>')).to.deep.equal(['about “” One.\nTwo.']);
  });

  it('is none where it has words, or in a list', () => {
    expect(outline('<p>--- bread ---</p><p>-- -</p>')).to.deep.equal(['about “” --- bread ---']);
    expect(outline('<ul><li>Bake</li><li>-----</li></ul>')).to.deep.equal(['about “” Bake']);
  });
});

describe('bold words with a colon before others in their line', () => {
  it('begin a section if they say what headings say', () => {
    expect(outline(`${TASKS}<p><strong>Qualifications:</strong><strong>&nbsp;</strong>3 years. Two hands.</p><p><b>Benefits</b>: lunch.</p>`)).to.deep.equal([
      'responsibilities “Responsibilities” Bake', 'minimum-qualifications “Qualifications” 3 years. Two hands.', 'benefits “Benefits” lunch.',
    ]);
  });

  it('are text otherwise, in a list, or for a call', () => {
    for (const text of ['<p>Bread.</p><p><b>Location:</b> Vienna</p>', '<p>Bread.</p><p><b>Apply here:</b> by post</p>', '<p>Bread.</p><ul><li><b>Benefits:</b> lunch</li></ul>', '<p>Bread.</p><p><b>Position:</b> baker</p>']) {
      expect(outline(text), text).to.have.lengthOf(text.includes('Apply') ? 2 : 1);
      expect(outline(text).join(' '), text).to.match(/(Location|Apply here|Benefits|Position): \S+/);
    }
  });
});

describe('a heading', () => {
  it('is none in a plain line that holds sentences', () => {
    expect(outline('<p>Bread.</p><p>Ready to bake? Join us in Vienna!</p><p>We believe that there is a bread for everybody, and that it is baked by people.</p>')).to.have.lengthOf(1);
  });

  it('stands in the section before it, if that has the same kind and is empty', () => {
    expect(outline('<p><b>Requirements</b></p><h3>What You Bring</h3><ul><li>Hands</li></ul>')).to.deep.equal(['minimum-qualifications “Requirements” What You Bring\nHands']);
  });

  it('is a plain line of one kind before a list: "Key Responsibilities"', () => {
    expect(outline('<p>We make bread.</p><p>Key Responsibilities</p><ul><li>Bake</li></ul><p>Job Requirements</p><ul><li>Hands</li></ul>').slice(1)).to.deep.equal(['responsibilities “Key Responsibilities” Bake', 'minimum-qualifications “Job Requirements” Hands']);
  });
});

describe('texts that a feed gives without a kind', () => {
  it('are about the role at first, and then anything else', () => {
    const sections = [{content: 'Bread.'}, {title: 'Requirements: ', content: 'Hands.'}, {content: '#LI-AM1'}];
    expect(readSections(makePosting('a', {sections}), markup()).map(({kind, title}) => `${kind} “${title}”`)).to.deep.equal(['about “”', 'minimum-qualifications “Requirements”', 'other “”']);
  });
});
