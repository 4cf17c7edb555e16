import {expect} from '@open-wc/testing';
import {plain} from './reading.js';
import {readAt} from './reading-at.js';

const URL_OF_PAGE = 'https://bakery.example/jobs/7';
const BAKER = {'@context': 'https://schema.org', '@type': 'JobPosting', identifier: '7', title: 'Baker'};
const readNode = async (members: object) => (await readAt(URL_OF_PAGE, {...BAKER, ...members})).postings[0]!;

describe('what is found in the wild: a job posting', () => {
  it('with capital letters', async () => {
    const {postings} = await readAt(URL_OF_PAGE, {
      '@type': 'JobPosting', Title: 'Baker', DatePosted: '2026-11-02', Identifier: {'@type': 'PropertyValue', Value: 7}, HiringOrganization: {'@type': 'Organization', Name: 'Corner'},
      JobLocation: [{'@type': 'Place', Address: {AddressLocality: 'Lyon', AddressCountry: 'FR'}}], BaseSalary: {Currency: 'EUR', Value: {MinValue: 1, UnitText: 'HOUR'}},
    });
    expect(postings[0]).to.deep.include({
      id: '7', title: 'Baker', datePosted: '2026-11-02', hiringOrganization: {name: 'Corner'}, places: [{addressLocality: 'Lyon', addressCountry: 'FR'}], baseSalary: [{minValue: 1, currency: 'EUR', unitText: 'HOUR'}],
    });
  });

  it('with words that say that nothing is known', async () => {
    const posting = await readNode({
      hiringOrganization: {name: 'UNAVAILABLE'}, employmentType: 'N/A', jobLocation: {address: {streetAddress: 'UNAVAILABLE', addressLocality: 'N/A', postalCode: 'NOT SPECIFIED', addressCountry: ''}},
      baseSalary: {currency: 'USD', value: {minValue: '0.0', maxValue: 0, unitText: 'YEAR'}}, validThrough: 'N/A', industry: 'N/A',
    });
    expect(posting).to.deep.equal({id: '7', title: 'Baker', places: [], employmentType: [], baseSalary: [], tags: [], sections: []});
  });

  it('of an employer beside it', async () => {
    const {postings} = await readAt(URL_OF_PAGE, {'@graph': [{'@type': 'Organization', '@id': '#us', name: 'Corner'}, {...BAKER, hiringOrganization: {'@id': '#us'}}, {...BAKER, identifier: '8', hiringOrganization: {'@id': '#them'}}]});
    expect(postings.map(({hiringOrganization}) => hiringOrganization)).to.deep.equal([{name: 'Corner'}, undefined]);
  });

  it('of an employer who is not to be known', async () => expect(await readNode({hiringOrganization: {name: 'Confidential'}})).not.to.have.property('hiringOrganization'));

  it('of an employer with several pages and pictures', async () => {
    const {hiringOrganization} = await readNode({hiringOrganization: {name: 'Corner', sameAs: ['https://a.example/', 'https://b.example/'], logo: [{'@type': 'ImageObject', contentUrl: '/logo.png'}]}});
    expect(hiringOrganization).to.deep.equal({name: 'Corner', url: 'https://a.example/', logo: 'https://bakery.example/logo.png'});
  });

  it('with entities in its title', async () => expect((await readNode({title: 'R&amp;D &#8211; Baker&nbsp; (m/w/d)'})).title).to.equal('R&D – Baker (m/w/d)'));

  it('with a date in words', async () => expect(await readNode({datePosted: 'May 29, 2026'})).to.include({datePostedText: 'May 29, 2026'}));

  it('with a pay in words, or with its period outside', async () => {
    expect((await readNode({baseSalary: {currency: 'GBP', value: {value: 'Main pay range, £30,000 to £40,000', unitText: 'YEAR'}}})).baseSalary).to.deep.equal([{currency: 'GBP', unitText: 'YEAR', text: 'Main pay range, £30,000 to £40,000'}]);
    expect((await readNode({baseSalary: {currency: 'USD', value: 60, unitText: 'HOUR'}})).baseSalary).to.deep.equal([{minValue: 60, maxValue: 60, currency: 'USD', unitText: 'HOUR'}]);
  });
});

