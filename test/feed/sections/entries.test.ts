import {expect} from '@open-wc/testing';
import {readSections} from '../../../src/feed/sections/sections.js';
import {makePosting} from '../fakes.js';
import {markup, sketch} from './reading.js';

const reads = (content: readonly string[]) => sketch(readSections(makePosting('baker', {sections: [{kind: 'benefits', content}]}), markup())[0]!.content);

describe('the entries of a list', () => {
  it('may begin with a bullet of their own, which makes no list inside of it', () => {
    expect(reads(['- Bread', '• Butter', 'Salt'])).to.equal('ul[p:Bread|p:Butter|p:Salt]');
  });

  it('may be numbered, all of them', () => {
    expect(reads(['1. Sift', '2. Bake'])).to.equal('ol[p:Sift|p:Bake]');
    expect(reads(['1. Sift', 'Bake'])).to.equal('ul[ol[p:Sift]|p:Bake]');
  });

  it('may be lists', () => {
    expect(reads(['Bread:\n- white\n- brown', '- one\n- two'])).to.equal('ul[p:Bread: ul[p:white|p:brown]|ul[p:one|p:two]]');
    expect(reads(['- Bread\n\n  of the day'])).to.equal('ul[p:Bread p:of the day]');
  });
});
