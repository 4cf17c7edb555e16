import {expect} from '@open-wc/testing';
import {readAt, readBroken} from './reading-at.js';

const SITE = 'https://api.lever.co/v0/postings/bakery?mode=json';
const BAKER = {
  id: 'b-1', text: 'Baker', hostedUrl: 'https://jobs.lever.co/bakery/b-1', applyUrl: 'https://jobs.lever.co/bakery/b-1/apply', createdAt: 1793606400000, country: 'FR', workplaceType: 'hybrid',
  categories: {commitment: 'Full-Time', department: 'Kitchen', team: 'Bread', location: 'Lyon', level: 'Senior', allLocations: ['Lyon', 'Paris']},
  opening: '<p>We bake.</p>', openingPlain: 'We bake.', descriptionBody: '<p>You bake.</p>', descriptionBodyPlain: 'You bake.',
  description: '<p>We bake.</p><p>You bake.</p>', descriptionPlain: 'We bake.\nYou bake.', lists: [{text: 'What You"ll Do', content: '\n<li>Knead</li>\n<li>Bake</li>'}],
  additional: '<p>Everyone is welcome.</p>', additionalPlain: 'Everyone is welcome.', salaryDescription: '<p>Paid monthly.</p>', salaryDescriptionPlain: 'Paid monthly.',
  salaryRange: {min: 2500, max: 3000, currency: 'EUR', interval: 'per-month-salary'},
};
const first = async (job: object) => (await readAt(SITE, [{...BAKER, ...job}])).postings[0]!;

describe('Lever', () => {
  it('lists postings with their sections in the order of its own page', async () => {
    const {format, postings, next, notes} = await readAt(SITE, [BAKER]);
    expect({format, next}).to.deep.equal({format: 'lever', next: undefined});
    expect(postings).to.deep.equal([{
      id: 'b-1', title: 'Baker', url: BAKER.hostedUrl, applyUrl: BAKER.applyUrl, department: 'Kitchen', team: 'Bread', level: 'Senior', employmentType: ['FULL_TIME'],
      places: [{name: 'Lyon', addressCountry: 'FR', workMode: 'hybrid'}, {name: 'Paris', workMode: 'hybrid'}], datePosted: '2026-11-02T08:00:00.000Z', tags: [],
      baseSalary: [{minValue: 2500, maxValue: 3000, currency: 'EUR', unitText: 'MONTH'}],
      sections: [
        {format: 'html', content: BAKER.description},
        {title: 'What You"ll Do', format: 'html', content: BAKER.lists[0]!.content},
        {kind: 'compensation', format: 'html', content: BAKER.salaryDescription},
        {format: 'html', content: BAKER.additional},
      ],
    }]);
    expect(notes).to.deep.equal([]);
  });

  it('is full time where it counts as one person', async () => {
    const types = async (commitment: string) => (await first({categories: {...BAKER.categories, commitment}})).employmentType;
    expect(await types('FTE')).to.deep.equal(['FULL_TIME']);
    expect(await types('0.5 FTE')).to.deep.equal(['0.5 FTE']);
  });

  it('has its description in parts where the whole is empty', async () => {
    const {sections} = await first({description: '', lists: [], additional: '', additionalPlain: '', salaryDescription: '', salaryDescriptionPlain: ''});
    expect(sections.map(({content}) => content)).to.deep.equal([BAKER.opening, BAKER.descriptionBody]);
  });

  it('may have plain texts only', async () => {
    const {description: _d, opening: _o, openingPlain: _op, descriptionBody: _b, descriptionBodyPlain: _bp, additional: _a, salaryDescription: _s, salaryDescriptionPlain: _sp, lists: _l, ...plain} = BAKER;
    const [posting] = (await readAt(SITE, [plain])).postings;
    expect(posting!.sections).to.deep.equal([{format: 'text', content: BAKER.descriptionPlain}, {format: 'text', content: BAKER.additionalPlain}]);
  });

  it('takes a pay for two weeks for none of a month', async () => {
    const [pay] = (await first({salaryRange: {...BAKER.salaryRange, interval: 'bi-week-salary'}})).baseSalary;
    expect(pay).to.include({minValue: 2500, text: 'bi-week-salary'}).and.not.to.have.property('unitText');
  });

  it('tells the work mode by the place where the workplace is unspecified', async () => {
    const {places} = await first({workplaceType: 'unspecified', categories: {location: 'Lyon - Remote'}});
    expect(places).to.deep.equal([{name: 'Lyon - Remote', addressCountry: 'FR', workMode: 'remote'}]);
  });

  it('may be in groups, or one posting', async () => {
    const ids = async (document: unknown) => (await readAt(SITE, document)).postings.map(({id}) => id);
    expect(await ids([{title: 'Bread', postings: [BAKER]}, {title: 'Cake', postings: [{...BAKER, id: 'b-2'}]}])).to.deep.equal(['b-1', 'b-2']);
    expect(await ids(BAKER)).to.deep.equal(['b-1']);
  });

  it('goes on after a full page', async () => {
    const next = async (query: string, postings: readonly object[]) => (await readAt(`${SITE}&${query}`, postings)).next;
    expect(await next('skip=4&limit=2', [BAKER, {...BAKER, id: 'b-2'}])).to.equal(`${SITE}&skip=6&limit=2`);
    expect(await next('skip=4&limit=2', [BAKER])).to.equal(undefined);
    expect(await next('limit=0', [BAKER])).to.equal(undefined);
  });

  it('reads what is left of a broken posting', async () => {
    for (const titles of await readBroken(SITE, (jobs) => jobs, BAKER)) expect(titles).to.include('Baker');
  });
});