describe('the places of a job posting in the wild', () => {
  const address = {addressLocality: 'Sunnyvale', addressRegion: 'CA', addressCountry: {'@type': 'Country', name: ['USA', 'USA', 'USA']}};
  const places = async (members: object) => (await readNode(members)).places;

  it('have their own names, but the address of one of them', async () => {
    const jobLocation = ['Sunnyvale, CA', 'Austin, TX', 'Remote, US'].map((name) => ({'@type': 'Place', name, address}));
    expect(await places({jobLocation})).to.deep.equal([
      {name: 'Sunnyvale, CA', addressLocality: 'Sunnyvale', addressRegion: 'CA', addressCountry: 'US'},
      {name: 'Austin, TX', addressCountry: 'US'},
      {name: 'Remote, US', addressCountry: 'US', workMode: 'remote'},
    ]);
  });

  it('keep the address that is theirs', async () => {
    expect(await places({jobLocation: ['North building', 'South building'].map((name) => ({name, address}))}))
      .to.deep.equal(['North building', 'South building'].map((name) => ({name, addressLocality: 'Sunnyvale', addressRegion: 'CA', addressCountry: 'US'})));
  });

  it('are said once where a form has put them into all members, and not if they are none', async () => {
    const same = (text: string) => ({jobLocation: {address: {addressLocality: text, addressRegion: text, postalCode: text, streetAddress: text, addressCountry: 'PT'}}});
    expect(await places(same('Lisboa'))).to.deep.equal([{addressLocality: 'Lisboa', addressCountry: 'PT'}]);
    expect(await places(same('( All zones )'))).to.deep.equal([{addressCountry: 'PT'}]);
    expect(await places({jobLocation: {address: {addressLocality: 'Berlin', addressRegion: 'Berlin'}}})).to.deep.equal([{addressLocality: 'Berlin', addressRegion: 'Berlin'}]);
  });

  it('are said once where one may live in the same country, or anywhere', async () => {
    const remote = (jobLocation: unknown, applicantLocationRequirements: unknown) => places({jobLocationType: 'TELECOMMUTE', jobLocation, applicantLocationRequirements});
    expect(await remote({address: {addressCountry: 'US'}}, {'@type': 'Country', name: 'US'})).to.deep.equal([{addressCountry: 'US', workMode: 'remote'}]);
    expect(await remote('Worldwide', {'@type': 'Country', name: 'Worldwide'})).to.deep.equal([{workMode: 'remote'}]);
    expect(await remote({address: {addressLocality: 'Lyon', addressCountry: 'FR'}}, {name: 'FR'})).to.deep.equal([{addressLocality: 'Lyon', addressCountry: 'FR'}, {addressCountry: 'FR', workMode: 'remote'}]);
  });

  it('are named once, and may be hybrid', async () => {
    expect(await places({jobLocationType: 'TELECOMMUTE', jobLocation: ['Remote', {address: 'Lyon'}, {address: 'Lyon'}]})).to.deep.equal([{workMode: 'remote'}, {addressLocality: 'Lyon'}]);
    expect(await places({jobLocationType: ['HYBRID'], jobLocation: ['Lyon', 'Remote, France']})).to.deep.equal([{name: 'Lyon', workMode: 'hybrid'}, {name: 'Remote, France', workMode: 'remote'}]);
    expect(await places({jobLocation: {address: {addressLocality: 'Remote', addressCountry: 'FR'}}})).to.deep.equal([{addressCountry: 'FR', workMode: 'remote'}]);
  });
});

describe('the texts of a job posting in the wild', () => {
  const texts = async (members: object) => (await readNode(members)).sections.map(({format, content}) => [format, content]);

  it('may have written-out or twice escaped line breaks', async () => {
    expect(await texts({description: '<p>Bake.</p>\\n\\n&nbsp;<p>Rest.</p>'})).to.deep.equal([['html', '<p>Bake.</p>\n\n&nbsp;<p>Rest.</p>']]);
    expect(await texts({description: 'Bake.\\n\\nRest.'})).to.deep.equal([['text', 'Bake.\n\nRest.']]);
    expect(await texts({description: 'Bake.&amp;#xa;Rest &amp; sleep.'})).to.deep.equal([['html', 'Bake.<br>Rest &amp; sleep.']]);
    expect(await texts({description: 'Save it as C:\\new\\bread.'})).to.deep.equal([['text', 'Save it as C:\\new\\bread.']]);
  });

  it('may be escaped once more', async () => {
    expect(await texts({description: '&lt;p&gt;Bake &amp;amp; rest, 1 &amp;lt; 2.&lt;/p&gt;'})).to.deep.equal([['html', '<p>Bake &amp; rest, 1 &lt; 2.</p>']]);
  });

  it('may be plain, with addresses that look like tags', async () => {
    expect(await texts({description: 'Bake.\n\nWrite to <jobs@bakery.example>.'})).to.deep.equal([['text', 'Bake.\n\nWrite to <jobs@bakery.example>.']]);
  });

  it('may be lists whose items are glued with hard blanks', async () => {
    expect(await texts({responsibilities: 'Bake bread every day&nbsp;Bake cakes on Sundays&nbsp;3 more things in winter'})).to.deep.equal([['html', ['Bake bread every day', 'Bake cakes on Sundays', '3 more things in winter']]]);
    expect(await texts({responsibilities: 'Bake at 200&nbsp;°C, and carry 25&nbsp;kg.'})).to.deep.equal([['html', 'Bake at 200&nbsp;°C, and carry 25&nbsp;kg.']]);
  });

  it('may be benefits where bonuses belong', async () => {
    const {sections} = await readNode({incentiveCompensation: ['Bread', 'Cake']});
    expect(plain(sections)).to.deep.equal([{kind: 'benefits', format: 'text', content: ['Bread', 'Cake']}]);
  });

  it('may be months', async () => expect(await texts({experienceRequirements: {'@type': 'OccupationalExperienceRequirements', monthsOfExperience: '60'}})).to.deep.equal([[undefined, '60 months of experience']]));
});

it('a JSON Feed may carry job postings', async () => {
  const {postings} = await readAt('https://bakery.example/jobs.json', {version: 'https://jsonfeed.org/version/1.1', title: 'Jobs', items: [{id: 'x', title: 'Baker', _jobposting: {...BAKER, identifier: {'@type': 'PropertyValue', value: 7}}}]});
  expect(postings.map(({title}) => title)).to.deep.equal(['Baker']);
});

it('a public service may wrap job postings in pages', async () => {
  const {format, title, next, postings} = await readAt('https://teach.example/api/v1/jobs.json', {
    info: {title: 'Teaching Vacancies', version: '1'}, openapi: '3.0.0', data: [{...BAKER, jobBenefits: 'Bread'}], links: {self: '/api/v1/jobs.json?page=1', next: 'https://teach.example/api/v1/jobs.json?page=2', prev: null}, meta: {totalPages: 2, count: 101},
  });
  expect({format, title, next}).to.deep.equal({format: 'schema-org', title: 'Teaching Vacancies', next: 'https://teach.example/api/v1/jobs.json?page=2'});
  expect(postings[0]!.sections).to.deep.equal([{kind: 'benefits', format: 'text', content: 'Bread'}]);
});
