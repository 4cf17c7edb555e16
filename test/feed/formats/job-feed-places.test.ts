import {expect} from '@open-wc/testing';
import {readOwnPlace} from '../../../src/feed/formats/job-feed-places.js';
import {clean, read} from '../facts/reading-facts.js';

describe('a place', () => {
  it('may be its name, which may tell the work mode', () => {
    expect(read(readOwnPlace, 'Berlin')).to.deep.equal(clean({name: 'Berlin'}));
    expect(read(readOwnPlace, 'Remote (US)')).to.deep.equal(clean({name: 'Remote (US)', workMode: 'remote'}));
  });

  it('may be an address', () => {
    const address = {streetAddress: '1 Main St', addressLocality: 'Menlo Park', addressRegion: 'CA', postalCode: '94025', addressCountry: 'US'};
    expect(read(readOwnPlace, {...address, addressCountry: 'us', workMode: 'On site'})).to.deep.equal(clean({...address, workMode: 'on-site'}));
  });

  it('may be no more than a work mode', () => expect(read(readOwnPlace, {workMode: 'remote'})).to.deep.equal(clean({workMode: 'remote'})));

  it('believes its work mode more than its name', () => {
    expect(read(readOwnPlace, {name: 'Remote, OR', workMode: 'on-site'}).fact.workMode).to.equal('on-site');
  });

  it('is kept without a work mode that we do not know, with a note', () => {
    expect(read(readOwnPlace, {name: 'Mars', workMode: 'floating'})).to.deep.equal({fact: {name: 'Mars'}, notes: ['/workMode']});
  });

  it('is left out with a note if it says nothing', () => {
    expect(read(readOwnPlace, {latitude: 1})).to.deep.equal({fact: undefined, notes: ['']});
    expect(read(readOwnPlace, {name: ['Berlin']})).to.deep.equal({fact: undefined, notes: ['/name', '']});
  });
});
