import {expect} from '@open-wc/testing';
import {readFeed} from '../../src/feed/read.js';
import type {Place, Posting} from '../../src/posting/posting.js';
import type {Section} from '../../src/posting/section.js';
import {jobPostingJsonLd} from '../../src/structured-data/json-ld.js';

const SECTIONS: readonly Section[] = [{kind: 'about', title: '', content: [{type: 'paragraph', content: ['Bake bread.']}]}];

/** The structured data as a search engine reads it. */
function dataOf(facts: Partial<Posting>, sections = SECTIONS) {
  const posting = {id: 'baker', title: 'Baker', places: [], employmentType: [], baseSalary: [], tags: [], sections: [], ...facts};
  return JSON.parse(JSON.stringify(jobPostingJsonLd(posting, sections)));
}
const withPlaces = (...places: Place[]) => dataOf({places});

describe('structured data of a posting', () => {
  it('is a JobPosting with everything that Google asks for', () => {
    const data = dataOf({
      url: 'https://acme.example/baker', datePosted: '2026-11-01', validThrough: '2026-11-30', language: 'en', employmentType: ['FULL_TIME'],
      hiringOrganization: {name: 'Acme', url: 'https://acme.example/', logo: 'https://acme.example/logo.png'},
      places: [{addressLocality: 'Berlin', addressCountry: 'DE', postalCode: '10115', streetAddress: 'Am Markt 1', addressRegion: 'BE'}],
      baseSalary: [{minValue: 30000, maxValue: 40000, currency: 'EUR', unitText: 'YEAR'}],
    });
    expect(data).to.deep.equal({
      '@context': 'https://schema.org', '@type': 'JobPosting', title: 'Baker', description: '<p>Bake bread.</p>', url: 'https://acme.example/baker',
      identifier: {'@type': 'PropertyValue', name: 'Acme', value: 'baker'}, datePosted: '2026-11-01', validThrough: '2026-11-30', employmentType: ['FULL_TIME'], inLanguage: 'en',
      hiringOrganization: {'@type': 'Organization', name: 'Acme', sameAs: 'https://acme.example/', logo: 'https://acme.example/logo.png'},
      jobLocation: [{'@type': 'Place', address: {'@type': 'PostalAddress', addressLocality: 'Berlin', addressCountry: 'DE', postalCode: '10115', streetAddress: 'Am Markt 1', addressRegion: 'BE'}}],
      baseSalary: {'@type': 'MonetaryAmount', currency: 'EUR', value: {'@type': 'QuantitativeValue', minValue: 30000, maxValue: 40000, unitText: 'YEAR'}},
    });
  });

  it('says nothing that the posting does not say', () => {
    expect(Object.keys(dataOf({})).sort()).to.deep.equal(['@context', '@type', 'description', 'hiringOrganization', 'identifier', 'title']);
  });

  it('has an organization without a name as confidential, as Google asks', () => {
    expect(dataOf({}).hiringOrganization).to.deep.equal({'@type': 'Organization', name: 'confidential'});
  });

  it('names only the employment types that Google knows', () => {
    expect(dataOf({employmentType: ['FULL_TIME', 'PER_DIEM', 'Zero hours', 'ALTERNANCE', 'SEASON_TICKET']}).employmentType).to.deep.equal(['FULL_TIME', 'PER_DIEM']);
    expect(dataOf({employmentType: ['Zero hours']})).not.to.have.property('employmentType');
  });

  it('has a pay in numbers only', () => {
    expect(dataOf({baseSalary: [{text: 'a lot'}]})).not.to.have.property('baseSalary');
    expect(dataOf({baseSalary: [{minValue: 20, maxValue: 20, currency: 'USD', unitText: 'HOUR'}]}).baseSalary.value).to.deep.equal({'@type': 'QuantitativeValue', value: 20, unitText: 'HOUR'});
    expect(dataOf({baseSalary: [{minValue: 20, currency: 'USD'}]}).baseSalary.value).to.deep.equal({'@type': 'QuantitativeValue', minValue: 20});
  });
});

