import {expect} from '@open-wc/testing';
import {readJob} from './reading.js';

const sections = async (job: object) => (await readJob(job)).job!.sections;

describe('the sections of a posting', () => {
  it('may be a text, the entries of a list, or an object', async () => {
    expect(await sections({benefits: 'Bread'})).to.deep.equal([{kind: 'benefits', content: 'Bread'}]);
    expect(await sections({benefits: ['Bread', 'Butter']})).to.deep.equal([{kind: 'benefits', content: ['Bread', 'Butter']}]);
    expect(await sections({benefits: {title: 'Perks', format: 'markdown', content: '*Bread*'}})).to.deep.equal([{kind: 'benefits', title: 'Perks', format: 'markdown', content: '*Bread*'}]);
    expect(await sections({benefits: {title: 'Perks', items: ['Bread']}})).to.deep.equal([{kind: 'benefits', title: 'Perks', content: ['Bread']}]);
    expect(await sections({benefits: {text: 'Bread'}})).to.deep.equal([{kind: 'benefits', content: 'Bread'}]);
  });

  it('stand in the order in which one reads them, the feed’s own before how to apply', async () => {
    const kinds = await sections({
      equalOpportunity: 'i', howToApply: 'h', sections: [{title: 'Own', content: 'g'}, {kind: 'other', content: 'g2'}], compensation: 'f2', benefits: 'f',
      preferredQualifications: 'e', minimumQualifications: 'd', responsibilities: 'c', aboutCompany: 'b', about: 'a', description: '0',
    });
    expect(kinds.map(({kind, content}) => `${kind} ${content as string}`)).to.deep.equal([
      'undefined 0', 'about a', 'company b', 'responsibilities c', 'minimum-qualifications d', 'preferred-qualifications e',
      'benefits f', 'compensation f2', 'undefined g', 'other g2', 'how-to-apply h', 'equal-opportunity i',
    ]);
  });

  it('have the other names that feeds use', async () => {
    expect((await sections({qualifications: 'x', jobBenefits: 'y'})).map(({kind}) => kind)).to.deep.equal(['minimum-qualifications', 'benefits']);
  });

  it('have the format of the section, else of the posting, else of the feed', async () => {
    expect(await sections({format: 'HTML', about: '<p>Hi</p>', benefits: {format: 'text', content: 'a < b'}})).to.deep.equal([
      {kind: 'about', format: 'html', content: '<p>Hi</p>'},
      {kind: 'benefits', format: 'text', content: 'a < b'},
    ]);
  });

  it('keep their words as they were typed', async () => {
    const content = '  One\n\n\tTwo  \u00a0three ';
    expect((await sections({about: content}))[0]!.content).to.equal(content);
  });

  it('may be no more than a title', async () => {
    expect(await sections({sections: [{title: 'See you!'}, {title: 'List', content: [null]}]})).to.deep.equal([{title: 'See you!', content: ''}, {title: 'List', content: ''}]);
  });

  it('are left out where they say nothing, without a note', async () => {
    const {job, notes} = await readJob({about: '', benefits: [], responsibilities: null, compensation: 'N/A', sections: [{}, '', {content: ''}]});
    expect(job!.sections).to.deep.equal([]);
    expect(notes).to.deep.equal([]);
  });

  it('are left out with a note where they are no text', async () => {
    const {job, notes} = await readJob({about: true, benefits: ['Bread', {a: 1}, 7], responsibilities: {content: {b: 1}}, sections: 'Loose text'});
    expect(job!.sections).to.deep.equal([{kind: 'benefits', content: ['Bread', '7']}, {content: 'Loose text'}]);
    expect(notes).to.have.members(['baker /jobs/0/about', 'baker /jobs/0/benefits/1', 'baker /jobs/0/responsibilities/content']);
  });

  it('are kept with a note where their kind or format is unknown', async () => {
    const {job, notes} = await readJob({sections: [{kind: 'perks', title: 'Perks', format: 'rtf', content: 'Bread'}]});
    expect(job!.sections).to.deep.equal([{title: 'Perks', content: 'Bread'}]);
    expect(notes).to.have.members(['baker /jobs/0/sections/0/kind', 'baker /jobs/0/sections/0/format']);
  });
});

describe('where to apply', () => {
  const applyUrl = async (job: object) => (await readJob(job)).job!.applyUrl;

  it('is what the feed says', async () => {
    expect(await applyUrl({applyUrl: 'https://acme.example/form', howToApply: 'See https://acme.example/other'})).to.equal('https://acme.example/form');
  });

  for (const howToApply of ['See https://acme.example/form.', ['Call us.', 'Or see https://acme.example/form'], {content: 'See https://acme.example/form'}, {items: ['https://acme.example/form']}]) {
    it(`is else the first link of how to apply: ${JSON.stringify(howToApply)}`, async () => {
      expect(await applyUrl({howToApply})).to.equal('https://acme.example/form');
    });
  }

  it('may be a mail address', async () => expect(await applyUrl({howToApply: 'Write to jobs@acme.example'})).to.equal('mailto:jobs@acme.example'));

  it('is unknown where nobody says it', async () => expect(await applyUrl({howToApply: 'Come by', about: 'https://acme.example'})).to.equal(undefined));
});
