import {expect} from '@open-wc/testing';
import {readXml} from '../../../src/feed/documents/xml.js';
import {refusalOf} from './texts.js';

const parser = new DOMParser();
const read = (text: string) => readXml(text, 'This', parser);
const documentOf = (text: string) => read(text).document;

describe('XML as plain data', () => {
  it('is its root, its elements in lists, and their texts', () => {
    expect(documentOf(`<?xml version="1.0" encoding="UTF-8"?>
      <workzag-jobs>
        <position><id>1</id><office>Munich</office>
          <jobDescriptions><jobDescription><name>Tasks</name><value><![CDATA[<p>Bake & cook</p>]]></value></jobDescription></jobDescriptions>
        </position>
        <position><id>2</id><office/></position>
      </workzag-jobs>`)).to.deep.equal({
      'workzag-jobs': {
        position: [
          {id: ['1'], office: ['Munich'], jobDescriptions: [{jobDescription: [{name: ['Tasks'], value: ['<p>Bake & cook</p>']}]}]},
          {id: ['2'], office: ['']},
        ],
      },
    });
  });

  it('has attributes under their names with an @, and then the text as #text', () => {
    expect(documentOf('<a x="1"><b y="2">text</b><c z="3"/><d>plain</d></a>')).to.deep.equal({
      a: {'@x': '1', b: [{'@y': '2', '#text': 'text'}], c: [{'@z': '3'}], d: ['plain']},
    });
  });

  it('keeps prefixes as they are written', () => {
    expect(documentOf('<r xmlns:tt="urn:t"><tt:city>Umeå</tt:city></r>')).to.deep.equal({r: {'@xmlns:tt': 'urn:t', 'tt:city': ['Umeå']}});
  });

  it('joins the pieces of a text', () => {
    expect(documentOf('<a>one <![CDATA[& two]]> &lt;three&gt;<!-- no --></a>')).to.deep.equal({a: 'one & two <three>'});
  });

  it('keeps markup in a text in its order, as markup', () => {
    expect(documentOf('<a><t>Bake <b>bread</b> &amp; <i class="x&quot;">cake</i></t></a>')).to.deep.equal({a: {t: ['Bake <b>bread</b> &amp; <i class="x&quot;">cake</i>']}});
    expect(documentOf('<a><t><p>One</p><ul><li>Two</li></ul><p>Three<br/></p></t></a>')).to.deep.equal({a: {t: ['<p>One</p><ul><li>Two</li></ul><p>Three<br></p>']}});
  });

  it('may have members with names that objects have', () => {
    const document = documentOf('<a><__proto__>1</__proto__><constructor>2</constructor></a>') as {a: object};
    expect(Object.entries(document.a)).to.deep.equal([['__proto__', ['1']], ['constructor', ['2']]]);
  });

  it('may be very deep, and then is read as its text', () => {
    const deep = JSON.stringify(documentOf(`<a>${'<b>'.repeat(200)}end${'</b>'.repeat(200)}</a>`));
    expect(deep).to.contain('end');
  });

  it('may be large', () => {
    const text = `<jobs>${'<job><id>1</id><text>Bread &amp; cake</text></job>'.repeat(20_000)}</jobs>`;
    const {jobs} = documentOf(text) as {jobs: {job: unknown[]}};
    expect(jobs.job).to.have.length(20_000);
    expect(jobs.job.at(-1)).to.deep.equal({id: ['1'], text: ['Bread & cake']});
  });
});

describe('XML with mistakes', () => {
  const notesOf = (text: string) => read(text).notes.map(({message}) => message);

  it('is read with entities of HTML, and with a bare &', () => {
    const text = '<a><t>Bread&nbsp;&amp;&nbsp;B&auml;cker & Co &copy AT&T &#228; &bogus;</t><c><![CDATA[R&D &nbsp;]]></c></a>';
    expect(documentOf(text)).to.deep.equal({a: {t: ['Bread\u00a0&\u00a0Bäcker & Co &copy AT&T ä &bogus;'], c: ['R&D &nbsp;']}});
    expect(notesOf(text)).to.deep.equal(['Repaired 7 characters that XML does not allow, such as "&" for "&amp;".']);
  });

  it('is read with characters that XML forbids', () => {
    expect(documentOf('<a><t>Bread\u0000\u000b &amp; cake</t><c><![CDATA[x\u0001y]]></c></a>')).to.deep.equal({a: {t: ['Bread & cake'], c: ['xy']}});
  });

  it('is read with a prefix that nobody declared', () => {
    const text = '<?xml version="1.0"?><rss><channel><g:title>Baker</g:title></channel></rss>';
    expect(documentOf(text)).to.deep.equal({rss: {'@xmlns:g': 'urn:g', channel: [{'g:title': ['Baker']}]}});
    expect(notesOf(text)).to.deep.equal(['The namespace g is used but not declared.']);
  });

  it('is clean otherwise', () => expect(notesOf('<a>Bread &amp; cake</a>')).to.deep.equal([]));

  it('is refused where it is broken, with where', async () => {
    const error = await refusalOf('<?xml version="1.0"?><jobs><job></jobs>');
    expect(error.code).to.equal('json');
    expect(error.message).to.match(/^https:\/\/acme\.example\/jobs \(no content type\) is XML, but broken: .{10}/);
  });

  it('is never followed to anywhere', () => {
    const text = '<!DOCTYPE a [<!ENTITY x SYSTEM "/answers/never"><!ENTITY y "why">]><a>&y;</a>';
    expect(documentOf(text)).to.deep.equal({a: 'why'});
  });
});

it('XML in no format we read is refused with what was found', async () => {
  const error = await refusalOf('<?xml version="1.0"?><opml version="2"><head/></opml>', {contentType: 'text/xml'});
  expect(error.code).to.equal('format');
  expect(error.message).to.match(/^https:\/\/acme\.example\/jobs \(text\/xml\) is no job feed: found an object with the members opml\. Formats we read: .*rss/);
});
