import {expect} from '@open-wc/testing';
import {record} from '../../helpers/events.js';
import {makeJob, makeJobs} from '../../helpers/jobs.js';
import {press} from '../../helpers/keys.js';
import {announced, button, names, parts, readerText} from '../../helpers/reader.js';
import {until} from '../../helpers/until.js';
import {putPair, rendered, searchBox, shows, titles, typeInto} from './pair.js';

const JOBS = [
  makeJob({id: '1', title: 'Accountant', department: 'Bakery', places: ['Berlin, Germany']}),
  makeJob({id: '2', title: 'Baker', department: 'Kitchen', places: ['São Paulo, Brazil']}),
  makeJob({id: '3', title: 'Pastry designer', department: 'Kitchen', places: ['Berlin, Germany']}),
  makeJob({id: '4', title: 'Driver', department: 'Shop', places: ['Lyon, France']}),
];
const marked = (list: Element) => names(list, 'mark');

describe('the search of <job-filters>', () => {
  it('finds jobs as one types, with typos and without accents, and marks what it found', async () => {
    const {filters, list} = await putPair(JOBS);
    await typeInto(searchBox(filters), 'desinger');
    await shows(list, 'Pastry designer');
    expect(marked(list)).to.deep.equal(['designer']);
    searchBox(filters).select();
    await typeInto(searchBox(filters), 'sao');
    await shows(list, 'Baker');
    expect(marked(list)).to.deep.equal(['São']);
  });

  it('puts those first whose title has the words, unless another order is asked for', async () => {
    const {filters, list, feed} = await putPair(JOBS);
    await typeInto(searchBox(filters), 'baker');
    await shows(list, 'Baker', 'Accountant');
    feed.feedSource.ask({sort: 'title'});
    await shows(list, 'Accountant', 'Baker');
  });

  it('finds a place under the name that the reader knows', async () => {
    const {filters, list} = await putPair([makeJob({places: [{addressLocality: 'Kiel', addressCountry: 'DE'}]}), makeJob({id: 'cook', title: 'Cook'})]);
    await typeInto(searchBox(filters), 'germany');
    await shows(list, 'Baker');
    expect(marked(list)).to.deep.equal(['Germany']);
  });

  it('looks into the texts, and for words that mean the same, where the page says so', async () => {
    const jobs = [makeJob({id: '1', title: 'Baker', about: 'You will knead dough.'}), makeJob({id: '2', title: 'Site reliability engineer'})];
    const {feed, filters, list} = await putPair(jobs, {feed: 'search-texts'});
    await typeInto(searchBox(filters), 'dough');
    await shows(list, 'Baker');
    feed.synonyms = [['SRE', 'site reliability']];
    searchBox(filters).select();
    await typeInto(searchBox(filters), 'SRE');
    await shows(list, 'Site reliability engineer');
  });

  it('knows the words that mean the same from the feed, and from the page as well', async () => {
    const jobs = [makeJob({id: '1', title: 'Site reliability engineer'}), makeJob({id: '2', title: 'Chauffeur'}), makeJob({id: '3', title: 'Baker'})];
    const {feed, filters, list} = await putPair(jobs, {members: {synonyms: [['SRE', 'site reliability']]}});
    feed.synonyms = [['driver', 'chauffeur']];
    await typeInto(searchBox(filters), 'SRE');
    await shows(list, 'Site reliability engineer');
    searchBox(filters).select();
    await typeInto(searchBox(filters), 'driver');
    await shows(list, 'Chauffeur');
  });

  it('says after a pause how many there are, and not at each key', async () => {
    const {filters, list} = await putPair(JOBS);
    const said = new Set<string>();
    const status = list.shadowRoot!.querySelector('[role=status]')!;
    new MutationObserver(() => said.add(announced(list))).observe(status, {childList: true, characterData: true, subtree: true});
    expect(announced(list)).to.equal('4 jobs');
    await typeInto(searchBox(filters), 'baker');
    await until(() => announced(list) === '2 of 4 jobs');
    expect([...said]).to.deep.equal(['2 of 4 jobs']);
  });

  it('says, with the number, by what the jobs are filtered', async () => {
    const {feed, list} = await putPair(JOBS);
    feed.feedSource.ask({facets: {place: ['de/berlin'], department: ['kitchen']}});
    await until(() => announced(list) === '1 of 4 jobs. Filtered by Berlin, Kitchen');
    feed.feedSource.ask({facets: {}});
    await until(() => announced(list) === '4 jobs');
  });

  it('says so also if the list is moved in the meantime', async () => {
    const {feed, list} = await putPair(JOBS);
    feed.feedSource.ask({facets: {department: ['kitchen']}});
    await shows(list, 'Baker', 'Pastry designer');
    feed.append(list);
    await until(() => announced(list) === '2 of 4 jobs. Filtered by Kitchen');
  });

  it('can be emptied: all jobs are there again', async () => {
    const {filters, list} = await putPair(JOBS);
    const searches = record(filters, 'job-search');
    await typeInto(searchBox(filters), 'lyon');
    await shows(list, 'Driver');
    searchBox(filters).select();
    await press('Backspace');
    await shows(list, ...JOBS.map(({title}) => title!));
    expect([searches[0]!.text, ...searches.slice(-2).map(({text}) => text)]).to.deep.equal(['l', 'lyon', '']);
  });

  it('says that nothing matches, and the way back', async () => {
    const {filters, list} = await putPair(JOBS);
    const searches = record(list, 'job-search');
    await typeInto(searchBox(filters), 'xyzzy');
    await until(() => readerText(list).includes('No jobs match'));
    expect(parts(filters, 'count')[0]!.textContent).to.equal('No jobs match');
    button(list, 'Clear all').click();
    await shows(list, ...JOBS.map(({title}) => title!));
    expect(searchBox(filters).value).to.equal('');
    expect(searches.map(({text}) => text)).to.deep.equal(['']);
  });

  it('changes nothing for a letter that was taken back', async () => {
    const {filters, list} = await putPair(makeJobs(30));
    button(list, 'Show 10 more').click();
    await until(() => titles(list).length === 30);
    searchBox(filters).dispatchEvent(new InputEvent('input', {bubbles: true}));
    await rendered(list);
    expect(titles(list)).to.have.length(30);
  });

  it('takes what makes no sense to look for as nothing', async () => {
    const {filters, list} = await putPair(JOBS);
    await typeInto(searchBox(filters), ' ?! ');
    await rendered(filters, list);
    await shows(list, ...JOBS.map(({title}) => title!));
    searchBox(filters).value = '<b>%s${1}\u202e\ud800'.repeat(500);
    searchBox(filters).dispatchEvent(new Event('input'));
    await until(() => readerText(list).includes('No jobs match'));
  });
});

describe('while thousands of postings are made searchable', () => {
  it('the box takes each letter at once, what was there stays, and then it is found', async () => {
    const jobs = makeJobs(20_000, (index) => ({title: `Job ${index} of type${index % 97}`, department: `Department ${index % 50}`}));
    const {filters, list} = await putPair(jobs);
    const before = titles(list);
    const box = searchBox(filters);
    await typeInto(box, 't');
    expect(box.value).to.equal('t');
    expect(titles(list)).to.deep.equal(before);
    await typeInto(box, 'ype96');
    expect(box.value).to.equal('type96');
    await until(() => titles(list)[0] === 'Job 96 of type96');
    expect(box.value).to.equal('type96');
  });
});
