import {expect} from '@open-wc/testing';
import {registerJobWidgets, type JobFeedElement, type JobListElement} from '../../../src/index.js';
import {nextEvent, record} from '../../helpers/events.js';
import {makeFeed, makeJob, makeJobs} from '../../helpers/jobs.js';
import {put, reaches, ready} from '../../helpers/page.js';
import {announced, headingNamed, names, parts, readerText} from '../../helpers/reader.js';
import {held, served} from '../../helpers/server.js';
import {settled, until} from '../../helpers/until.js';

const feed = makeFeed([makeJob(), makeJob({id: 'cook', title: 'Cook'})]);

/** Waits until an element has found no feed, and has nothing else to render anew for. */
async function asksNoMore(element: Element): Promise<void> {
  await until(() => parts(element, 'base').length > 0);
  await settled();
}

describe('<job-feed>', () => {
  it('gives its feed to the elements inside, also deep inside, and shows nothing itself', async () => {
    const {url} = await served(feed);
    const around = put(`<job-feed src="${url}"><p>Our jobs</p><div><div><job-list></job-list></div></div><job-posting job-id="cook"></job-posting></job-feed>`);
    const [list, posting] = [around.querySelector('job-list')!, around.querySelector('job-posting')!];
    await Promise.all([list, posting].map(ready));
    expect(names(list, 'heading')).to.deep.equal(['Baker', 'Cook']);
    headingNamed(posting, 'Cook');
    expect(readerText(around)).to.match(/^Our jobs\n/);
    expect(getComputedStyle(around).display).to.equal('contents');
  });

  it('gives the nearest feed', async () => {
    const around = put('<job-feed><job-feed><job-list></job-list></job-feed></job-feed>') as JobFeedElement;
    around.feed = makeFeed([makeJob({title: 'Outer'})]);
    around.querySelector('job-feed')!.feed = makeFeed([makeJob({title: 'Inner'})]);
    headingNamed(await ready(around.querySelector('job-list')!), 'Inner');
  });

  it('gives its feed to elements that name its id, wherever they are', async () => {
    const {url} = await served(feed);
    const list = put(`<job-list feed="shared"></job-list><job-feed id="shared" src="${url}"></job-feed>`);
    headingNamed(await ready(list), 'Baker');
  });

  it('gives it when it comes into the page later', async () => {
    const {url} = await served(feed);
    const list = put('<job-list feed="late"></job-list>');
    await asksNoMore(list);
    put(`<job-feed id="late" src="${url}"></job-feed>`);
    headingNamed(await ready(list), 'Baker');
  });

  it('gives it when it is defined later, by id and around', async () => {
    const {url} = await served(feed);
    const around = put(`<later-job-feed id="later" src="${url}"><job-list></job-list></later-job-feed><job-list feed="later"></job-list>`);
    await Promise.all([around.firstElementChild!, around.nextElementSibling!].map(asksNoMore));
    registerJobWidgets('later-');
    await Promise.all([around.firstElementChild!, around.nextElementSibling!].map(ready));
  });

  it('is found from inside a shadow root, by id and around', async () => {
    const {url} = await served(feed);
    const around = put(`<job-feed id="outside" src="${url}"><div></div></job-feed>`);
    const root = around.firstElementChild!.attachShadow({mode: 'closed'});
    root.innerHTML = '<job-list></job-list><job-list feed="outside"></job-list>';
    await Promise.all([...root.children].map(ready));
  });

  it('may be any element that has a feed', async () => {
    const list = put<JobListElement>('<job-list id="master"></job-list><job-posting feed="master" job-id="cook"></job-posting>');
    list.feed = feed;
    headingNamed(await ready(list.nextElementSibling!), 'Cook');
  });

  it('changes its feed for all', async () => {
    const around = put<JobFeedElement>('<job-feed><job-list></job-list></job-feed>');
    const list = around.querySelector('job-list')!;
    around.feed = feed;
    await ready(list);
    around.feed = makeFeed([makeJob({title: 'Waiter'})]);
    await until(() => names(list, 'heading').join() === 'Waiter');
  });

  it('says itself how its feed is, and so does each element that shows it', async () => {
    const address = held();
    const around = put(`<job-feed src="${address.url}"><job-list></job-list></job-feed>`);
    const loads = record(around, 'jobs-load');
    const loaded = nextEvent(around, 'jobs-load');
    await address.answer(makeFeed(makeJobs(3)));
    await loaded;
    await ready(around.querySelector('job-list')!);
    await until(() => loads.length === 2);
    expect(loads.map(({target}) => (target as Element).localName)).to.have.members(['job-feed', 'job-list']);
    expect(loads[0]!.feed.postings).to.have.length(3);
  });

  it('reloads for all', async () => {
    const address = await served(feed);
    const around = put<JobFeedElement>(`<job-feed src="${address.url}"><job-list></job-list></job-feed>`);
    const list = await ready(around.querySelector('job-list')!);
    await address.serve(makeFeed([makeJob({title: 'Waiter'})]));
    list.reload();
    await until(() => names(list, 'heading').join() === 'Waiter');
    expect(await address.requests()).to.equal(2);
  });

  it('that names itself, or nothing, gives nothing and throws nothing', async () => {
    const element = put('<job-list id="self" feed="self"></job-list><job-list feed="nowhere"></job-list>');
    await Promise.all([element, element.nextElementSibling!].map((list) => reaches(list, 'error')));
    expect(announced(element)).to.contain('no jobs');
  });

  it('that names another one which names it gives nothing, and says so to both', async () => {
    const first = put<JobFeedElement>('<job-feed id="first" feed="second"></job-feed><job-feed id="second" feed="first"><job-list></job-list></job-feed><job-list feed="first"></job-list>');
    const second = first.nextElementSibling as JobFeedElement;
    const lists = [second.querySelector('job-list')!, second.nextElementSibling!];
    const {error} = await nextEvent(second, 'jobs-error');
    expect(error.code).to.equal('source');
    expect(error.message).to.contain('is given its own feed, by way of others');
    await Promise.all(lists.map((list) => reaches(list, 'error')));
    second.reload();
    expect([first, second].map(({feedSource}) => feedSource.state.phase)).to.deep.equal(['failed', 'failed']);
  });

  it('that names one inside of it, which takes the feed around, gives nothing either', async () => {
    const around = put('<job-feed feed="inside"><job-feed id="inside"><job-list></job-list></job-feed></job-feed>');
    await reaches(around.querySelector('job-list')!, 'error');
  });

  it('that named itself by way of others gives its feed once one of them has its own', async () => {
    const first = put<JobFeedElement>('<job-feed id="one" feed="three"></job-feed><job-feed id="two" feed="one"></job-feed><job-feed id="three" feed="two"></job-feed>');
    const list = document.createElement('job-list');
    list.setAttribute('feed', 'three');
    first.parentElement!.append(list);
    await reaches(list, 'error');
    first.feed = feed;
    headingNamed(await ready(list), 'Baker');
  });

  it('that names something else of the page is as one that names nothing', async () => {
    const form = put('<form id="form"><input name="source"></form><job-list feed="form"></job-list>');
    await reaches(form.nextElementSibling!, 'error');
  });
});
