import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {repair} from '../../../src/feed/sections/repair.js';

describe('what software did to a text on its way is put right', () => {
  const repairs: readonly [string, string, string][] = [
    ['escaped line breaks', 'One.\\n\\nTwo\\r\\nThree\\n- four\\n', 'One.\n\nTwo\nThree\n- four\n'],
    ['escaped line breaks of HTML and XML', 'One&#xa;two&#XD;&#10;three<br>four<BR />five', 'One\ntwo\n\nthree\nfour\nfive'],
    ['UTF-8 that was read as Windows-1252', 'weâ€™re â€œhereâ€\u009d â€“ â€¢ Bread', 'we’re “here” – • Bread'],
    ['letters of UTF-8 that were read as Latin-1', 'MecÃ¡nico de camiÃ³n, £Â£5, AoÃ»t', 'Mecánico de camión, ££5, Août'],
    ['letters of which only a control character is left', 'Venda Ã\xa0 Ã\x89vora, Ã\x93timo, Å\x82Ã³d, æ\x97¥æ\x9c¬ä½\xa0', 'Venda à Évora, Ótimo, łód, 日本你'],
    ['signs of three and four bytes', 'itâ€™\xa0s youâ\x80\x99ll â\x80\x94 5 â\x82¬ ð\x9f\x98\x80 ðŸ˜€ 5 â‚¬', 'it’\xa0s you’ll — 5 € 😀 😀 5 €'],
    ['capital letters that were read as Windows-1252', 'Ã‰vora, Ã“timo, Ã…land', 'Évora, Ótimo, Åland'],
    ['no-break spaces that were read so', 'OneÂ two', 'One two'],
    ['characters without a width', 'One\u200btwo\ufeff', 'Onetwo'],
  ];
  for (const [name, given, meant] of repairs) it(name, () => expect(repair(given)).to.equal(meant));

  it('but not what may be meant', () => {
    for (const text of ['C:\\name', '\\nübung', 'Straße', 'â la carte', 'AMANHÃ»', 'Â, Ã', 'a < b', '&#38;', '\u200d\u200c', 'Spaß“, Spaß…', '»Ä«', 'É»', 'MANHÃ–TARDE', '“Ã”', 'é…»', 'voilà…', 'Ân, Ãn', 'â€x', 'ðŸ!',  'ÐÐ°']) expect(repair(text), text).to.equal(text);
  });

  it('nor any text that is right', () => {
    const word = fc.array(fc.constantFrom(...'aeZßéèàâãäåæçñöøüÿÀÇÉÊÑÖØÜŁłżőğйЖλΩ日本語한국عربיत्य0'), {minLength: 1, maxLength: 8}).map((letters) => letters.join(''));
    const between = fc.constantFrom(...' \xa0', ' – ', '–', '…', ' «', '»', '“ ', '” ', '’', '™', '°', '€ ', '£', '½ ', '• ');
    fc.assert(fc.property(fc.array(fc.tuple(word, between)), (words) => {
      const text = words.flat().join('');
      expect(repair(text)).to.equal(text);
    }), {numRuns: 500});
  });
});
