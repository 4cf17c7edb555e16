import {expect} from '@open-wc/testing';
import type {JobListElement} from '../../../src/index.js';
import {NO_FACTS, readPostings, registerFormat} from '../../../src/index.js';
import {nextEvent} from '../../helpers/events.js';
import {put, reaches, ready} from '../../helpers/page.js';
import {names, readerText} from '../../helpers/reader.js';
import {served} from '../../helpers/server.js';
import {until} from '../../helpers/until.js';

const RSS = `<?xml version="1.0"?><rss><channel><title>Bakery</title>
  <item><title>Baker &amp; Cook</title><guid>a</guid><description>&lt;h2&gt;Responsibilities&lt;/h2&gt;&lt;p&gt;Bake.&lt;/p&gt;</description></item></channel></rss>`;
const NODE = {'@context': 'https://schema.org', '@type': 'JobPosting', title: 'Miller', description: '<p>Grind.</p>', identifier: 'miller'};
const page = (json: string) => `<!doctype html><title>Jobs</title><img src="/answers/no-such-picture"><script type="application/ld+json">${json}</script><body onload="window.wasRun = 1">`;

describe('a feed that is not JSON', () => {
  it('may be XML', async () => {
    const {url} = await served(RSS, {type: 'application/rss+xml'});
    const posting = await ready(put(`<job-posting src="${url}"></job-posting>`));
    await until(() => readerText(posting).includes('Bake.'));
    expect(names(posting, 'heading')).to.deep.equal(['Baker & Cook', 'Responsibilities']);
  });

  it('may be a web page with structured data, of which nothing runs or loads', async () => {
    const {url} = await served(page(JSON.stringify(NODE)), {type: 'text/html'});
    const list = await ready(put(`<job-list src="${url}"></job-list>`));
    expect(names(list, 'heading')).to.deep.equal(['Miller']);
    expect('wasRun' in window).to.equal(false);
    expect(performance.getEntriesByType('resource').some(({name}) => name.includes('no-such-picture'))).to.equal(false);
  });

  it('may be XML in a script inside the element', async () => {
    for (const type of ['application/xml', 'application/rss+xml', 'application/json']) {
      const list = await ready(put(`<job-list><script type="${type}">${RSS}</script></job-list>`));
      expect(names(list, 'heading')).to.deep.equal(['Baker & Cook']);
    }
  });

  it('may be structured data in a script, with guards around it and a mistake in it', async () => {
    const list = await ready(put(`<job-list><script type="application/ld+json">//<![CDATA[\n${JSON.stringify(NODE).replace('}', ',}')}\n//]]></script></job-list>`));
    expect(names(list, 'heading')).to.deep.equal(['Miller']);
  });

  it('is refused where it is a page without, in words', async () => {
    const {url} = await served('<!doctype html><title>Sign in</title><input type="password">', {type: 'text/html'});
    const list = put(`<job-list src="${url}" debug></job-list>`);
    const {error} = await nextEvent(list, 'jobs-error');
    expect(error.code).to.equal('json');
    expect(error.message).to.match(/\(text\/html\) is a web page \("Sign in"\), not a feed: .*login page/);
    await reaches(list, 'error');
  });
});

describe('a format that a page adds', () => {
  it('is shown by the elements', async () => {
    registerFormat({
      name: 'trays',
      recognise: (document) => typeof document === 'object' && document !== null && 'trays' in document,
      read: (document) => ({postings: readPostings(document.items('trays'), (tray) => ({...NO_FACTS, id: tray.text('id') ?? '', title: tray.text('job') ?? ''}))}),
    });
    const {url} = await served({trays: [{id: 'a', job: 'Baker'}]});
    const list = await ready(put<JobListElement>(`<job-list src="${url}"></job-list>`));
    expect(names(list, 'heading')).to.deep.equal(['Baker']);
    expect(list.feedSource.state.feed!.format).to.equal('trays');
  });
});
