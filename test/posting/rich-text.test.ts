import {expect} from '@open-wc/testing';
import {inlineText, plainText, type RichText} from '../../src/posting/rich-text.js';

const paragraph = (...content: string[]) => ({type: 'paragraph', content}) as const;

describe('the plain text of a rich text', () => {
  it('has the words of every kind of block, a block a line', () => {
    const text: RichText = [
      {type: 'heading', content: ['One']},
      paragraph('Two'),
      {type: 'list', ordered: true, start: 3, items: [[paragraph('Three'), {type: 'list', ordered: false, items: [[paragraph('Four')]]}], [paragraph('Five')]]},
      {type: 'quote', content: [paragraph('Six')]},
      {type: 'code', text: 'seven\n  eight'},
      {type: 'table', rows: [[{header: true, content: [paragraph('Nine')]}, {header: false, content: [paragraph('Ten')]}], [{header: false, content: [paragraph('Eleven')]}]]},
    ];
    expect(plainText(text)).to.equal('One\nTwo\nThree\nFour\nFive\nSix\nseven\n  eight\nNine\tTen\nEleven');
  });

  it('has nothing for nothing', () => expect(plainText([])).to.equal(''));

  it('has the words inside of formatting, links and line breaks', () => {
    expect(
      inlineText([
        'a ',
        {type: 'strong', content: ['b', {type: 'emphasis', content: [' c']}]},
        {type: 'break'},
        {type: 'link', href: 'https://acme.example/', content: ['d', {type: 'code', content: ['e']}]},
      ]),
    ).to.equal('a b c\nde');
  });
});
