import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {parseHtml} from '../../../src/elements/shared/parse-html.js';
import {readHtml} from '../../../src/feed/sections/html.js';
import {html, plainText, sketch} from './reading.js';

const reads = (text: string, base?: string) => sketch(html(text, base));

describe('HTML never becomes more than words', () => {
  const hidden: readonly string[] = [
    '<script>BAD</script>', '<style>BAD{}</style>', '<iframe srcdoc="BAD">BAD</iframe>', '<object data="x">BAD</object>', '<embed src="BAD">', '<svg><text>BAD</text></svg>',
    '<svg><style>BAD</style></svg>', '<math><mtext>BAD</mtext></math>', '<template><p>BAD</p></template>', '<noscript>BAD</noscript>', '<video>BAD</video>', '<audio>BAD</audio>',
    '<canvas>BAD</canvas>', '<select><option>BAD</option></select>', '<textarea>BAD</textarea>', '<title>BAD</title>', '<!-- BAD -->', '<!DOCTYPE BAD>', '<?BAD?>', '<img src=x onerror=BAD>',
    '<input value="BAD">', '<meta http-equiv="refresh" content="BAD">', '<link href="BAD">', '<noframes>BAD</noframes>', '<noembed>BAD</noembed>', '<pre><script>BAD</script></pre>', '<ul><script>BAD</script></ul>',
  ];
  for (const text of hidden) it(`and ${text} is none`, () => expect(reads(`One ${text} two`)).not.to.include('BAD'));

  for (const text of ['<b onclick="BAD()">One</b>', '<p style="background:url(BAD)" class="BAD" id="BAD">One</p>', '<div data-bad="BAD">One</div>', '<a onmouseover="BAD()" href="javascript:BAD">One</a>']) {
    it(`and ${text} is only its text`, () => expect(JSON.stringify(html(text))).to.include('One').and.not.to.include('BAD'));
  }

  it('and hidden elements stay hidden however deep they are', () => {
    const deep = `${'<div>'.repeat(300)}One<script>BAD</script><!-- BAD --><style>BAD</style>`;
    expect(plainText(html(deep))).to.equal('One');
  });

  it('and no name in it stands for what it is asked', () => {
    for (const name of ['nodeName', 'nodeType', 'childNodes', 'textContent', 'getAttribute', 'removeAttribute', 'body', 'querySelectorAll', 'documentElement']) {
      expect(plainText(readHtml(`<form><p>One</p><input name="${name}"><input id="${name}"></form><img name="${name}"><p>Two</p>`, parseHtml)), name).to.equal('One\nTwo');
    }
  });

  it('and nothing is loaded by reading it', async () => {
    const mark = `/never-${Math.random()}`;
    html(`<img src="${mark}.png"><link rel=stylesheet href="${mark}.css"><script src="${mark}.js"></script><iframe src="${mark}.html"></iframe><video src="${mark}.mp4"></video>`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(performance.getEntriesByType('resource').filter(({name}) => name.includes(mark))).to.deep.equal([]);
  });
});

describe('a link of HTML', () => {
  it('may lead to where a page may link', () => {
    expect(reads('<a href="https://acme.example/a?b=1&amp;c">One <b>two</b></a>')).to.equal('p:<https://acme.example/a?b=1&c>(One **two**)');
    expect(reads('<a href="mailto:a@b.example">Mail</a><a href=" tel:1 ">Call</a>')).to.equal('p:<mailto:a@b.example>(Mail)<tel:1>(Call)');
  });

  it('is relative to where the text is from', () => {
    expect(reads('<a href="/apply">One</a>', 'https://acme.example/jobs/1')).to.equal('p:<https://acme.example/apply>(One)');
    expect(reads('<a href="/apply">One</a>')).to.equal('p:One');
  });

  it('is only its words where it leads elsewhere, or nowhere', () => {
    for (const href of ['javascript:alert(1)', ' java\nscript:alert(1)', '&#106;avascript:alert(1)', '\u0001javascript:1', 'data:text/html,x', 'vbscript:x', 'blob:https://x/1', 'file:///etc', '']) {
      expect(reads(`<a href="${href}">One</a>`, 'https://acme.example/').replace('<https://acme.example/>', href ? 'BAD' : ''), href).to.match(/^p:\(?One\)?$/);
    }
    expect(reads('<a name="x">One</a>')).to.equal('p:One');
  });

  it('has a safe address in any HTML at all', () => {
    const piece = fc.constantFrom('<a href="', "<a href='", '<a href=', 'javascript:', 'data:', 'https://x.example', '&#x6a;', '&Tab;', '&colon;', '"', "'", '>', '</a>', '<b>', '<svg>', '<math>', '<table>', '<li>', '<p>', ' ', 'x', '\u0000', '<!--', '-->', '<style>', '</style>', '<template>', '<select>');
    fc.assert(fc.property(fc.array(piece, {maxLength: 30}).map((pieces) => pieces.join('')), (text) => {
      for (const [, href] of JSON.stringify(html(text, 'https://acme.example/')).matchAll(/"href":"([^"]*)"/g)) expect(href).to.match(/^(https?|mailto|tel):/);
    }), {numRuns: 500});
  });
});
