import {expect} from '@open-wc/testing';
import {forwardEvents, type Analytics, type ForwardOptions, type Message, type ReceiverName} from '../../src/bridge/index.js';
import * as events from '../../src/events.js';
import {FeedError} from '../../src/feed/feed-error.js';
import type {Feed} from '../../src/feed/feed.js';
import type {Posting} from '../../src/posting/posting.js';

const BAKER: Posting = {
  id: '7', title: 'Baker', department: 'Kitchen', hiringOrganization: {name: 'The Corner Bakery'},
  places: [], employmentType: [], baseSalary: [], tags: [], sections: [],
};
const ABOUT_BAKER = {job_id: '7', job_title: 'Baker', job_department: 'Kitchen', job_company: 'The Corner Bakery'};
const FEED: Feed = {format: 'job-feed', postings: [BAKER, {...BAKER, id: '8'}], notes: []};

/** The messages of events, which happen after the forwarding began. */
function messagesOf(happened: readonly Event[], options?: ForwardOptions): Message[] {
  const [target, messages] = [new EventTarget(), [] as Message[]];
  forwardEvents(target, (message) => messages.push(message), options);
  happened.forEach((event) => target.dispatchEvent(event));
  return messages;
}

describe('an event is forwarded', () => {
  const all: readonly [Event, Message][] = [
    [new events.JobsLoadEvent(FEED), {event: 'jobs_load', job_count: 2}],
    [new events.JobsErrorEvent(new FeedError('http', 'No feed for jane@acme.example')), {event: 'jobs_error', error_code: 'http'}],
    [new events.JobsChangeEvent([BAKER]), {event: 'jobs_change', job_count: 1}],
    [new events.JobSelectEvent(BAKER, 'https://acme.example/?job=7'), {event: 'job_select', ...ABOUT_BAKER}],
    [new events.JobViewEvent(BAKER), {event: 'job_view', ...ABOUT_BAKER}],
    [new events.JobApplyEvent(BAKER, 'https://jobs.lever.co/acme/7?gclid=1'), {event: 'job_apply', ...ABOUT_BAKER, link_domain: 'jobs.lever.co'}],
    [new events.JobShareEvent(BAKER, 'copy', 'https://acme.example/?job=7'), {event: 'job_share', ...ABOUT_BAKER, method: 'copy'}],
    [new events.JobImpressionEvent(BAKER), {event: 'job_impression', ...ABOUT_BAKER}],
    [new events.JobSearchEvent('Jane Doe'), {event: 'job_search'}],
    [new events.JobFilterEvent('place', ['berlin', 'us/ca']), {event: 'job_filter', job_facet: 'place', job_values: 'berlin,us/ca'}],
    [new events.JobSortEvent('newest'), {event: 'job_sort', job_sort: 'newest'}],
    [new events.JobPageEvent(2), {event: 'job_page', job_page: 2}],
  ];
  for (const [event, message] of all) {
    it(`as what it is about: ${event.type}`, () => expect(messagesOf([event])).to.deep.equal([message]));
  }

  it('with the text of a search only if the page wants it', () => {
    expect(messagesOf([new events.JobSearchEvent('baker')], {searchText: true})).to.deep.equal([{event: 'job_search', search_term: 'baker'}]);
  });

  it('without an address of mail', () => {
    expect(messagesOf([new events.JobApplyEvent(BAKER, 'mailto:jane@acme.example')])[0]!.link_domain).to.equal(undefined);
  });

  it('with what the feed does not say, so that nobody takes it from the posting before', () => {
    const {department: _department, hiringOrganization: _company, ...rest} = BAKER;
    expect(messagesOf([new events.JobViewEvent(rest)])[0]).to.have.all.keys('event', 'job_id', 'job_title', 'job_department', 'job_company');
  });

  it('from an element inside others', () => {
    const [page, messages] = [document.createElement('div'), [] as Message[]];
    forwardEvents(page, (message) => messages.push(message));
    const shadow = page.appendChild(document.createElement('div')).attachShadow({mode: 'open'});
    const view = new events.JobViewEvent(BAKER);
    shadow.appendChild(document.createElement('div')).dispatchEvent(view);
    expect(messages.map(({event}) => event)).to.deep.equal(['job_view']);
  });

  it('not if it is somebody else\'s', () => {
    expect(messagesOf([new CustomEvent('job-view', {detail: {id: 1}}), new Event('click')])).to.deep.equal([]);
  });

  it('not any more once it is stopped', () => {
    const [target, messages] = [new EventTarget(), [] as Message[]];
    const stop = forwardEvents(target, (message) => messages.push(message));
    target.dispatchEvent(new events.JobViewEvent(BAKER));
    stop();
    stop();
    target.dispatchEvent(new events.JobViewEvent(BAKER));
    expect(messages).to.have.lengthOf(1);
  });
});

