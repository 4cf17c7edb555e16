import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {countOptions, firstOptions, optionsWith} from '../../../src/elements/job-filters/shown-options.js';
import type {FacetOption} from '../../../src/query/query.js';

const option = (label: string, options: readonly FacetOption[] = [], selected = false): FacetOption => ({key: label, label, count: 1, selected, options});
const labels = (options: readonly FacetOption[]): string[] => options.flatMap(({label, options: inner}) => [label, ...labels(inner)]);
const PLACES = [option('Deutschland', [option('Bayern', [option('München'), option('Nürnberg')]), option('Berlin')]), option('France', [option('Lyon')])];

const within = (inner: fc.Arbitrary<readonly FacetOption[]>): fc.Arbitrary<readonly FacetOption[]> =>
  fc.array(fc.tuple(fc.string({maxLength: 4}), fc.boolean(), inner).map(([label, selected, options]) => option(label, options, selected)), {maxLength: 4});
const trees = within(within(within(fc.constant([]))));

describe('the choices that are shown', () => {
  it('have the text that is looked for, or stand around or within one that has', () => {
    expect(labels(optionsWith(PLACES, 'mun'))).to.deep.equal(['Deutschland', 'Bayern', 'München']);
    expect(labels(optionsWith(PLACES, 'BAYERN '))).to.deep.equal(['Deutschland', 'Bayern', 'München', 'Nürnberg']);
    expect(labels(optionsWith(PLACES, 'x'))).to.deep.equal([]);
    expect(optionsWith(PLACES, ' ')).to.equal(PLACES);
  });

  it('are the first ones', () => {
    expect(labels(firstOptions(PLACES, 3))).to.deep.equal(['Deutschland', 'Bayern', 'München']);
    expect(labels(firstOptions(PLACES, 100))).to.deep.equal(labels(PLACES));
  });

  it('are the first ones, with all that is chosen and what that is within; in their order', () => {
    fc.assert(fc.property(trees, fc.nat(20), (options, most) => {
      const [all, shown] = [labels(options), labels(firstOptions(options, most))];
      expect(shown.slice(0, most)).to.deep.equal(all.slice(0, most));
      const selected = (among: readonly FacetOption[]): number => among.reduce((sum, one) => sum + Number(one.selected) + selected(one.options), 0);
      expect(selected(firstOptions(options, most))).to.equal(selected(options));
      expect(countOptions(options)).to.equal(all.length);
    }));
  });
});
