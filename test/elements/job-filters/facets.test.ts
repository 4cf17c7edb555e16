import {expect} from '@open-wc/testing';
import {record} from '../../helpers/events.js';
import {makeJob} from '../../helpers/jobs.js';
import {allByRole, allNamed, button, names, parts} from '../../helpers/reader.js';
import {until} from '../../helpers/until.js';
import {choice, choices, openFacet, putPair, shows} from './pair.js';

const JOBS = [
  makeJob({id: '1', title: 'Baker', department: 'Kitchen', places: [{name: 'Berlin, Germany', workMode: 'on-site'}], employmentType: 'FULL_TIME'}),
  makeJob({id: '2', title: 'Cook', department: 'Kitchen', places: [{name: 'Munich, Germany', workMode: 'hybrid'}], employmentType: 'PART_TIME'}),
  makeJob({id: '3', title: 'Driver', department: 'Shop', places: [{name: 'Lyon, France', workMode: 'on-site'}], employmentType: 'FULL_TIME'}),
  makeJob({id: '4', title: 'Editor', places: [{name: 'Remote', workMode: 'remote'}], employmentType: 'Season ticket'}),
];

describe('the facets of <job-filters>', () => {
  it('are buttons, each with its choices in a named group; those that say nothing are a choice, too', async () => {
    const {filters} = await putPair(JOBS);
    expect(names(filters, 'button')).to.deep.equal(['Department', 'Places', 'Work mode', 'Job type']);
    await openFacet(filters, 'Department');
    expect(names(filters, 'group')).to.deep.equal(['Department']);
    expect(choices(filters)).to.deep.equal(['Kitchen 2', 'Shop 1', 'Not stated 1']);
    await openFacet(filters, 'Work mode');
    expect(names(filters, 'group')).to.deep.equal(['Work mode']);
    expect(choices(filters)).to.deep.equal(['On-site 2', 'Hybrid 1', 'Remote 1']);
  });

  it('take several choices, which are counted on the button', async () => {
    const {filters, list} = await putPair(JOBS);
    const events = record(filters, 'job-filter');
    await openFacet(filters, 'Department');
    choice(filters, 'Shop 1').click();
    await shows(list, 'Driver');
    choice(filters, 'Kitchen 2').click();
    await shows(list, 'Baker', 'Cook', 'Driver');
    expect(names(filters, 'button')[0]).to.equal('Department 2');
    choice(filters, 'Shop 1').click();
    await shows(list, 'Baker', 'Cook');
    expect(events.map(({facet, values}) => [facet, values])).to.deep.equal([['department', ['shop']], ['department', ['shop', 'kitchen']], ['department', ['kitchen']]]);
  });

  it('count what one would see; what finds nothing is still there, where it was', async () => {
    const {filters, list} = await putPair(JOBS);
    await openFacet(filters, 'Department');
    choice(filters, 'Kitchen 2').click();
    await shows(list, 'Baker', 'Cook');
    expect(choices(filters), 'the own facet').to.deep.equal(['Kitchen 2', 'Shop 1', 'Not stated 1']);
    await openFacet(filters, 'Job type');
    expect(choices(filters)).to.deep.equal(['Full-time 1', 'Part-time 1', 'Season ticket 0']);
    const [full, , none] = parts(filters, 'option');
    expect(getComputedStyle(none!).color).not.to.equal(getComputedStyle(full!).color);
  });

  it('say how many jobs there are', async () => {
    const {filters, list} = await putPair(JOBS);
    await openFacet(filters, 'Job type');
    choice(filters, 'Full-time 2').click();
    await until(() => parts(filters, 'count').some(({textContent}) => textContent === '2 of 4 jobs'));
    await shows(list, 'Baker', 'Driver');
  });

  it('know countries with their cities; a choice takes the place of what it is within, and of what is within it', async () => {
    const {filters, list, feed} = await putPair(JOBS);
    await openFacet(filters, 'Places');
    expect(choices(filters)).to.deep.equal(['Germany 2', 'Berlin 1', 'Munich 1', 'France 1', 'Lyon 1', 'Not stated 1']);
    choice(filters, 'Berlin 1').click();
    await shows(list, 'Baker');
    choice(filters, 'Germany 2').click();
    await shows(list, 'Baker', 'Cook');
    expect(feed.feedSource.query.facets).to.deep.equal({place: ['de']});
    choice(filters, 'Munich 1').click();
    await shows(list, 'Cook');
    expect(feed.feedSource.query.facets).to.deep.equal({place: ['de/munich']});
    choice(filters, 'France 1').click();
    await shows(list, 'Cook', 'Driver');
  });

  it('write in the language of the page', async () => {
    document.documentElement.lang = 'de';
    const {filters} = await putPair(JOBS);
    expect(names(filters, 'button').at(-1)).to.equal('Beschäftigungsart');
    await openFacet(filters, names(filters, 'button').at(-1)!);
    expect(choices(filters)).to.deep.equal(['Vollzeit 2', 'Season ticket 1', 'Teilzeit 1']);
  });

  it('may be any member of the feed, with the name that the feed or the page gives it', async () => {
    const jobs = JOBS.map((job, index) => ({...job, visa: index < 3, shift: ['day', 'night'][index]}));
    const {filters, list} = await putPair(jobs, {filters: 'facets="visa shift"', members: {labels: {visa: 'Visa sponsorship', shift: 'Shift'}}});
    filters.labels = {shift: 'Hours'};
    await until(() => names(filters, 'button').join() === 'Visa sponsorship,Hours');
    await openFacet(filters, 'Visa sponsorship');
    expect(choices(filters)).to.deep.equal(['Yes 3', 'No 1']);
    choice(filters, 'No 1').click();
    await shows(list, 'Editor');
    button(filters, 'Remove filter: Visa sponsorship: No');
  });

  it('may be tags, languages, companies, teams and levels', async () => {
    const jobs = JOBS.map((job, index) => ({
      ...job, tags: ['bread', 'cake'].slice(index % 2), language: ['en', 'de'][index % 2], hiringOrganization: {name: ['Acme', 'Umbra'][index % 2]!}, team: `Team ${index}`, level: ['Junior', 'Senior'][index % 2],
    }));
    const {filters} = await putPair(jobs, {filters: 'facets="tags language company team level"'});
    const expected = {Tags: ['cake 4', 'bread 2'], Language: ['English 2', 'German 2'], Company: ['Acme 2', 'Umbra 2'], Team: ['Team 0 1', 'Team 1 1', 'Team 2 1', 'Team 3 1'], Level: ['Junior 2', 'Senior 2']};
    for (const [facet, options] of Object.entries(expected)) {
      await openFacet(filters, facet);
      expect(choices(filters)).to.deep.equal(options);
    }
  });

  it('are not there where all jobs say the same, or nothing: a developer is told', async () => {
    const jobs = JOBS.map((job) => ({...job, employmentType: 'FULL_TIME'}));
    const {filters} = await putPair(jobs, {filters: 'facets="departmnt employment-type department" debug'});
    expect(names(filters, 'button')).to.deep.equal(['Department']);
    const [debug] = parts(filters, 'debug');
    expect(debug!.textContent).to.contain('facets="departmnt": It is not shown, as all postings say the same of it, or nothing.').and.contain('facets="employment-type"');
  });

  it('that the page does not show, but a link chooses, can be taken back', async () => {
    const {filters, list, feed} = await putPair(JOBS, {filters: 'facets="department"'});
    feed.feedSource.ask({facets: {'employment-type': ['part-time'], nonsense: ['x']}}, 'address');
    await until(() => allNamed(filters, 'button', /^Remove/).length === 2);
    expect(names(filters, 'button')).to.deep.equal(['Department', 'Remove filter: Part-time', 'Remove filter: x', 'Clear all']);
    button(filters, 'Remove filter: x').click();
    await shows(list, 'Cook');
    button(filters, 'Remove filter: Part-time').click();
    await shows(list, 'Baker', 'Cook', 'Driver', 'Editor');
  });

  it('come and go with the feed', async () => {
    const {feed, filters} = await putPair(JOBS, {filters: 'facets="department"'});
    feed.feed = {version: 1, jobs: [makeJob()]};
    await until(() => names(filters, 'button').length === 0);
    feed.feed = {version: 1, jobs: []};
    await until(() => allByRole(filters, 'searchbox').length === 0);
    feed.feed = {version: 1, jobs: JOBS as never};
    await until(() => names(filters, 'button').join() === 'Department');
  });
});
