import {expect} from '@open-wc/testing';
import {readText, sketch} from './reading.js';

const reads = (text: string) => sketch(readText(text));

describe('a typed list', () => {
  for (const bullet of '-*+•◦▪‣·●○–—') {
    it(`may have ${bullet} as its bullets`, () => expect(reads(`${bullet} One\n${bullet}   Two`)).to.equal('ul[p:One|p:Two]'));
  }

  it('may be numbered, from any number', () => {
    expect(reads('1. One\n2. Two')).to.equal('ol[p:One|p:Two]');
    expect(reads('1) One\n2) Two')).to.equal('ol[p:One|p:Two]');
    expect(reads('7. Seven\n8. Eight')).to.equal('ol7[p:Seven|p:Eight]');
    expect(reads('0. Zero')).to.equal('ol0[p:Zero]');
  });

  it('is none without a blank after its mark', () => {
    for (const text of ['-5 degrees', '*star*', '1.5 years', '401(k) plan', '1.', '-', '2026. A year']) expect(reads(text), text).to.equal(`p:${text}`);
  });

  it('may follow its introduction at once, and end at a paragraph', () => {
    expect(reads('You:\n- bake\n- cook\n\nThat is all.')).to.equal('p:You: ul[p:bake|p:cook] p:That is all.');
  });

  it('may have blank lines between its entries', () => expect(reads('- One\n\n- Two\n\n\n- Three')).to.equal('ul[p:One|p:Two|p:Three]'));

  it('has entries that go on in the next line', () => {
    expect(reads('- One\n  goes on\n- Two\ngoes on')).to.equal('ul[p:One⏎goes on|p:Two⏎goes on]');
    expect(reads('- An entry that is so long that it was wrapped in\nBerlin\n- Two')).to.equal('ul[p:An entry that is so long that it was wrapped in⏎Berlin|p:Two]');
  });

  it('ends at a line that begins anew below a short one', () => {
    expect(reads('- One\nThen\n- Two')).to.equal('ul[p:One] p:Then ul[p:Two]');
  });

  it('has entries of several paragraphs', () => expect(reads('- One\n\n  More\n- Two')).to.equal('ul[p:One p:More|p:Two]'));

  it('is another one where numbers follow bullets', () => {
    expect(reads('- One\n- Two\n1. Three\n- Four')).to.equal('ul[p:One|p:Two] ol[p:Three] ul[p:Four]');
  });

  it('has lists inside by indentation, also with tabs', () => {
    expect(reads('- One\n  - Two\n    - Three\n  - Four\n- Five')).to.equal('ul[p:One ul[p:Two ul[p:Three]|p:Four]|p:Five]');
    expect(reads('1. One\n\t* Two\n\t* Three\n2. Four')).to.equal('ol[p:One ul[p:Two|p:Three]|p:Four]');
    expect(reads('   - One\n   - Two')).to.equal('ul[p:One|p:Two]');
  });

  it('ends at a rule, which makes no heading of its last entry', () => {
    expect(reads('- One\n-----\nTwo')).to.equal('ul[p:One] p:Two');
  });

  it('has links in its entries', () => expect(reads('- https://a.example')).to.equal('ul[p:<https://a.example/>(https://a.example)]'));

  it('may be indented deeper than anybody reads', () => {
    const deep = Array.from({length: 500}, (_, level) => `${' '.repeat(level)}- w${level}`).join('\n');
    expect(reads(deep).match(/w\d+/g)).to.deep.equal(Array.from({length: 500}, (_, level) => `w${level}`));
  });
});
