import {expect} from '@open-wc/testing';
import {finderOf, marksIn} from './search.js';

const SYNONYMS = [['SRE', 'site reliability'], ['developer', 'engineer', '工程师']];

describe('synonyms', () => {
  it('find each other, in both directions, one word or more', async () => {
    const find = await finderOf(['SRE Lead', 'Site Reliability Expert', 'Site Manager'], {synonyms: SYNONYMS});
    for (const text of ['sre', 'SRE', 'site reliability']) expect(find(text), text).to.have.members(['SRE Lead', 'Site Reliability Expert']);
    expect(find('lead site reliability')).to.deep.equal(['SRE Lead']);
    expect(find('site')).to.have.members(['Site Reliability Expert', 'Site Manager']);
  });

  it('may be more than two, in any script', async () => {
    const find = await finderOf(['Developer', 'Backend Engineer', '后端工程师'], {synonyms: SYNONYMS});
    expect(find('developer')).to.deep.equal(['Developer', 'Backend Engineer', '后端工程师']);
    expect(find('工程师')).to.have.lengthOf(3);
  });

  it('come after what was typed', async () => {
    const find = await finderOf(['Engineer', 'Developer'], {synonyms: SYNONYMS});
    expect(find('developer')).to.deep.equal(['Developer', 'Engineer']);
    expect(find('engineer')).to.deep.equal(['Engineer', 'Developer']);
  });

  it('are marked where all of their words are', async () => {
    expect(await marksIn('Site Reliability Expert', 'sre', undefined, {synonyms: SYNONYMS})).to.deep.equal(['Site', 'Reliability']);
    expect(await marksIn('Site Manager', 'sre', ['Site Reliability Expert'], {synonyms: SYNONYMS})).to.deep.equal([]);
  });

  it('that say nothing do nothing', async () => {
    const find = await finderOf(['Baker', 'Captain'], {synonyms: [[], [''], ['baker'], ['!', 'captain']]});
    expect(find('baker')).to.deep.equal(['Baker']);
    expect(find('captain')).to.deep.equal(['Captain']);
  });
});
