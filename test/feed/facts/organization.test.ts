import {expect} from '@open-wc/testing';
import {readOrganization} from '../../../src/feed/facts/organization.js';
import {clean, read} from './reading-facts.js';

describe('an organization', () => {
  it('may be its name', () => expect(read(readOrganization, ' Acme ')).to.deep.equal(clean({name: 'Acme'})));

  it('may have a page and a logo', () => {
    const organization = {name: 'Acme', url: 'https://acme.example/', logo: 'https://acme.example/logo.svg'};
    expect(read(readOrganization, organization)).to.deep.equal(clean(organization));
    expect(read(readOrganization, {legalName: 'Acme', sameAs: '/', logo: {'@type': 'ImageObject', url: 'logo.svg'}})).to.deep.equal(clean(organization));
  });

  it('never has an unsafe address', () => {
    expect(read(readOrganization, {name: 'Acme', url: 'javascript:1', logo: 'data:image/png,x'})).to.deep.equal({fact: {name: 'Acme'}, notes: ['/url', '/logo']});
  });

  it('is left out with a note if it has no name', () => {
    expect(read(readOrganization, {url: 'https://acme.example/'})).to.deep.equal({fact: undefined, notes: ['']});
    expect(read(readOrganization, ['Acme'])).to.deep.equal({fact: undefined, notes: ['']});
    expect(read(readOrganization, undefined)).to.deep.equal(clean(undefined));
  });
});
