import {expect} from '@open-wc/testing';
import {makeJob, makeJobs} from '../../helpers/jobs.js';
import {focused, allByRole, button, names, parts} from '../../helpers/reader.js';
import {until} from '../../helpers/until.js';
import {choice, choices, openFacet, putPair, shows, typeInto, type Pair} from './pair.js';

/** Postings of this many teams, "Team 0001" with most of them first. */
const ofTeams = (count: number) => makeJobs(count, (index) => ({team: `Team ${String(index + 1).padStart(4, '0')}`}));
const finder = (pair: Pair) => allByRole(pair.filters, 'searchbox').at(-1) as HTMLInputElement;

async function putTeams(count: number): Promise<Pair> {
  const pair = await putPair(ofTeams(count), {filters: 'facets="team"'});
  await openFacet(pair.filters, 'Team');
  return pair;
}

describe('a facet with many choices', () => {
  it('can be searched, from a dozen of them on', async () => {
    expect(names((await putTeams(12)).filters, 'searchbox')).to.deep.equal(['Search jobs']);
    expect(names((await putTeams(13)).filters, 'searchbox')).to.deep.equal(['Search jobs', 'Search: Team']);
  });

  it('finds choices that were not shown, and says how many', async () => {
    const pair = await putTeams(300);
    const {filters} = pair;
    expect(choices(filters)).to.have.length(60);
    await typeInto(finder(pair), 'team 029');
    await until(() => choices(filters).length === 10);
    expect(choices(filters)[0]).to.equal('Team 0290 1');
    const told = () => allByRole(filters, 'status').map(({textContent}) => textContent);
    expect(told()).to.include('10 found');
    await typeInto(finder(pair), 'x');
    await until(() => choices(filters).length === 0);
    expect(told()).to.include('0 found');
  });

  it('shows all of them when asked, and the focus goes to the first that was not there', async () => {
    const {filters} = await putTeams(100);
    expect(choices(filters)).to.have.length(60);
    button(filters, 'Show all 100').click();
    await until(() => choices(filters).length === 100);
    expect(focused()).to.equal(choice(filters, 'Team 0061 1'));
    expect(names(filters, 'button').filter((name) => name.startsWith('Show all'))).to.deep.equal([]);
  });

  it('keeps what is chosen in sight, wherever it stands', async () => {
    const pair = await putTeams(300);
    const {filters, list} = pair;
    await typeInto(finder(pair), '0299');
    await until(() => choices(filters).length === 1);
    choice(filters, 'Team 0299 1').click();
    await shows(list, 'Job 299');
    finder(pair).value = '';
    finder(pair).dispatchEvent(new Event('input'));
    await until(() => choices(filters).length === 61);
    expect(choices(filters).at(-1)).to.equal('Team 0299 1');
    choice(filters, 'Team 0299 1').click();
    await until(() => choices(filters).length === 60);
  });

  it('finds cities within their countries, without accents', async () => {
    const places = Array.from({length: 20}, (_, index) => `Town${index}, Germany`);
    const jobs = ['München, Germany', 'Lyon, France', ...places].map((name, index) => makeJob({id: `${index}`, places: [{name}]}));
    const pair = await putPair(jobs, {filters: 'facets="place"'});
    await openFacet(pair.filters, 'Places');
    await typeInto(finder(pair), 'munchen');
    await until(() => choices(pair.filters).length === 2);
    expect(choices(pair.filters)).to.deep.equal(['Germany 21', 'München 1']);
    await typeInto(finder(pair), 'x');
    finder(pair).select();
    await typeInto(finder(pair), 'france');
    await until(() => choices(pair.filters).join() === 'France 1,Lyon 1');
  });

  it('of 5,000 is opened, searched and chosen from with few of them on the page', async () => {
    const pair = await putTeams(5000);
    const {filters, list} = pair;
    expect(parts(filters, 'option').length).to.be.below(100);
    await typeInto(finder(pair), '4999');
    await until(() => choices(filters).join() === 'Team 4999 1');
    choice(filters, 'Team 4999 1').click();
    await shows(list, 'Job 4999');
    expect(parts(filters, 'option').length).to.be.below(100);
  });

  it('of 5,000 can be shown whole', async () => {
    const {filters, list} = await putTeams(5000);
    button(filters, 'Show all 5,000').click();
    await until(() => parts(filters, 'option').length === 5000);
    parts(filters, 'option')[4999]!.click();
    await shows(list, 'Job 5000');
  });
});
