import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {groupBy, sliceGroups} from '../../src/query/groups.js';

const {compare} = new Intl.Collator('en');
const byTeam = (entries: readonly (readonly [string, string | undefined])[]) => groupBy(entries, ([, team]) => team, compare);
const outline = (groups: ReturnType<typeof byTeam>) => groups.map(({name, entries}) => [name, ...entries.map(([id]) => id)]);

describe('groups', () => {
  it('stand in the order of the language, the one without a name last', () => {
    expect(outline(byTeam([['1', 'Zoo'], ['2', undefined], ['3', 'äpfel'], ['4', 'Bees'], ['5', ''], ['6', 'Zoo']]))).to.deep.equal([
      ['äpfel', '3'], ['Bees', '4'], ['Zoo', '1', '6'], ['', '2', '5'],
    ]);
  });

  it('are none of nothing', () => expect(byTeam([])).to.deep.equal([]));

  it('may have the names that objects have', () => {
    expect(outline(byTeam([['1', 'constructor'], ['2', '__proto__'], ['3', 'constructor']]))).to.deep.equal([['__proto__', '2'], ['constructor', '1', '3']]);
  });

  it('have each entry once, in its order', () => {
    fc.assert(fc.property(fc.array(fc.option(fc.constantFrom('', 'a', 'b', 'c'), {nil: undefined})), (teams) => {
      const groups = byTeam(teams.map((team, index) => [`${index}`, team]));
      expect(new Set(groups.map(({name}) => name)).size).to.equal(groups.length);
      for (const {name, entries} of groups) {
        const expected = teams.flatMap((team, index) => ((team ?? '') === name ? [`${index}`] : []));
        expect(entries.map(([id]) => id)).to.deep.equal(expected);
      }
      expect(groups.flatMap(({entries}) => entries)).to.have.lengthOf(teams.length);
    }));
  });
});

describe('a part of groups', () => {
  const groups = [{name: 'a', entries: [1, 2, 3]}, {name: 'b', entries: [4]}, {name: 'c', entries: [5, 6]}];

  it('has only groups of which something is shown', () => {
    expect(sliceGroups(groups, 2, 4)).to.deep.equal([{name: 'a', entries: [3]}, {name: 'b', entries: [4]}]);
    expect(sliceGroups(groups, 4, 99)).to.deep.equal([{name: 'c', entries: [5, 6]}]);
    expect(sliceGroups(groups, 6, 9)).to.deep.equal([]);
    expect(sliceGroups([], 0, 9)).to.deep.equal([]);
  });

  it('has the same entries as the part of them all', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.nat(), {maxLength: 4})), fc.nat(12), fc.nat(12), (lists, start, end) => {
      const parts = sliceGroups(lists.map((entries, index) => ({name: `${index}`, entries})), start, end);
      expect(parts.flatMap(({entries}) => entries)).to.deep.equal(lists.flat().slice(start, end));
    }));
  });
});
