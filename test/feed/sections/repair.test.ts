import {expect} from '@open-wc/testing';
import {repair} from '../../../src/feed/sections/repair.js';

describe('what software did to a text on its way is put right', () => {
  const repairs: readonly [string, string, string][] = [
    ['escaped line breaks', 'One.\\n\\nTwo\\r\\nThree\\n- four\\n', 'One.\n\nTwo\nThree\n- four\n'],
    ['escaped line breaks of HTML and XML', 'One&#xa;two&#XD;&#10;three<br>four<BR />five', 'One\ntwo\n\nthree\nfour\nfive'],
    ['UTF-8 that was read as Windows-1252', 'weâ€™re â€œhereâ€\u009d â€“ â€¢ Bread', 'we’re “here” – • Bread'],
    ['letters of UTF-8 that were read as Latin-1', 'MecÃ¡nico de camiÃ³n, £Â£5, AoÃ»t', 'Mecánico de camión, ££5, Août'],
    ['no-break spaces that were read so', 'OneÂ two', 'One two'],
    ['characters without a width', 'One\u200btwo\ufeff', 'Onetwo'],
  ];
  for (const [name, given, meant] of repairs) it(name, () => expect(repair(given)).to.equal(meant));

  it('but not what may be meant', () => {
    for (const text of ['C:\\name', '\\nübung', 'Straße', 'â la carte', 'AMANHÃ»', 'Â, Ã', 'a < b', '&#38;', '\u200d\u200c']) expect(repair(text), text).to.equal(text);
  });
});
