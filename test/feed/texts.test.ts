import {expect} from '@open-wc/testing';
import {readListSource, readTextSource, readTitle} from '../../src/feed/texts.js';
import {Value} from '../../src/feed/value.js';
import {MANY} from '../helpers/growth.js';

const valueOf = (raw: unknown) => new Value(raw, {notes: []});
const read = (raw: unknown) => readTextSource(valueOf(raw)).map(({format, content}) => [format, content]);

describe('a text of a vendor', () => {
  it('is HTML or plain, whatever was promised', () => {
    expect(read('Bake.\nRest.')).to.deep.equal([['text', 'Bake.\nRest.']]);
    expect(read('Bake & rest, 1 < 2 > 0, <jobs@bakery.example>')).to.deep.equal([['text', 'Bake & rest, 1 < 2 > 0, <jobs@bakery.example>']]);
    expect(read('<p>Bake.\nRest.</p>')).to.deep.equal([['html', '<p>Bake.\nRest.</p>']]);
    expect(read('Bake &amp;\nrest.')).to.deep.equal([['html', 'Bake &amp;<br>rest.']]);
  });

  it('may be entries of a list; a list of one is a text', () => {
    expect(read(['Bake.', '', 'Rest.'])).to.deep.equal([['text', ['Bake.', 'Rest.']]]);
    expect(read(['Bake.'])).to.deep.equal([['text', 'Bake.']]);
  });

  it('is none if it says nothing', () => {
    for (const raw of [undefined, null, '', ' ', 'N/A', [], [''], '<p><br></p><p>&nbsp;</p>', '<div></div>', {}, {a: 1}, true]) expect(read(raw), JSON.stringify(raw)).to.deep.equal([]);
  });

  it('is not looked at before it is read', () => {
    const text = {toString: () => { throw new Error('read too early'); }};
    const source = readTextSource(valueOf('x'.repeat(1000)))[0]!;
    expect(Object.getOwnPropertyDescriptor(source, 'content')!.get).to.be.a('function');
    expect(() => String(text)).to.throw();
  });

  it('is read in linear time', () => {
    for (const piece of ['<', '&lt;', '&nbsp;', '&#', '\\n', '<p', '&lt;p ', 'a\u00a0A']) {
      const text = piece.repeat(MANY / piece.length);
      for (const source of readListSource(valueOf(text), {})) void [source.format, source.content];
    }
  });
});

it('a title has no entities, but may have a lone &', () => {
  expect(readTitle(valueOf('R&amp;D &#8211; Q&A &#x26; &nbsp; &quot;Baker&quot; &foo;'))).to.equal('R&D – Q&A & "Baker" &foo;');
  expect(readTitle(valueOf('&#x110000; &#xd800;'))).to.be.a('string');
  expect(readTitle(valueOf(null))).to.equal(undefined);
});
