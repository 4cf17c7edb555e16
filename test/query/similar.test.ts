import {expect} from '@open-wc/testing';
import type {Posting} from '../../src/posting/posting.js';
import {similarTo} from '../../src/query/similar.js';
import {makePosting} from './facets/make.js';

const FEED = [
  {title: 'Backend Engineer', department: 'Engineering', places: [{name: 'Berlin, Germany'}]},
  {title: 'Senior Backend Engineer', department: 'Engineering', places: [{name: 'Oslo, Norway'}]},
  {title: 'Frontend Engineer', department: 'Engineering', places: [{name: 'Berlin, Germany'}]},
  {title: 'Frontend Engineer', department: 'Engineering', places: [{name: 'Oslo, Norway'}]},
  {title: 'Baker', department: 'Kitchen', places: [{name: 'Berlin, Germany'}]},
  {title: 'Backend Engineer, Payments', department: 'Engineering', places: [{name: 'Berlin, Germany'}], validThrough: '2020-01-01'},
].map((members, index) => makePosting({id: `${index}`, ...members}));
const like = (posting: Posting, most?: number) => similarTo(posting, FEED, most).map(({id}) => id);

describe('similar jobs', () => {
  it('are about the same, then in the same place', () => expect(like(FEED[0]!)).to.deep.equal(['1', '2', '3']));

  it('are neither the job itself nor closed', () => {
    expect(like(FEED[0]!, 9)).to.not.include.members(['0']);
    expect(like(FEED[0]!, 9)).to.not.include.members(['5']);
  });

  it('are none where only the place is the same', () => {
    expect(like(FEED[4]!)).to.deep.equal([]);
    expect(like(makePosting({title: 'Astronaut', places: [{name: 'Berlin, Germany'}]}))).to.deep.equal([]);
  });

  it('are found for an id that has words of their titles', () => {
    const likeId = (id: string) => similarTo(id, FEED).map((posting) => posting.id);
    expect(likeId('frontend-engineer-lisbon-2')).to.include.members(['2', '3']);
    for (const id of ['8c1f', '4', '', '../x', 'gone']) expect(likeId(id), id).to.deep.equal([]);
  });

  it('are found for a job that is no longer in the feed', () => expect(like(makePosting({title: 'Lead Backend Developer'}))).to.deep.equal(['0', '1']));

  it('are found among none', () => expect(similarTo(FEED[0]!, [])).to.deep.equal([]));
});
