import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {decode} from '../../../src/feed/decode.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
/** One byte a letter. */
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let index = 0; index < text.length; index++) view.setUint16(2 * index, text.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
};
const textOf = (bytes: Uint8Array, contentType?: string) => decode(bytes.buffer as ArrayBuffer, contentType).text;
const notesOf = (bytes: Uint8Array, contentType?: string) => decode(bytes.buffer as ArrayBuffer, contentType).notes.map(({message}) => message);

describe('a document', () => {
  it('is the same in every encoding of Unicode, with or without a mark, whatever is said of it', () => {
    const text = fc.string({unit: 'grapheme'}).map((content) => JSON.stringify({content}));
    const type = fc.constantFrom(undefined, 'application/json', 'text/html; charset=iso-8859-1', 'application/json; charset="utf-16"', 'charset=nonsense');
    fc.assert(fc.property(text, type, (text, type) => {
      for (const bytes of [utf8(text), utf8(`\ufeff${text}`), utf16(text, true), utf16(text, false), utf16(`\ufeff${text}`, true), utf16(`\ufeff${text}`, false)]) {
        expect(textOf(bytes, type)).to.equal(text);
        expect(notesOf(bytes, type)).to.deep.equal([]);
      }
    }));
  });

  it('in Latin-1 is read, whatever is said of it, with a note', () => {
    const bytes = latin1('{"title": "Bäcker für Süßes"}');
    for (const type of [undefined, 'application/json', 'application/json; charset=utf-8']) {
      expect(textOf(bytes, type)).to.equal('{"title": "Bäcker für Süßes"}');
      expect(notesOf(bytes, type)).to.deep.equal(['This should be UTF-8, and is not: it was read as windows-1252.']);
    }
  });

  it('that is no UTF-8 is what is said of it', () => {
    expect(textOf(Uint8Array.of(0x22, 0xd0, 0xe0, 0xe1, 0x22), 'application/json; charset=windows-1251')).to.equal('"Раб"');
    expect(textOf(latin1('<?xml version="1.0" encoding="windows-1251"?><a>\xd0\xe0\xe1</a>'), 'text/xml; charset=utf-8')).to.contain('Раб');
  });

  it('of markup is what its server says, then what it says itself', () => {
    const xml = latin1('<?xml version="1.0" encoding="iso-8859-1"?><a>\xe4</a>');
    expect(textOf(xml)).to.contain('ä');
    expect(textOf(xml, 'text/xml; charset=koi8-r')).to.contain('Д');
    expect(textOf(latin1('<meta charset=iso-8859-1><p>\xe4'))).to.contain('ä');
    expect(notesOf(xml)).to.deep.equal([]);
  });

  it('that says it were UTF-16 and is not is read', () => {
    expect(textOf(utf8('<?xml version="1.0" encoding="utf-16"?><a>ä</a>'))).to.contain('ä');
  });

  it('with one letter cut in two keeps all others', () => {
    const bytes = utf8('{"title": "Bäcker für Süßes');
    expect(textOf(bytes.slice(0, -3))).to.match(/Bäcker für Sü\ufffd$/);
  });

  it('of nothing, or of any bytes, is a text', () => {
    expect(textOf(new Uint8Array())).to.equal('');
    fc.assert(fc.property(fc.uint8Array({maxLength: 40}), fc.option(fc.string(), {nil: undefined}), (bytes, type) => {
      expect(textOf(bytes.slice(), type)).to.be.a('string');
    }));
  });
});
