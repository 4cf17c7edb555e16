import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {linkUrl, webUrl} from '../../src/posting/url.js';

const BASE = 'https://acme.example/careers/jobs.json';

/** A scheme as a browser still understands it: in any case, with tabs and line breaks inside, after control characters. */
const disguised = (scheme: string) =>
  fc.tuple(
    fc.string({unit: fc.constantFrom('\u0000', '\u0001', '\u001f', ' ', '\t', '\n', '\r')}),
    fc.tuple(...[...scheme].map((letter) => fc.tuple(fc.boolean(), fc.constantFrom('', '', '\t', '\n', '\r')).map(
      ([upper, gap]) => (upper ? letter.toUpperCase() : letter) + gap,
    ))),
  ).map(([before, letters]) => before + letters.join(''));

describe('a link from a feed', () => {
  for (const href of ['https://acme.example/apply?job=1#form', 'http://acme.example/', 'mailto:jobs@acme.example', 'tel:+49301234']) {
    it(`may be ${new URL(href).protocol}`, () => expect(linkUrl(href)).to.equal(href));
  }

  for (const scheme of ['javascript:', 'data:', 'vbscript:', 'blob:https:', 'file:', 'about:', 'filesystem:', 'view-source:', 'ftp:', 'ws:', 'intent:']) {
    it(`never is ${scheme} however it is written`, () => {
      fc.assert(fc.property(disguised(scheme), fc.string(), fc.constantFrom(undefined, BASE), (start, rest, base) => {
        expect(linkUrl(start + rest, base)).to.equal(undefined);
        expect(webUrl(start + rest, base)).to.equal(undefined);
      }));
    });
  }

  it('has one of four schemes, whatever the feed says', () => {
    fc.assert(fc.property(fc.string({unit: 'binary'}), fc.constantFrom(undefined, BASE, 'no base', 'javascript:alert(1)'), (text, base) => {
      const href = linkUrl(text, base);
      expect(href === undefined || /^(https?|mailto|tel):/.test(href), String(href)).to.equal(true);
    }));
  });

  it('is relative to the document that it is from', () => {
    expect(linkUrl('apply/7', BASE)).to.equal('https://acme.example/careers/apply/7');
    expect(linkUrl('//other.example/x', BASE)).to.equal('https://other.example/x');
    expect(linkUrl('?id=7', BASE)).to.equal('https://acme.example/careers/jobs.json?id=7');
  });

  it('is none if it is relative and nobody knows to what', () => {
    for (const text of ['apply/7', '/apply', '//acme.example', '?id=7', '#apply', '', 'acme.example', 'jobs@acme.example']) {
      expect(linkUrl(text), text).to.equal(undefined);
    }
  });

  it('does not inherit a bad scheme from its base', () => {
    expect(linkUrl('#x', 'javascript:alert(1)')).to.equal(undefined);
    expect(linkUrl('x', 'data:text/html,hi')).to.equal(undefined);
  });

  it('is none if it cannot be parsed', () => {
    for (const text of ['https://', 'http://[', 'https://acme.example:99999']) {
      expect(linkUrl(text, BASE), text).to.equal(undefined);
    }
  });

  it('is what the platform makes of it, also where we need not ask', () => {
    const label = fc.constantFrom('a', 'acme', 'a-b', '-a', 'a-', '1a', '127', '0x7f', 'xn--a', 'example', 'com', 'A', 'ü', '');
    const segment = fc.constantFrom('a', 'B1', '~x', '..', '.', '%2e', '%zz', 'ä', ':', '@', '!$&()*+,;=-_', "'", '"', '|', '\\', ' ', '');
    const host = fc.array(label, {minLength: 1, maxLength: 4}).map((labels) => labels.join('.'));
    const rest = fc.tuple(fc.array(segment, {maxLength: 4}), fc.constantFrom('', '?', '?a=b/c.d', "?'", '#', '#x', '?#'), fc.constantFrom('', ':443', ':8080', ':'));
    fc.assert(fc.property(host, rest, (name, [path, end, port]) => {
      const text = `https://${name}${port}/${path.join('/')}${end}`;
      let expected: string | undefined;
      try {
        expected = new URL(text).href;
      } catch {
        // Not an address; what only looks like one by its host is no danger, as nothing can be loaded from it.
        if (/xn--/.test(name)) return;
      }
      expect(linkUrl(text)).to.equal(expected);
      expect(webUrl(text)).to.equal(expected);
    }), {numRuns: 2000});
  });

  it('stays the same when it is read again', () => {
    fc.assert(fc.property(fc.webUrl({withQueryParameters: true, withFragments: true}), (url) => {
      const href = linkUrl(url)!;
      expect(linkUrl(href)).to.equal(href);
    }));
  });
});

describe('what is loaded or visited', () => {
  it('is http or https', () => {
    expect(webUrl('https://acme.example')).to.equal('https://acme.example/');
    expect(webUrl('HTTP://ACME.example/A')).to.equal('http://acme.example/A');
    expect(webUrl('jobs/1', BASE)).to.equal('https://acme.example/careers/jobs/1');
  });

  it('is no mail and no phone call', () => {
    expect(webUrl('mailto:jobs@acme.example')).to.equal(undefined);
    expect(webUrl('tel:+49301234', BASE)).to.equal(undefined);
  });
});
