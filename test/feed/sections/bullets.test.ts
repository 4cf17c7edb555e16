import {expect} from '@open-wc/testing';
import {html, readText, sketch} from './reading.js';

const ITEMS = 'ul[p:One|p:Two]';

describe('typed bullets in HTML', () => {
  const forms: readonly [string, string][] = [
    ['a paragraph each', '<p>• One</p><p>• Two</p>'],
    ['with breaks', '• One<br>• Two'],
    ['without blanks', '<p>•One<br/>•Two</p>'],
    ['in one line', '<p>• One • Two</p>'],
    ['with no-break blanks', '<p>·&nbsp;&nbsp; One</p><p>·&nbsp;&nbsp; Two</p>'],
    ['as dashes', '<div>- One</div><div>- Two</div>'],
    ['as stars', '* One<br>* Two'],
    ['as en dashes', '<p>– One<br>– Two</p>'],
    ['as check marks', '<p>✅ One</p><p>✔️ Two</p>'],
    ['misread', '<p>â€¢ One</p><p>â€¢ Two</p>'],
    ['with empty paragraphs between', '<p>• One</p><p>&nbsp;</p><p>• Two</p>'],
    ['and real items', '<ul><li>One</li></ul><p>• Two</p>'],
    ['in bold', '<p><b>• </b>One</p><p>• Two</p>'],
    ['one list an item', '<ul><li>One</li></ul><ul><li>Two</li></ul>'],
    ['without HTML', '• One\n• Two'],
    ['with escaped breaks', '- One\\n- Two'],
    ['with breaks escaped twice', '- One&amp;#xa;- Two'],
    ['with tags escaped twice', '&lt;ul&gt;&lt;li&gt;One&lt;/li&gt;&lt;li&gt;Two&lt;/li&gt;&lt;/ul&gt;'],
  ];
  for (const [name, text] of forms) it(`may come ${name}`, () => expect(sketch(html(text))).to.equal(ITEMS));

  it('keep what is bold or a link', () => {
    expect(sketch(html('<p>• <b>One:</b> two</p><p>• <a href="https://acme.example/">Three</a></p>'))).to.equal('ul[p:**One:** two|p:<https://acme.example/>(Three)]');
  });

  it('are none where a dash or star means something else', () => {
    expect(sketch(html('<p>– One</p><p>Two</p>'))).to.equal('p:– One p:Two');
    expect(sketch(html('<p>-5 degrees</p><p>-10 degrees</p>'))).to.equal('p:-5 degrees p:-10 degrees');
    expect(sketch(html('<p>One • Two • Three</p>'))).to.equal('p:One • Two • Three');
  });

  it('are the items that only no-break blanks divide', () => {
    expect(sketch(html('Bake all of the bread&nbsp;Carry it to the shop&nbsp;Sell the rest of it'))).to.equal('ul[p:Bake all of the bread|p:Carry it to the shop|p:Sell the rest of it]');
    expect(sketch(html('Acme&nbsp;Inc. and 10&nbsp;Bakers of&nbsp;Berlin'))).to.equal('p:Acme Inc. and 10 Bakers of Berlin');
  });
});

describe('typed bullets in plain text', () => {
  for (const text of ['• One\n• Two', 'â€¢ One\nâ€¢ Two', '•One\n•Two', '- One\n- Two', '· One\n· Two', '* One\\n* Two', '\u200b• One\n\ufeff• Two']) {
    it(`are items: ${JSON.stringify(text)}`, () => expect(sketch(readText(text))).to.equal(ITEMS));
  }
});

describe('misread letters', () => {
  it('are put right', () => expect(sketch(html('<p>Whatâ€™s â€œgoodâ€\u009d â€“ breadâ€¦ </p>'))).to.equal('p:What’s “good” – bread…'));
  it('are left alone where they are meant', () => expect(sketch(html('<p>Âge, château, 5â€</p>'))).to.equal('p:Âge, château, 5â€'));
});
