import {expect} from '@open-wc/testing';
import {finderOf, makePosting} from './search.js';

describe('the order of what is found', () => {
  it('has matches in titles first, then in other facts, places and texts', async () => {
    const sections = [{content: 'You lead the design.'}];
    const find = await finderOf([
      makePosting('In a text', {sections}), makePosting('In a place', {places: [{name: 'Design District'}]}),
      makePosting('In a department', {department: 'Design'}), 'Designs in a title',
    ], {texts: true});
    expect(find('design')).to.deep.equal(['Designs in a title', 'In a department', 'In a place', 'In a text']);
  });

  it('has the word itself before longer ones, then words that contain it, then typos', async () => {
    const find = await finderOf(['Head, Bakre', 'Head, Coffeebaker', 'Head, Bakers', 'Head, Baker']);
    expect(find('baker')).to.deep.equal(['Head, Baker', 'Head, Bakers', 'Head, Coffeebaker', 'Head, Bakre']);
  });

  it('has what was typed in a department before a typo in a title', async () => {
    const find = await finderOf(['Scales Engineer', makePosting('Account Executive', {department: 'Sales'})]);
    expect(find('sales')).to.deep.equal(['Account Executive', 'Scales Engineer']);
  });

  it('has a title that is what was typed first, then those that begin with it, then those that contain it', async () => {
    const find = await finderOf(['Manager, Product', 'Product Marketing Manager', 'Senior Product Manager', 'Product Manager, Rides', 'Product Manager']);
    expect(find('product manager').slice(0, 3)).to.deep.equal(['Product Manager', 'Product Manager, Rides', 'Senior Product Manager']);
  });

  it('has words side by side first, also if another one is found elsewhere', async () => {
    const places = [{name: 'Berlin'}];
    const find = await finderOf([makePosting('Product Marketing Manager', {places}), makePosting('Senior Product Manager', {places})]);
    expect(find('product manager berlin')).to.deep.equal(['Senior Product Manager', 'Product Marketing Manager']);
  });

  it('is that of the feed for equal matches', async () => {
    const find = await finderOf(['Ship Baker', 'Town Baker', 'Head Baker']);
    expect(find('baker')).to.deep.equal(['Ship Baker', 'Town Baker', 'Head Baker']);
  });
});
