import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {findLink, linkedText} from '../../src/posting/linked-text.js';
import {MANY} from '../helpers/growth.js';

const links = (text: string) => linkedText(text).flatMap(({text: words, href}) => (href ? [[words, href]] : []));

/** Pieces from which texts are made that are hard to divide. */
const piece = fc.oneof(
  fc.constantFrom('https://', 'http://', 'HTTPS://a.example', 'a@b.example', '@', '.', ',', ')', ' ', '\n', 'www.', '://', '[', "'", '<', '%'),
  fc.string({maxLength: 5}),
);

describe('the addresses in a text', () => {
  it('are links in the middle of their words', () => {
    expect(linkedText('Apply at https://acme.example/jobs or write to jobs@acme.example')).to.deep.equal([
      {text: 'Apply at '},
      {text: 'https://acme.example/jobs', href: 'https://acme.example/jobs'},
      {text: ' or write to '},
      {text: 'jobs@acme.example', href: 'mailto:jobs@acme.example'},
    ]);
  });

  it('do not take the punctuation after them', () => {
    for (const mark of ['.', ',', ';', ':', '!', '?', ')', ']', '}', '"', "'", '>', '...', ').', '?!']) {
      expect(links(`(See https://acme.example/a${mark} Bye`), mark).to.deep.equal([['https://acme.example/a', 'https://acme.example/a']]);
    }
  });

  it('keep a bracket that they have opened', () => {
    for (const address of ['https://acme.example/wiki/Bread_(food)', 'https://acme.example/a_(b)_c', 'https://acme.example/(a)/(b)']) {
      expect(links(`Bread (see ${address}).`)).to.deep.equal([[address, address]]);
    }
    expect(links('(https://acme.example/a(b) c')[0]![0]).to.equal('https://acme.example/a(b)');
  });

  it('keep the punctuation inside of them', () => {
    expect(links('https://acme.example/a.b,c;d:e!f?g=(h)&i=[j]#k end')[0]![0]).to.equal('https://acme.example/a.b,c;d:e!f?g=(h)&i=[j]#k');
  });

  it('may be at the beginning, at the end, or all there is', () => {
    expect(linkedText('http://a.example')).to.have.lengthOf(1);
    expect(linkedText('http://a.example x').at(-1)).to.deep.equal({text: ' x'});
    expect(linkedText('x jobs+berlin@a.example').at(-1)!.href).to.equal('mailto:jobs+berlin@a.example');
    expect(linkedText('')).to.deep.equal([]);
    expect(linkedText('no address')).to.deep.equal([{text: 'no address'}]);
  });

  it('are none without a scheme or a domain', () => {
    expect(links('acme.example, jobs@acme, @acme, a@b.c, C++, 9@5, javascript:alert(1), ftp://acme.example')).to.deep.equal([]);
  });

  it('stay words if they cannot be linked to', () => {
    expect(linkedText('https://[ x')).to.deep.equal([{text: 'https://[', href: undefined}, {text: ' x'}]);
  });

  it('joined with the words between them are the text again', () => {
    fc.assert(fc.property(fc.array(piece).map((pieces) => pieces.join('')), (text) => {
      expect(linkedText(text).map((part) => part.text).join('')).to.equal(text);
    }));
  });

  it('are found in time that grows with the text, not with its square', () => {
    const beginnings = {
      '': ['a', '.', 'a.', '-', '@', 'a@', 'a@a.', 'http://', 'http://.', 'https://a)', '+a@-', 'a@1.1'],
      'http://': ['a', '.', '(', '()'],
      'a@': ['a', '.', 'a.', '-', '1.1'],
    };
    for (const [beginning, parts] of Object.entries(beginnings)) {
      for (const part of parts) {
        const text = beginning + part.repeat(MANY / part.length);
        expect(linkedText(text).reduce((length, words) => length + words.text.length, 0)).to.equal(text.length);
      }
    }
  });
});

describe('the link of a text', () => {
  it('is its first address', () => {
    expect(findLink('Write to jobs@acme.example, or see https://acme.example')).to.equal('mailto:jobs@acme.example');
    expect(findLink('https://[ then https://acme.example')).to.equal('https://acme.example/');
  });

  it('is none without one', () => expect(findLink('Just call us')).to.equal(undefined));

  it('is found in HTML and Markdown too', () => {
    expect(findLink('<a href="https://acme.example/apply">Apply</a>')).to.equal('https://acme.example/apply');
    expect(findLink('[Apply](https://acme.example/apply)')).to.equal('https://acme.example/apply');
  });
});
