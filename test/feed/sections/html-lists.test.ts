import {expect} from '@open-wc/testing';
import {html, sketch} from './reading.js';

const reads = (text: string) => sketch(html(text));

describe('a list of HTML', () => {
  const forms: readonly [string, string, string][] = [
    ['bullets', '<ul>\n<li>One</li>\n<li><p>Two</p></li>\n</ul>', 'ul[p:One|p:Two]'],
    ['numbers', '<ol><li>One</li><li>Two</li></ol>', 'ol[p:One|p:Two]'],
    ['numbers from three', '<ol start="3"><li>Three</li></ol>', 'ol3[p:Three]'],
    ['numbers from nowhere', '<ol start="x"><li>One</li></ol><ol start=""><li>One</li></ol>', 'ol[p:One] ol[p:One]'],
    ['a start that has no meaning', '<ul start="3"><li>One</li></ul>', 'ul[p:One]'],
    ['lists in its entries', '<ul><li>One<ul><li>Two</li></ul></li><li>Three</li></ul>', 'ul[p:One ul[p:Two]|p:Three]'],
    ['lists between its entries', '<ul><li>One</li><ul><li>Two</li></ul><li>Three</li></ul>', 'ul[p:One ul[p:Two]|p:Three]'],
    ['text between its entries', '<ul>Zero<li>One</li>more<p>and more</p><li>Two</li></ul>', 'ul[p:Zero|p:One p:more p:and more|p:Two]'],
    ['empty entries', '<ul><li>One</li><li> </li><li>&nbsp;</li><li>Two</li></ul>', 'ul[p:One|p:Two]'],
    ['paragraphs in its entries', '<ul><li><p>One</p><p>Two</p></li></ul>', 'ul[p:One p:Two]'],
  ];
  for (const [name, text, expected] of forms) it(`may have ${name}`, () => expect(reads(text)).to.equal(expected));
});

describe('entries without a list around them', () => {
  it('are a list', () => {
    expect(reads('<li>One</li>\n<li>Two</li>')).to.equal('ul[p:One|p:Two]');
    expect(reads('<li>One')).to.equal('ul[p:One]');
  });

  it('may stand in an element that is never closed', () => expect(reads('<div>\n\n<li>One</li><li>Two</li>')).to.equal('ul[p:One|p:Two]'));

  it('stay where they are between other text', () => {
    expect(reads('<p>You:</p><li>bake</li><li>cook</li>That is all.<li>Really</li>')).to.equal('p:You: ul[p:bake|p:cook] p:That is all. ul[p:Really]');
  });

  it('may be empty, or have lists inside', () => expect(reads('<li> </li><li>One<ul><li>Two</li></ul></li>')).to.equal('ul[p:One ul[p:Two]]'));
});
