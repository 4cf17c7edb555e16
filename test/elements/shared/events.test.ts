import {expect} from '@open-wc/testing';
import {JobApplyEvent, JobsChangeEvent, JobsErrorEvent, JobsLoadEvent, JobViewEvent, type JobListElement} from '../../../src/index.js';
import {nextEvent, record} from '../../helpers/events.js';
import {makeFeed, makeJob, makeJobs} from '../../helpers/jobs.js';
import {put, putList, putPosting, reaches, ready} from '../../helpers/page.js';
import {button, parts, stateOf} from '../../helpers/reader.js';
import {served} from '../../helpers/server.js';
import {until} from '../../helpers/until.js';

describe('events', () => {
  it('jobs-load: with the feed, once a load, heard above and outside of shadow roots', async () => {
    const address = await served(makeFeed());
    const host = put('<div></div>');
    const loads = record(host.parentElement!, 'jobs-load');
    host.attachShadow({mode: 'open'}).innerHTML = `<job-list src="${address.url}"></job-list>`;
    const list = host.shadowRoot!.querySelector('job-list')!;
    await until(() => loads.length === 1);
    expect(loads[0]).to.be.instanceOf(JobsLoadEvent);
    expect(loads[0]!.feed.postings[0]!.title).to.equal('Baker');
    list.debug = true;
    await list.updateComplete;
    expect(loads).to.have.length(1);
    list.reload();
    await until(() => loads.length === 2);
  });

  it('jobs-error: with what went wrong, also when one failure follows another', async () => {
    const [one, other] = [await served('', {status: 404}), await served('<html>')];
    const list = put<JobListElement>(`<job-list src="${one.url}"></job-list><job-list src="${other.url}"></job-list>`);
    const errors = record(list, 'jobs-error');
    await Promise.all([list, list.nextElementSibling!].map((element) => reaches(element, 'error')));
    list.src = other.url;
    await until(() => errors.length === 2, 'the second error');
    expect(errors[0]).to.be.instanceOf(JobsErrorEvent);
    expect(errors.map(({error: {code, status}}) => [code, status])).to.deep.equal([['http', 404], ['json', undefined]]);
  });

  it('job-view: once for each posting that is shown', async () => {
    const posting = put<HTMLElementTagNameMap['job-posting']>('<job-posting job-id="baker"></job-posting>');
    const views = record(posting, 'job-view');
    posting.feed = makeFeed([makeJob(), makeJob({id: 'cook', title: 'Cook'})]);
    await ready(posting);
    expect(views[0]).to.be.instanceOf(JobViewEvent);
    posting.headingLevel = 4;
    await posting.updateComplete;
    posting.jobId = 'cook';
    await until(() => views.length === 2);
    expect(views.map((view) => view.posting.id)).to.deep.equal(['baker', 'cook']);
  });

  it('job-view: none for a posting that there is not', async () => {
    const posting = put<HTMLElementTagNameMap['job-posting']>('<job-posting job-id="gone"></job-posting>');
    const views = record(posting, 'job-view');
    posting.feed = makeFeed();
    await reaches(posting, 'closed');
    expect(views).to.have.length(0);
  });

  it('job-apply: with the posting and where the link leads; the page may take over', async () => {
    const posting = await putPosting(makeJob({applyUrl: 'https://bakery.example/apply?job=1', about: 'Bread.'}));
    for (const apply of parts(posting, 'apply')) {
      const applied = nextEvent(posting.parentElement!, 'job-apply');
      posting.parentElement!.addEventListener('job-apply', (event) => event.preventDefault(), {once: true});
      const click = new MouseEvent('click', {bubbles: true, composed: true, cancelable: true});
      apply.dispatchEvent(click);
      const event = await applied;
      expect(event).to.be.instanceOf(JobApplyEvent);
      expect(event.url).to.equal('https://bakery.example/apply?job=1');
      expect(event.posting.title).to.equal('Baker');
      expect(click.defaultPrevented, 'the link is not followed').to.equal(true);
    }
  });

  it('job-apply: the link is followed if nobody objects', async () => {
    const posting = await putPosting(makeJob({applyUrl: `${location.href.split('#')[0]}#applied`}));
    parts(posting, 'apply')[0]!.click();
    await until(() => location.hash === '#applied');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('jobs-change: with those on the page, when others come, and only then', async () => {
    const list = document.createElement('job-list');
    const changes = record(list, 'jobs-change');
    list.postings = makeJobs(5) as never;
    list.pageSize = 2;
    put('<div></div>').append(list);
    await ready(list);
    list.headingLevel = 5;
    await list.updateComplete;
    button(list, 'Show 2 more').click();
    await until(() => changes.length === 2);
    expect(changes[0]).to.be.instanceOf(JobsChangeEvent);
    expect(changes.map(({postings}) => postings.map(({id}) => id))).to.deep.equal([['job-1', 'job-2'], ['job-1', 'job-2', 'job-3', 'job-4']]);
  });

  it('jobs-change: none for a list that stays empty', async () => {
    const list = document.createElement('job-list');
    const changes = record(list, 'jobs-change');
    list.postings = [];
    put('<div></div>').append(list);
    await until(() => stateOf(list) === 'empty');
    expect(changes).to.have.length(0);
  });

  it('jobs-change: none when only the language does', async () => {
    const list = await putList(makeJobs(2));
    const changes = record(list, 'jobs-change');
    document.documentElement.lang = 'sv';
    await until(() => parts(list, 'base')[0]!.lang === 'sv');
    expect(changes).to.have.length(0);
  });
});
