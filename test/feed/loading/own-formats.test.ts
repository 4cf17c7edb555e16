import {expect} from '@open-wc/testing';
import type {Format, Value} from '../../../src/index.js';
import {NO_FACTS, readFeed, readPostings, registerFormat} from '../../../src/index.js';

const bakery = (more: Partial<Format> = {}): Format => ({
  name: 'bakery',
  recognise: (document) => typeof document === 'object' && document !== null && 'trays' in document,
  read: (document: Value) => ({postings: readPostings(document.items('trays'), (tray) => ({...NO_FACTS, id: tray.text('id') ?? '', title: tray.text('job') ?? ''}))}),
  ...more,
});
const TRAYS = {version: 1, jobs: [{id: 'x', title: 'Not this'}], trays: [{id: 'a', job: ' Baker '}, {id: 'b'}]};

describe('a format of one\'s own', () => {
  it('is tried before ours, and has notes like ours', async () => {
    expect((await readFeed(TRAYS)).format).to.equal('job-feed');
    registerFormat(bakery());
    const {format, postings, notes} = await readFeed(TRAYS);
    expect(format).to.equal('bakery');
    expect(postings.map(({title}) => title)).to.deep.equal(['Baker']);
    expect(notes).to.deep.equal([{posting: 'b', pointer: '/trays/1', message: 'Left out a posting without a title.'}]);
  });

  it('takes the place of an earlier one of its name', async () => {
    registerFormat(bakery({read: () => ({title: 'first', postings: []})}));
    registerFormat(bakery({read: async () => ({title: 'second', postings: []})}));
    expect((await readFeed(TRAYS)).title).to.equal('second');
  });

  it('leaves others alone, even if it stumbles over them', async () => {
    registerFormat(bakery({recognise: (document) => (document as {trays: unknown[]}).trays.length > 0}));
    expect((await readFeed({version: 1, jobs: []})).format).to.equal('job-feed');
    expect((await readFeed([])).format).to.equal('job-feed');
  });

  it('is named among those we read', async () => {
    const error = await readFeed({message: 'Hello'}).catch((thrown: unknown) => thrown as Error);
    expect((error as Error).message).to.contain('Formats we read: bakery, ');
  });
});
