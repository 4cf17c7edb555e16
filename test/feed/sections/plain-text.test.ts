import {expect} from '@open-wc/testing';
import {readText, sketch} from './reading.js';

const reads = (text: string) => sketch(readText(text));

describe('a plain text', () => {
  it('has paragraphs between blank lines', () => {
    expect(reads('One\n\nTwo\n \n\t\nThree')).to.equal('p:One p:Two p:Three');
    expect(reads('One\r\n\r\nTwo\r\rThree')).to.equal('p:One p:Two p:Three');
  });

  it('keeps its line breaks', () => expect(reads('  One  \nTwo\n')).to.equal('p:One⏎Two'));

  it('is nothing where it says nothing', () => {
    for (const text of ['', ' ', '\n\n', '-----', '\n=====\n\n*****\n']) expect(readText(text)).to.deep.equal([]);
  });

  it('has links for its addresses', () => {
    expect(reads('See https://acme.example/a,\nor write to a@acme.example.')).to.equal(
      'p:See <https://acme.example/a>(https://acme.example/a),⏎or write to <mailto:a@acme.example>(a@acme.example).',
    );
  });

  it('is not read as markup', () => {
    expect(reads('<b>One</b> & **two** _three_ # four `five` &lt;')).to.equal('p:<b>One</b> & **two** _three_ # four `five` &lt;');
    expect(reads('# One\n> Two\n| a | b |')).to.equal('p:# One⏎> Two⏎| a | b |');
  });
});

describe('a heading in a plain text', () => {
  for (const rule of ['-----', '=====', '___', '***', '—————', '–––', '  ----- ', '-'.repeat(500)]) {
    it(`is a line with ${rule.slice(0, 10)} under it`, () => {
      expect(reads(`${rule}\nAbout the role\n${rule}\nYou bake.`)).to.equal('h:About the role p:You bake.');
    });
  }

  it('is none without a rule right under it', () => {
    expect(reads('About the role\n\n-----\nYou bake.')).to.equal('p:About the role p:You bake.');
    expect(reads('About\nthe role\n-----\nYou bake.')).to.equal('p:About⏎the role p:You bake.');
    expect(reads('About the role\n--\nYou bake.')).to.equal('p:About the role⏎--⏎You bake.');
    expect(reads('About the role\n-=-=-\nYou bake.')).to.equal('p:About the role⏎-=-=-⏎You bake.');
  });

  it('is none if it is as long as a paragraph', () => {
    expect(reads(`${'word '.repeat(25)}\n-----`)).to.match(/^p:/);
  });

  it('may have links', () => expect(reads('https://acme.example\n-----')).to.equal('h:<https://acme.example/>(https://acme.example)'));
});
