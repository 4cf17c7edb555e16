import {expect} from '@open-wc/testing';
import {withLabels} from '../../src/text/labels.js';
import {en} from '../../src/text/languages/en.js';
import {fill} from '../../src/text/strings.js';

describe('labels', () => {
  it('stand in for our words', () => {
    const strings = withLabels(en, {apply: 'Go!', team: 'Crew'});
    expect(strings).to.deep.include({apply: 'Go!', team: 'Crew', department: en.department});
  });

  it('stand in for the words of a group by their own names', () => {
    const strings = withLabels(en, {benefits: 'Perks', remote: 'Anywhere', FULL_TIME: 'All day', YEAR: '{pay} p.a.', 'how-to-apply': 'Join'});
    expect(strings.sections).to.deep.include({benefits: 'Perks', 'how-to-apply': 'Join', about: en.sections.about});
    expect(strings.workModes).to.deep.include({remote: 'Anywhere', hybrid: 'Hybrid'});
    expect(strings.employmentTypes.FULL_TIME).to.equal('All day');
    expect(strings.payPer.YEAR).to.equal('{pay} p.a.');
  });

  it('are one form for every number', () => expect(withLabels(en, {jobs: '{count} roles'}).jobs).to.deep.equal({other: '{count} roles'}));

  it('never change the language or its direction', () => {
    expect(withLabels(en, {language: 'de', direction: 'rtl'})).to.deep.include({language: 'en', direction: 'ltr'});
  });

  it('are ignored where we have no such word, or they are none', () => {
    const labels = {nonsense: 'x', sections: 'y', workModes: 'z', apply: 7, constructor: 'c', __proto__: {apply: 'Inherited'}};
    expect(withLabels(en, labels as never)).to.deep.equal(en);
  });

  it('leave our own words as they were', () => {
    withLabels(en, {benefits: 'Perks'});
    expect(en.sections.benefits).to.equal('Benefits');
  });

  it('are merged once, so that what is made of them is kept', () => {
    const labels = {apply: 'Go!'};
    expect(withLabels(en, labels)).to.equal(withLabels(en, labels));
    expect(withLabels(en, labels)).not.to.equal(withLabels(en, {apply: 'Go!'}));
  });
});

describe('the names in a text', () => {
  it('are filled in', () => expect(fill('{page} of {pages}, {page}', {page: '2', pages: '9'})).to.equal('2 of 9, 2'));

  it('stay where nothing is given for them', () => {
    expect(fill('{page} {other} {constructor} {} { page }', {page: '2'})).to.equal('2 {other} {constructor} {} { page }');
  });

  it('are not looked for in what was filled in', () => expect(fill('{a}{b}', {a: '{b}', b: '$&'})).to.equal('{b}$&'));
});
