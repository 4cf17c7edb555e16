import {expect} from '@open-wc/testing';
import {readSections} from '../../../src/feed/sections/sections.js';
import type {TextFormat} from '../../../src/posting/posting.js';
import {makePosting} from '../fakes.js';
import {markup, sketch} from './reading.js';

const outline = (content: string, format: TextFormat = 'html') =>
  readSections(makePosting('a', {sections: [{format, content}]}), markup()).map((section) => `${section.kind} “${section.title}” ${sketch(section.content)}`.trim());

const LIST = '<ul><li>Bake</li></ul>';

describe('a heading', () => {
  const forms: readonly [string, string][] = [
    ['a real one', '<h3>Requirements</h3>'],
    ['a real one with a colon', '<h6>Requirements:</h6>'],
    ['a bold paragraph', '<p><strong>Requirements</strong></p>'],
    ['bold by its style', '<p><span style="font-weight: 700">Requirements</span></p>'],
    ['bold and something else', '<p><u><em><b>Requirements</b></em></u>:</p>'],
    ['bold, with an emoji beside it', '<p>🔥 <b>Requirements</b></p>'],
    ['a bold line', '<b>Requirements</b><br>'],
    ['a bold line with its break', '<b>Requirements<br></b>'],
    ['a bold line after others', '<p>We bake.<br><b>Requirements</b></p>'],
    ['a plain line with a colon', '<p>Requirements:</p>'],
    ['a plain line', '<p>Requirements</p>'],
    ['a bold line with a full stop', '<p><b>Requirements.</b></p>'],
    ['in capitals', '<p>REQUIREMENTS</p>'],
    ['in two languages', '<p><b>Requirements | 任职要求</b></p>'],
    ['an anchor', '<h2><a href="https://acme.example/#r">Requirements</a></h2>'],
    ['a list of its own', '<ul><li><b>Requirements</b></li></ul>'],
  ];
  for (const [name, heading] of forms) {
    it(`may be ${name}`, () => {
      const last = outline(`<p>We bake.</p>${heading}${LIST}`).at(-1)!;
      expect(last.replace(/[“🔥 ]*requirements\.?( \| 任职要求)?”/i, '')).to.equal('minimum-qualifications ul[p:Bake]');
    });
  }

  it('may be a bold item with a list inside', () => {
    expect(outline('<ul><li><b>Requirements</b><ul><li>Hands</li></ul></li><li><b>Benefits</b><ul><li>Bread</li></ul></li></ul>')).to.deep.equal([
      'minimum-qualifications “Requirements” ul[p:Hands]',
      'benefits “Benefits” ul[p:Bread]',
    ]);
  });

  const none: readonly [string, string][] = [
    ['the bold first words of an item', '<ul><li><b>Benefits:</b> know them</li><li><p><strong>Requirements</strong></p><p>Write them</p></li></ul>'],
    ['a bold item that says what no heading says', '<ul><li>Bake</li><li><b>Stakeholder management</b></li></ul>'],
    ['a bold sentence', '<p><b>Requirements are for others.</b></p>'],
    ['a bold line with an amount', '<p><b>The pay for this role is between $20 and $22</b></p>'],
    ['a bold line with a link', '<p><b>See <a href="https://acme.example/">more</a></b></p>'],
    ['a plain line among others', '<p>Flour<br>Education<br>Bread</p>'],
    ['a long plain line', `<p>We have no requirements for you that are not about bread, and ${'very '.repeat(20)} few of those:</p>${LIST}`],
    ['a plain sentence', '<p>What we do.</p><p>Bread, and a great deal of it, for all of the city and its guests.</p>'],
    ['the name of a fact', '<p>Location</p><p>Berlin</p>'],
    ['a hashtag', '<h6>#LI-Remote</h6>'],
    ['a line of signs', '<h2>***</h2><p>Bake</p>'],
  ];
  for (const [name, text] of none) it(`is not ${name}`, () => expect(outline(`<h2>Tasks</h2><p>We bake.</p>${text}`)).to.have.lengthOf(1));
});

