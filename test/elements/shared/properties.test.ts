import {expect} from '@open-wc/testing';
import {registerJobWidgets, type JobFeedElement, type JobListElement, type JobPostingElement} from '../../../src/index.js';
import {makeFeed, makeJob} from '../../helpers/jobs.js';
import {put, ready} from '../../helpers/page.js';
import {headingNamed, names} from '../../helpers/reader.js';
import {until} from '../../helpers/until.js';

const feed = makeFeed([makeJob(), makeJob({id: 'cook', title: 'Cook'})]);

describe('data as a property', () => {
  it('is shown when it is set before the element is in a page', async () => {
    const list = Object.assign(document.createElement('job-list'), {postings: [makeJob()]}) as JobListElement;
    put('<div></div>').append(list);
    await ready(list);
    headingNamed(list, 'Baker');
  });

  it('is shown when it is set after', async () => {
    const list = put<JobListElement>('<job-list></job-list>');
    await list.updateComplete;
    list.feed = feed;
    await ready(list);
    expect(names(list, 'heading')).to.deep.equal(['Baker', 'Cook']);
  });

  it('is shown when it was set before the element was defined, on every element', async () => {
    const around = put('<early-job-feed><early-job-list></early-job-list></early-job-feed><early-job-posting></early-job-posting><early-job-list></early-job-list>');
    const [inside, posting, list] = [around.firstElementChild!, around.nextElementSibling!, around.nextElementSibling!.nextElementSibling!];
    (around as JobFeedElement).feed = feed;
    (posting as JobPostingElement).posting = makeJob({title: 'Early baker'});
    (list as JobListElement).postings = [makeJob({title: 'Early cook'})];
    (list as JobListElement).headingLevel = 5;
    registerJobWidgets('early-');

    await Promise.all([inside, posting, list].map(ready));
    expect(names(inside, 'heading')).to.deep.equal(['Baker', 'Cook']);
    headingNamed(posting, 'Early baker');
    expect(headingNamed(list, 'Early cook').getAttribute('aria-level')).to.equal('5');
  });

  it('is a whole feed, of which job-id chooses', async () => {
    const posting = put<JobPostingElement>('<job-posting job-id="cook"></job-posting>');
    posting.feed = feed;
    await ready(posting);
    headingNamed(posting, 'Cook');
  });

  it('is a posting that another element gave', async () => {
    const list = put<JobListElement>('<job-list></job-list>');
    list.feed = makeFeed([makeJob({about: 'Bread.', benefits: ['Bread', 'Butter']})]);
    await ready(list);
    const posting = put<JobPostingElement>('<job-posting></job-posting>');
    posting.posting = list.feedSource.state.feed!.postings[0]!;
    await ready(posting);
    expect(names(posting, 'listitem')).to.deep.equal(['Bread', 'Butter']);
  });

  it('counts anew with each object, and shows it at once', async () => {
    const posting = put<JobPostingElement>('<job-posting job-id="of no importance now"></job-posting>');
    posting.posting = makeJob();
    await ready(posting);
    posting.posting = makeJob({title: 'Cook'});
    await until(() => names(posting, 'heading')[0] === 'Cook');
  });

  it('is not changed by us', async () => {
    const frozen = Object.freeze([Object.freeze(makeJob({places: Object.freeze(['Lyon']) as never}))]);
    const list = put<JobListElement>('<job-list></job-list>');
    list.postings = frozen;
    await ready(list);
  });
});
