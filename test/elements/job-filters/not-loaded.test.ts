import {expect} from '@open-wc/testing';
import {expectAccessible} from '../../helpers/axe.js';
import {makeFeed, makeJob} from '../../helpers/jobs.js';
import {focusReaches} from '../../helpers/keys.js';
import {put, reaches, ready} from '../../helpers/page.js';
import {allNamed, announced, button, names, parts, readerText} from '../../helpers/reader.js';
import {refuseModule} from '../../helpers/server.js';
import {until} from '../../helpers/until.js';
import type {JobFeedElement, JobFiltersElement, JobListElement} from '../../../src/index.js';
import {searchBox, shows, typeInto} from './pair.js';

const JOBS = [makeJob({id: '1', department: 'Kitchen'}), makeJob({id: '2', title: 'Cook', department: 'Shop'})];

/** Firefox remembers a failure for as long as the page is there. */
const canTryAgain = !navigator.userAgent.includes('Firefox');
const WORDS = 'That did not work. Please try again.';

// A module is loaded once for a page: these are one story, in order.
describe('what finds jobs, where it cannot be loaded', () => {
  let feed: JobFeedElement;
  let filters: JobFiltersElement;
  let list: JobListElement;
  let allow: () => Promise<void>;

  beforeEach(() => {
    feed = put<JobFeedElement>('<job-feed><job-filters></job-filters><job-list></job-list></job-feed>');
    feed.feed = makeFeed(JOBS);
    filters = feed.querySelector('job-filters')!;
    list = feed.querySelector('job-list')!;
  });

  after(() => allow());

  it('is said where the filters would be, and where something is asked; all jobs are there', async () => {
    allow = await refuseModule('elements/shared/engine');
    await reaches(filters, 'error');
    await ready(list);
    expect(readerText(filters)).to.contain(WORDS);
    expect(announced(filters)).to.equal(WORDS);
    await shows(list, 'Baker', 'Cook');
    await expectAccessible(filters);

    button(filters, 'Try again').click();
    await focusReaches(() => parts(filters, 'base')[0]);
    await until(() => allNamed(filters, 'button', 'Try again').length > 0, 'the button once more');
    feed.feedSource.ask({facets: {department: ['shop']}});
    await until(() => readerText(list).includes(WORDS));
    await shows(list, 'Baker', 'Cook');
    await expectAccessible(list);
  });

  (canTryAgain ? it : it.skip)('is there after trying again, for all who wait for it', async () => {
    feed.feedSource.ask({facets: {department: ['shop']}});
    await until(() => readerText(list).includes(WORDS));
    await allow();
    button(list, 'Try again').click();
    await shows(list, 'Cook');
    await ready(filters);
    expect(names(filters, 'button')).to.deep.equal(['Department 1', 'Remove filter: Shop', 'Clear all']);
    expect(readerText(list)).not.to.contain(WORDS);
  });

  (canTryAgain ? it : it.skip)('is said above the jobs if it is the search of texts; what was typed and the jobs stay, and trying again helps', async () => {
    allow = await refuseModule('query/search/text-search');
    await ready(filters);
    await typeInto(searchBox(filters), 'coo');
    await until(() => readerText(list).includes(WORDS));
    expect(announced(list)).to.equal(WORDS);
    await shows(list, 'Baker', 'Cook');
    expect(searchBox(filters).value).to.equal('coo');

    await allow();
    button(list, 'Try again').click();
    await shows(list, 'Cook');
    expect(readerText(list)).not.to.contain(WORDS);
    await until(() => announced(list) === '1 of 2 jobs');
  });
});