describe('the places in structured data', () => {
  it('have an address, if need be the name of the place', () => {
    expect(withPlaces({name: 'Menlo Park, CA'}).jobLocation).to.deep.equal([{'@type': 'Place', address: {'@type': 'PostalAddress', addressLocality: 'Menlo Park, CA'}}]);
  });

  it('have the address rather than the name', () => {
    expect(withPlaces({name: 'HQ', addressLocality: 'Berlin', addressCountry: 'DE', workMode: 'hybrid'}).jobLocation[0].address).to.deep.equal({'@type': 'PostalAddress', addressLocality: 'Berlin', addressCountry: 'DE'});
  });

  it('are TELECOMMUTE where one works from anywhere, with the countries', () => {
    const data = withPlaces({workMode: 'remote', addressCountry: 'US', name: 'Remote (US)'}, {workMode: 'remote', addressCountry: 'CA'});
    expect(data.jobLocationType).to.equal('TELECOMMUTE');
    expect(data.applicantLocationRequirements).to.deep.equal([{'@type': 'Country', name: 'US'}, {'@type': 'Country', name: 'CA'}]);
    expect(data).not.to.have.property('jobLocation');
  });

  it('may be both', () => {
    const data = withPlaces({name: 'Menlo Park, CA', addressCountry: 'US', workMode: 'on-site'}, {workMode: 'remote'});
    expect(data.jobLocation).to.have.lengthOf(1);
    expect(data.jobLocationType).to.equal('TELECOMMUTE');
    expect(data).not.to.have.property('applicantLocationRequirements');
  });

  it('are not TELECOMMUTE for hybrid work', () => expect(withPlaces({name: 'Berlin', workMode: 'hybrid'})).not.to.have.property('jobLocationType'));

  it('are left out where only the work mode is known', () => expect(withPlaces({workMode: 'hybrid'})).not.to.have.property('jobLocation'));
});

describe('the description in structured data', () => {
  const describe = (...content: Section['content'][number][]) => dataOf({}, [{kind: 'about', title: '', content}]).description as string;
  const paragraph = (text: string) => ({type: 'paragraph', content: [text]}) as const;

  it('has paragraphs, lists and line breaks only, as Google reads no more', () => {
    const html = describe(
      {type: 'heading', content: ['One']},
      {type: 'paragraph', content: ['Two ', {type: 'strong', content: ['three']}, {type: 'break'}, {type: 'link', href: 'https://acme.example/', content: ['four']}]},
      {type: 'list', ordered: true, items: [[paragraph('Five'), {type: 'list', ordered: false, items: [[paragraph('Six')]]}]]},
      {type: 'quote', content: [paragraph('Seven')]},
      {type: 'code', text: 'eight'},
      {type: 'table', rows: [[{header: true, content: [paragraph('Nine')]}, {header: false, content: [paragraph('Ten')]}]]},
    );
    expect([...html.matchAll(/<\/?([a-z\d]+)/g)].every(([, tag]) => ['p', 'ul', 'ol', 'li', 'br', 'strong', 'b', 'em'].includes(tag!))).to.equal(true);
    const {textContent} = new DOMParser().parseFromString(html.replaceAll('<', ' <'), 'text/html').body;
    expect(textContent!.split(/\s+/).filter(Boolean)).to.deep.equal(['One', 'Two', 'three', 'four', 'Five', 'Six', 'Seven', 'eight', 'Nine', 'Ten']);
    expect(html).to.include('<ul><li><p>Six</p></li></ul>').and.to.include('three<br>');
  });

  it('has valid HTML: no paragraph in a paragraph', () => {
    const html = describe({type: 'table', rows: [[{header: false, content: [paragraph('One')]}, {header: false, content: [paragraph('Two'), {type: 'list', ordered: false, items: [[paragraph('Three')]]}]}]]});
    expect(new DOMParser().parseFromString(html, 'text/html').body.innerHTML).to.equal(html);
  });

  it('has the titles of its sections', () => {
    expect(dataOf({}, [{kind: 'benefits', title: 'Perks & more', content: [paragraph('Bread')]}]).description).to.equal('<p><strong>Perks &amp; more</strong></p><p>Bread</p>');
  });

  it('is text where the posting has text', () => {
    expect(describe(paragraph('a < b && c > d </script><script>alert(1)</script>'))).to.equal('<p>a &lt; b &amp;&amp; c &gt; d &lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;</p>');
  });

  it('is left out where there is none, for an empty one is a mistake to Google', () => expect(dataOf({}, [])).not.to.have.property('description'));
});

it('what was written as structured data is read as the same posting again', async () => {
  const facts: Partial<Posting> = {
    url: 'https://acme.example/baker', datePosted: '2026-11-01', hiringOrganization: {name: 'Acme'}, employmentType: ['INTERN'],
    places: [{addressLocality: 'Berlin', addressCountry: 'DE'}, {addressCountry: 'US', workMode: 'remote'}], baseSalary: [{minValue: 1, maxValue: 2, currency: 'EUR', unitText: 'DAY'}],
  };
  const {postings: [posting], notes} = await readFeed(dataOf(facts));
  expect(notes).to.deep.equal([]);
  expect(JSON.parse(JSON.stringify(posting))).to.deep.include({...facts, id: 'baker', title: 'Baker'});
});