describe('a plain line that is a heading through and through', () => {
  it('may have short lines under it, in plain text and in a paragraph of its own', () => {
    expect(outline('We bake.\n\nWhat you bring\nHands\nPatience\n\nBenefits\n\nBread', 'text')).to.deep.equal([
      'about “” p:We bake.',
      'minimum-qualifications “What you bring” p:Hands⏎Patience',
      'benefits “Benefits” p:Bread',
    ]);
    expect(outline('<p>We bake.</p><p>What you bring</p><p>Hands</p>').at(-1)).to.equal('minimum-qualifications “What you bring” p:Hands');
  });

  it('may name the only line of its section', () => {
    expect(outline('<p>We bake.</p><p>Minimum requirements: two <b>hands</b></p><p>Preferred skills : rye</p>')).to.deep.equal([
      'about “” p:We bake.',
      'minimum-qualifications “Minimum requirements” p:two **hands**',
      'preferred-qualifications “Preferred skills” p:rye',
    ]);
    for (const fact of ['Experience: 2 years', 'Step 6 - our offer: a handshake', 'About the role: bread', 'Questions: to us']) expect(outline(`<p>We bake.</p><p>${fact}</p>`), fact).to.have.lengthOf(1);
  });

  it('ends a typed list', () => {
    expect(outline('Tasks\n- Bake\n- Sell\nWhat you bring\n- Hands', 'text')).to.deep.equal(['responsibilities “Tasks” ul[p:Bake|p:Sell]', 'minimum-qualifications “What you bring” ul[p:Hands]']);
  });
});

describe('a heading of something else', () => {
  it('ends a list', () => {
    expect(outline(`<h2>Benefits</h2>${LIST}<p><b>Location</b></p><p>Berlin</p>`).at(-1)).to.equal('other “Location” p:Berlin');
  });
  it('ends it in a plain line, too, if it is more than the name of a fact', () => {
    expect(outline(`<h2>Benefits</h2>${LIST}<p>Additional information</p><p>We bake at night.</p>`).at(-1)).to.equal('other “Additional information” p:We bake at night.');
  });
  it('is as good as unknown elsewhere', () => {
    expect(outline('<h2>About us</h2><p>We bake.</p><h3>Location</h3><p>Berlin</p>').at(-1)).to.equal('other “Location” p:Berlin');
  });
});

describe('an unknown heading', () => {
  it('begins a section of its own, in place', () => {
    expect(outline(`<h2>Tasks</h2>${LIST}<h2>Fun facts</h2><p>Yes</p><h2>Benefits</h2>${LIST}`)).to.deep.equal([
      'responsibilities “Tasks” ul[p:Bake]',
      'other “Fun facts” p:Yes',
      'benefits “Benefits” ul[p:Bake]',
    ]);
  });

  it('stays in its section if it is a lower one', () => {
    expect(outline(`<h2>Tasks</h2><p>Two:</p><h3>Mornings</h3>${LIST}<p><b>Evenings</b></p>${LIST}`)).to.deep.equal([
      'responsibilities “Tasks” p:Two: h:Mornings ul[p:Bake] h:**Evenings** ul[p:Bake]',
    ]);
  });

  it('stays under a heading that has nothing else', () => {
    expect(outline('<b>Perks<br>Bread</b><br>Every day.<br><b>Butter</b><br>On Sundays.')).to.deep.equal(['benefits “Perks” h:**Bread** p:Every day. h:**Butter** p:On Sundays.']);
  });

  it('is the title of the posting where it stands before everything', () => {
    expect(outline('<p><b>Baker</b></p><p><b>About us</b></p><p>We bake.</p>')).to.deep.equal(['about “” h:**Baker**', 'company “About us” p:We bake.']);
  });

  it('ends a list, if it is a line with a colon', () => {
    expect(outline(`<h2>Requirements</h2>${LIST}<p>Where:</p><p>In town.</p>`)).to.deep.equal(['minimum-qualifications “Requirements” ul[p:Bake]', 'other “Where” p:In town.']);
  });
});

describe('the headings of plain text', () => {
  it('are short lines that end with a colon, or stand in capitals', () => {
    expect(outline('We bake.\n\nREQUIREMENTS\n- Hands\n\nWhere we are:\nIn town.\n\nPERKS:\n* Bread', 'text')).to.deep.equal([
      'about “” p:We bake.',
      'minimum-qualifications “REQUIREMENTS” ul[p:Hands]',
      'other “Where we are” p:In town.',
      'benefits “PERKS” ul[p:Bread]',
    ]);
  });

  it('are bold lines in Markdown', () => {
    expect(outline('**What you bring**\nHands\n\n**Perks:**\n- Bread', 'markdown')).to.deep.equal(['minimum-qualifications “What you bring” p:Hands', 'benefits “Perks” ul[p:Bread]']);
  });
});

describe('"The role"', () => {
  it('are the tasks, if it is a list and nothing else is', () => {
    expect(outline(`<h2>The role - your passion</h2>${LIST}`)).to.deep.equal(['responsibilities “The role - your passion” ul[p:Bake]']);
    expect(outline(`<h2>The role</h2>${LIST}<h2>Tasks</h2>${LIST}`)[0]).to.equal('about “The role” ul[p:Bake]');
  });
});
