import {expect} from '@open-wc/testing';
import {readMarkdown} from '../../../src/feed/sections/markdown.js';
import {sketch} from './reading.js';

const reads = (text: string) => sketch(readMarkdown(text)).replace(/^p:/, '');

describe('in a line of Markdown', () => {
  const marks: readonly [string, string][] = [
    ['**One** two', '**One** two'],
    ['__One__ two', '**One** two'],
    ['*One* two', '_One_ two'],
    ['_One_ two', '_One_ two'],
    ['***One*** two', '**_One_** two'],
    ['**One *two* three**', '**One _two_ three**'],
    ['`One **two**` three', '`One **two**` three'],
    ['`` a`b `` c', '`a`b` c'],
    ['\\*One\\* \\_two\\_ \\\\', '*One* _two_ \\'],
  ];
  for (const [typed, read] of marks) it(`${typed} is read`, () => expect(reads(typed)).to.equal(read));

  for (const typed of ['2 * 3 * 4', 'snake_case_name and other_name', 'a*b*c', '** One **', '* *', '**One', '*One', '`One', '[One]', '[One] (two)', '(c) 2026', 'C:\\dir', '~~One~~', 'One ** two ** three']) {
    it(`${typed} stays as it was typed`, () => expect(reads(typed).replace(/^ul\[p:(.*)\]$/, '* $1')).to.equal(typed));
  }

  it('a link is one only to where a page may link', () => {
    expect(reads('[One **two**](https://acme.example "Title")')).to.equal('<https://acme.example/>(One **two**)');
    expect(reads('[Mail](mailto:a@acme.example) [Call](tel:1)')).to.equal('<mailto:a@acme.example>(Mail) <tel:1>(Call)');
    for (const href of ['javascript:alert(1)', 'JaVaScRiPt:alert`1`', 'data:text/html,x', 'vbscript:x', '/apply', '#top']) {
      expect(reads(`[One](${href})`), href).not.to.include('<');
      expect(reads(`[One](${href})`), href).to.include('One');
    }
  });

  it('an address is a link, typed plainly or in brackets', () => {
    expect(reads('See https://acme.example, or <https://b.example/c>, or a@b.example')).to.equal(
      'See <https://acme.example/>(https://acme.example), or <https://b.example/c>(https://b.example/c), or <mailto:a@b.example>(a@b.example)',
    );
  });

  it('a link has no link inside', () => {
    expect(reads('[See https://inner.example](https://acme.example)')).not.to.match(/<[^>]*>\([^)]*</);
  });

  it('a line break is meant after two blanks or a backslash', () => {
    expect(reads('One  \nTwo\\\nThree\nFour')).to.equal('One⏎Two⏎Three Four');
    expect(reads('- One  \n  Two')).to.equal('ul[p:One⏎Two]');
  });

  it('has relative links where it is known where they begin', () => {
    const relative = 'Bake [bread](/bread "Ours"), **[cake](cake)** or [nothing](javascript:1).';
    expect(sketch(readMarkdown(relative, 'https://bakery.example/jobs/'))).to.contain('https://bakery.example/bread').and.to.contain('https://bakery.example/jobs/cake');
    expect(reads(relative)).to.equal('Bake bread, **cake** or nothing.');
  });
});
