import {expect} from '@open-wc/testing';
import {html, sketch} from './reading.js';

const reads = (text: string, base?: string) => sketch(html(text, base));

describe('HTML', () => {
  const forms: readonly [string, string, string][] = [
    ['paragraphs', '<p>One</p>\n\n<p>Two</p>', 'p:One p:Two'],
    ['divs', '<div>One</div><div><div>Two</div>Three</div>', 'p:One p:Two p:Three'],
    ['headings', '<h1>One</h1><h6>Six</h6><p>Text</p>', 'h:One h:Six p:Text'],
    ['text without elements', 'One &amp; two', 'p:One & two'],
    ['unclosed elements', '<p>One<p>Two<ul><li>Three<li>Four</ul><b>Five', 'p:One p:Two ul[p:Three|p:Four] p:**Five**'],
    ['wrongly nested elements', '<b>One<i>two</b>three</i>', 'p:**One_two_**_three_'],
    ['quotes', '<blockquote><p>One</p><p>Two</p></blockquote>', 'quote(p:One p:Two)'],
    ['code', '<pre>one\n  <b>two</b>\n</pre>', 'code:one\n  two'],
    ['code with line breaks', '<pre>one<br>two</pre>', 'code:one\ntwo'],
    ['marks', '<strong>a</strong><b>b</b><em>c</em><i>d</i><code>e</code><u>f</u><span>g</span>', 'p:**a****b**_c__d_`e`fg'],
    ['marks inside of marks', '<b>a <i>b</i> c</b>', 'p:**a _b_ c**'],
    ['paragraphs inside of marks', '<b><p>One</p><p>Two</p></b>', 'p:**One** p:**Two**'],
    ['unknown elements', '<acme-box>One</acme-box><details><summary>Two</summary>Three</details>', 'p:One p:Two p:Three'],
    ['lists of definitions', '<dl><dt>One</dt><dd>Two</dd></dl>', 'p:One p:Two'],
    ['headings with lists', '<h2>One<ul><li>Two</li></ul></h2>', 'h:One ul[p:Two]'],
  ];
  for (const [name, text, expected] of forms) it(`may have ${name}`, () => expect(reads(text)).to.equal(expected));

  it('says nothing where it says nothing', () => {
    for (const text of ['', ' ', '<p></p>', '<p>&nbsp;</p>', '<div><br><br></div>', '<ul></ul>', '<ul><li></li></ul>', '<pre> </pre>', '<!-- note -->', '<p>\u200b</p>', '<h2></h2>', '<b> </b>', '<table></table>', '<blockquote> </blockquote>', '<table><tr><td></td></tr></table>']) {
      expect(html(text), text).to.deep.equal([]);
    }
  });
});

describe('the white space of HTML', () => {
  it('is folded, also where it does not break', () => {
    expect(reads('<p>  One \n\t two&nbsp;&nbsp; <b> three </b>\u00a0four  </p>')).to.equal('p:One two **three **four');
  });

  it('has no place without a width', () => expect(reads('<p>\u200bOne\u200b two\ufeff</p>')).to.equal('p:One two'));

  it('keeps what joins letters of other scripts', () => expect(reads('<p>می\u200cخواهم 👩\u200d🍳</p>')).to.equal('p:می\u200cخواهم 👩\u200d🍳'));

  it('breaks a line at one br, and a paragraph at several', () => {
    expect(reads('One<br>two<br/><br />Three<br> <br>&nbsp;<br>Four')).to.equal('p:One⏎two p:Three p:Four');
    expect(reads('<p><br>One<br></p>')).to.equal('p:One');
    expect(reads('<b>One<br>two</b>')).to.match(/^p:\*\*One(\*\*)?⏎(\*\*)?two\*\*$/);
  });
});

describe('a heading typed as in Markdown', () => {
  it('is one', () => {
    expect(reads('<p>## One</p><p>Two</p>')).to.equal('h:One p:Two');
    expect(reads('<p>One<br>### <b>Two</b><br>Three</p>')).to.equal('p:One h:**Two** p:Three');
  });
  it('but no number is, nor what has no word', () => expect(reads('<p># 1 in bread</p><p>C## </p><p>##</p>')).to.equal('p:# 1 in bread p:C## p:##'));
});

describe('a table of HTML', () => {
  it('has rows of cells, some of them heads', () => {
    expect(reads('<table><thead><tr><th>Day<th>Bread</thead><tbody><tr><td>Mon<td><b>Rye</b></table>')).to.equal('table(^p:Day,^p:Bread/p:Mon,p:**Rye**)');
  });

  it('may have a caption, lists in its cells, and no body', () => {
    expect(reads('<table><caption>Week</caption><tr><td><ul><li>One</li></ul></td></tr></table>')).to.equal('table(p:Week/ul[p:One])');
  });

  it('may have a table inside', () => expect(reads('<table><tr><td>One<table><tr><td>Two<td>Three</table><td>Four</table>')).to.equal('table(p:One table(p:Two,p:Three),p:Four)'));

  it('of one column is only a frame', () => expect(reads('<table><tr><td><h2>One</h2><p>Two</p></td></tr><tr><td>Three</td></tr></table>')).to.equal('h:One p:Two p:Three'));

  it('loses no words that stand between its cells', () => expect(reads('<table>One<tr>Two<td>Three</td></tr></table>')).to.match(/One.*Two.*Three/));
});
