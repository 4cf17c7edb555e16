import {expect} from '@open-wc/testing';
import {readAt, readBroken} from './reading-at.js';

const FEED = 'https://bakery.example/jobs/feed.json';
const BAKER = {
  id: 'https://bakery.example/jobs/1', url: 'https://bakery.example/jobs/1', external_url: 'https://apply.example/1', title: 'Baker', content_html: '<p>Bake.</p>', content_text: 'Bake.',
  date_published: '2026-11-02T08:00:00+01:00', tags: ['bread'], language: 'en-GB',
};
const feed = (...items: readonly object[]) => ({version: 'https://jsonfeed.org/version/1.1', title: 'Jobs', home_page_url: '/jobs', next_url: '/jobs/feed-2.json', language: 'en', items});
const first = async (item: object) => (await readAt(FEED, feed({...BAKER, ...item}))).postings[0]!;

describe('A JSON Feed', () => {
  it('lists jobs', async () => {
    const {format, title, url, language, next, postings, notes} = await readAt(FEED, feed(BAKER));
    expect({format, title, url, language, next}).to.deep.equal({format: 'json-feed', title: 'Jobs', url: 'https://bakery.example/jobs', language: 'en', next: 'https://bakery.example/jobs/feed-2.json'});
    expect(postings).to.deep.equal([{
      id: BAKER.id, title: 'Baker', url: BAKER.url, applyUrl: BAKER.external_url, datePosted: BAKER.date_published, language: 'en-GB', tags: ['bread'],
      places: [], employmentType: [], baseSalary: [], sections: [{format: 'html', content: '<p>Bake.</p>'}],
    }]);
    expect(notes).to.deep.equal([]);
  });

  it('may be empty', async () => expect(await readAt(FEED, feed())).to.deep.include({format: 'json-feed', postings: []}));

  it('has plain text that speaks of tags', async () => {
    expect((await first({content_html: undefined, content_text: 'Write <p> by hand.'})).sections).to.deep.equal([{format: 'text', content: 'Write <p> by hand.'}]);
    expect((await first({content_html: '', content_text: '', summary: 'Short.'})).sections).to.deep.equal([{format: 'text', content: 'Short.'}]);
  });

  it('has the language of the feed, and its own page to apply on, where nothing else is said', async () => {
    expect(await first({language: undefined, external_url: undefined})).to.include({language: 'en', applyUrl: BAKER.url});
  });

  it('reads what is left of a broken item', async () => {
    for (const titles of await readBroken(FEED, (items) => feed(...items), BAKER)) expect(titles).to.include('Baker');
  });
});