/** Looks at a posting on a page with these scripts of analytics. */
function look(name: ReceiverName, analytics: Analytics): Analytics {
  const target = new EventTarget();
  forwardEvents(target, name, {analytics});
  target.dispatchEvent(new events.JobViewEvent(BAKER));
  return analytics;
}

describe('the data layer', () => {
  it('gets messages beside what is in it', () => {
    const dataLayer: unknown[] = [{event: 'gtm.js'}];
    look('dataLayer', {dataLayer});
    expect(dataLayer).to.deep.equal([{event: 'gtm.js'}, {event: 'job_view', ...ABOUT_BAKER}]);
  });

  it('waits for a tag manager that comes later', () => {
    expect(look('dataLayer', {}).dataLayer).to.deep.equal([{event: 'job_view', ...ABOUT_BAKER}]);
  });

  it('may be replaced meanwhile', () => {
    const [target, analytics, later]: [EventTarget, Analytics, unknown[]] = [new EventTarget(), {dataLayer: []}, []];
    forwardEvents(target, 'dataLayer', {analytics});
    analytics.dataLayer = later;
    target.dispatchEvent(new events.JobViewEvent(BAKER));
    expect(later).to.have.lengthOf(1);
  });
});

describe('gtag', () => {
  it('is called as for any event', () => {
    const calls: unknown[][] = [];
    look('gtag', {gtag: (...parameters) => void calls.push(parameters)});
    expect(calls).to.deep.equal([['event', 'job_view', ABOUT_BAKER]]);
  });

  it('finds what happened before it was there', () => {
    const analytics = look('gtag', {});
    const [command] = analytics.dataLayer as [IArguments];
    expect(Object.prototype.toString.call(command)).to.equal('[object Arguments]');
    expect([...command]).to.deep.equal(['event', 'job_view', ABOUT_BAKER]);
    expect(analytics.gtag).to.equal(undefined);
  });
});

describe('Plausible', () => {
  it('gets an event with properties', () => {
    const calls: unknown[][] = [];
    look('plausible', {plausible: (...parameters) => void calls.push(parameters)});
    expect(calls).to.deep.equal([['job_view', {props: ABOUT_BAKER}]]);
  });

  it('finds what happened before it was there', () => {
    const analytics = look('plausible', look('plausible', {}));
    expect(analytics.plausible!.q).to.deep.equal([['job_view', {props: ABOUT_BAKER}], ['job_view', {props: ABOUT_BAKER}]]);
  });
});

describe('Matomo', () => {
  it('gets an event by category, action and name', () => {
    expect(look('matomo', {})._paq).to.deep.equal([['trackEvent', 'Jobs', 'job_view', '7 / Baker / Kitchen / The Corner Bakery']]);
  });

  it('is told through its own object once it is there', () => {
    const calls: unknown[] = [];
    look('matomo', {_paq: {push: (call: unknown) => calls.push(call)} as unknown as unknown[]});
    expect(calls).to.have.lengthOf(1);
  });
});

it('a page without the bridge, or without an event, has no queue', () => {
  const analytics: Analytics = {};
  for (const name of ['dataLayer', 'gtag', 'plausible', 'matomo'] as const) forwardEvents(new EventTarget(), name, {analytics});
  expect(analytics).to.deep.equal({});
});

it('the page\'s window is where analytics are looked for', () => {
  const [target, page] = [new EventTarget(), globalThis as Analytics];
  const stop = forwardEvents(target, 'dataLayer');
  try {
    target.dispatchEvent(new events.JobPageEvent(2));
    expect(page.dataLayer).to.deep.equal([{event: 'job_page', job_page: 2}]);
  } finally {
    stop();
    delete page.dataLayer;
  }
});
