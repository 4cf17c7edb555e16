import {expect} from '@open-wc/testing';
import {lacksTexts, withDetail} from '../../src/posting/detail.js';
import type {Posting} from '../../src/posting/posting.js';

const posting = (facts: Partial<Posting>): Posting => ({
  id: 'baker', title: 'Baker', places: [], employmentType: [], baseSalary: [], tags: [], sections: [], ...facts,
});
const sections = [{content: 'Bake bread.'}];

describe('a posting whose texts are in a document of their own', () => {
  it('is one that says where they are, and has none', () => {
    expect(lacksTexts(posting({detail: 'https://acme.example/baker.json'}))).to.equal(true);
    expect(lacksTexts(posting({detail: 'https://acme.example/baker.json', sections}))).to.equal(false);
    expect(lacksTexts(posting({}))).to.equal(false);
  });

  it('takes what its document says', () => {
    const whole = withDetail(posting({team: 'Bakery'}), posting({title: 'Head baker', team: 'Ovens', sections}));
    expect(whole).to.deep.include({title: 'Head baker', team: 'Ovens', sections});
  });

  it('keeps what its document does not say', () => {
    const places = [{name: 'Berlin'}];
    const whole = withDetail(posting({team: 'Bakery', places, tags: ['early']}), posting({team: undefined, sections}));
    expect(whole).to.deep.include({team: 'Bakery', places, tags: ['early'], sections});
  });

  it('keeps the id that links to it name', () => {
    expect(withDetail(posting({}), posting({id: 'other'})).id).to.equal('baker');
  });

  it('leaves the posting of the list as it was', () => {
    const listed = posting({});
    withDetail(listed, posting({sections}));
    expect(listed.sections).to.deep.equal([]);
  });
});
