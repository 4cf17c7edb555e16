import {expect} from '@open-wc/testing';
import {makeFeed, makeJob} from '../../helpers/jobs.js';
import {put, putPosting, ready} from '../../helpers/page.js';
import {facts, readerText} from '../../helpers/reader.js';
import {served} from '../../helpers/server.js';

const WORDS = 'Posted 3 Days Ago';

describe('a posting of which only words tell when it was published', () => {
  it('has them among its facts', async () => {
    expect(facts(await putPosting(makeJob({datePostedText: WORDS})))['Posted']).to.deep.equal([WORDS]);
  });

  it('has them on its card, in its row, and in a card of the page’s own', async () => {
    const {url} = await served(makeFeed([makeJob({datePostedText: WORDS})]));
    for (const list of ['<job-list></job-list>', '<job-list layout="table"></job-list>', '<job-list><template slot="card">{{age}}</template></job-list>']) {
      expect(readerText(await ready(put(list.replace('<job-list', `<job-list src="${url}"`)))), list).to.include(WORDS);
    }
  });

  it('has its date if that is known too', async () => {
    expect(facts(await putPosting(makeJob({datePosted: '2020-03-05', datePostedText: WORDS})))['Posted']).to.deep.equal(['March 5, 2020']);
  });
});
