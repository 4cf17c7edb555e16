import {expect} from '@open-wc/testing';
import {makeFeed} from '../../helpers/jobs.js';
import {put, ready} from '../../helpers/page.js';
import {held, served} from '../../helpers/server.js';
import {settled} from '../../helpers/until.js';

describe('a feed is asked for once a page', () => {
  it('by however many elements', async () => {
    const address = held();
    const {url} = address;
    const main = put(`<job-list src="${url}"></job-list><job-posting src="${url}"></job-posting>
      <job-feed src="${url}"><job-list></job-list></job-feed><job-list src="${location.origin}${url}"></job-list>`).parentElement!;
    await address.answer(makeFeed());
    await Promise.all([...main.querySelectorAll('job-list, job-posting')].map(ready));
    expect(await address.requests()).to.equal(1);
  });

  it('by elements that come when it is there', async () => {
    const address = await served(makeFeed());
    await ready(put(`<job-list src="${address.url}"></job-list>`));
    await ready(put(`<job-posting src="${address.url}"></job-posting>`));
    expect(await address.requests()).to.equal(1);
  });

  it('alone and together with another', async () => {
    const [one, other] = [await served(makeFeed()), await served(makeFeed())];
    const list = put(`<job-list src="${one.url}"></job-list><job-list src="${one.url} ${other.url}"></job-list>`);
    await Promise.all([list, list.nextElementSibling!].map(ready));
    expect([await one.requests(), await other.requests()]).to.deep.equal([1, 1]);
  });

  it('and not by an element that is not in the page', async () => {
    const address = await served(makeFeed());
    const list = document.createElement('job-list');
    list.src = address.url;
    await settled();
    expect(await address.requests()).to.equal(0);
  });
});
