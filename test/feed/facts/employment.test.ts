import {expect} from '@open-wc/testing';
import {readEmploymentTypes} from '../../../src/feed/facts/employment.js';
import {clean, read} from './reading-facts.js';

describe('employment types', () => {
  it('may be one or several, and are each named once', () => {
    expect(read(readEmploymentTypes, 'Full time')).to.deep.equal(clean(['FULL_TIME']));
    expect(read(readEmploymentTypes, ['full-time', 'FULL_TIME', 'Intern', 'Zero hours'])).to.deep.equal(clean(['FULL_TIME', 'INTERN', 'Zero hours']));
  });

  it('are left out with a note if they are no texts', () => {
    expect(read(readEmploymentTypes, ['Intern', true, {a: 1}])).to.deep.equal({fact: ['INTERN'], notes: ['/1', '/2']});
  });
});
