import {expect} from '@open-wc/testing';
import {readAt, readBroken} from './reading-at.js';

const BOARD = 'https://boards-api.greenhouse.io/v1/boards/bakery/jobs?content=true';
const BAKER = {
  id: 4711, internal_job_id: 12, title: 'Baker ', absolute_url: 'https://job-boards.greenhouse.io/bakery/jobs/4711', location: {name: 'Denver, CO; New York, NY'}, updated_at: '2026-11-05T08:00:00-05:00',
  first_published: '2026-11-02T08:00:00-05:00', application_deadline: '2026-12-31T23:59:00-05:00', company_name: 'The Corner Bakery ', language: 'en', metadata: null,
  content: '&lt;p&gt;Bread &amp;amp; cake, &amp;lt;b&amp;gt; is meant.&lt;/p&gt;', departments: [{id: 1, name: 'Kitchen '}], offices: [{id: 2, name: 'Denver'}],
};
const first = async (job: object, url = BOARD) => (await readAt(url, {jobs: [{...BAKER, ...job}]})).postings[0]!;
const field = (name: string, value: unknown) => ({id: 1, name, value, value_type: 'single_select'});

describe('Greenhouse', () => {
  it('lists jobs, whose text was escaped once', async () => {
    const {format, postings, notes} = await readAt(BOARD, {jobs: [BAKER], meta: {total: 1}});
    expect(format).to.equal('greenhouse');
    expect(postings).to.deep.equal([{
      id: '4711', title: 'Baker', url: BAKER.absolute_url, applyUrl: BAKER.absolute_url, hiringOrganization: {name: 'The Corner Bakery'}, places: [{name: 'Denver, CO'}, {name: 'New York, NY'}],
      employmentType: [], department: 'Kitchen', baseSalary: [], datePosted: BAKER.first_published, validThrough: BAKER.application_deadline, language: 'en', tags: [],
      sections: [{format: 'html', content: '<p>Bread &amp; cake, &lt;b&gt; is meant.</p>'}],
    }]);
    expect(notes).to.deep.equal([]);
  });

  it('leaves out prospects, and is recognised when it is empty', async () => {
    expect((await readAt(BOARD, {jobs: [{...BAKER, internal_job_id: null}]})).postings).to.deep.equal([]);
    expect(await readAt(BOARD, {jobs: [], meta: {total: 0}})).to.include({format: 'greenhouse'});
  });

  it('has its date of update where it has no other', async () => expect((await first({first_published: undefined})).datePosted).to.equal(BAKER.updated_at));

  it('says where the texts are that a list leaves out', async () => {
    const {content: _, ...listed} = BAKER;
    const list = 'https://boards-api.greenhouse.io/v1/boards/bakery/jobs';
    expect((await readAt(list, {jobs: [listed]})).postings[0]!.detail).to.equal(`${list}/4711?pay_transparency=true`);
    expect((await readAt('https://bakery.example/jobs.json', {jobs: [listed]})).postings[0]).to.not.have.property('detail');
  });

  it('says once what stands over the pay, where the text has it already', async () => {
    const content = '&lt;p&gt;Bake.&lt;/p&gt;&lt;div class=&quot;content-pay-transparency&quot;&gt;&lt;p&gt;A range.&lt;/p&gt;&lt;/div&gt;';
    const range = {min_cents: 1200, max_cents: 1500, currency_type: 'USD', title: 'Hourly pay range', blurb: '<p>A range.</p>'};
    const {sections, baseSalary} = await first({content, pay_input_ranges: [range]});
    expect(sections).to.have.lengthOf(1);
    expect(baseSalary).to.deep.equal([{minValue: 12, maxValue: 15, currency: 'USD', unitText: 'HOUR', name: 'Hourly pay range'}]);
  });

  it('may be the offices of a board, with their departments', async () => {
    const offices = [{id: 1, name: 'Denver', departments: [{id: 1, name: 'Kitchen', jobs: [BAKER]}, {id: 2, name: 'Shop', jobs: []}]}, {id: 2, name: 'New York', departments: [{id: 1, name: 'Kitchen', jobs: [BAKER]}]}];
    expect((await readAt(BOARD.replace('jobs', 'offices'), {offices})).postings.map(({id}) => id)).to.deep.equal(['4711']);
  });

  it('may be one job, with pay in cents and what is said of it', async () => {
    const range = {min_cents: 3000000, max_cents: 3600050, currency_type: 'USD', title: 'Denver', blurb: '<p>A range.</p>'};
    const {postings: [job]} = await readAt(`https://boards-api.greenhouse.io/v1/boards/bakery/jobs/4711`, {...BAKER, pay_input_ranges: [range, {...range, title: 'New York', max_cents: 4000000}, {min_cents: 0}]});
    expect(job!.baseSalary).to.deep.equal([{minValue: 30000, maxValue: 36000.5, currency: 'USD', name: 'Denver'}, {minValue: 30000, maxValue: 40000, currency: 'USD', name: 'New York'}]);
    expect(job!.sections.slice(1)).to.deep.equal([{kind: 'compensation', format: 'html', content: '<p>A range.</p>'}]);
  });

  it('may be in departments, each with its jobs', async () => {
    const departments = [{id: 1, name: 'Kitchen', jobs: [BAKER]}, {id: 2, name: 'Shop', jobs: [BAKER, {...BAKER, id: 4712}]}];
    expect((await readAt(BOARD, {departments})).postings.map(({id}) => id)).to.deep.equal(['4711', '4712']);
  });

  it('has fields of the employer for employment and work mode', async () => {
    const job = await first({metadata: [field('Employment Type', 'Full-time'), field('Location Type', 'On-Site'), field('Core skills', ['Baking']), field('Remote status', true)]});
    expect(job).to.deep.include({employmentType: ['FULL_TIME'], places: [{name: 'Denver, CO', workMode: 'on-site'}, {name: 'New York, NY', workMode: 'on-site'}]});
  });

  it('may have its pay in a field of the employer, if that is an amount', async () => {
    expect((await first({metadata: [field('Salary Range', 'USD 30,000 - 36,000 per year')]})).baseSalary).to.deep.equal([{minValue: 30000, maxValue: 36000, currency: 'USD', unitText: 'YEAR'}]);
    expect((await first({metadata: [field('Salary Range', 'B4'), field('Base salary', 'USD 1')]})).baseSalary).to.deep.equal([]);
  });

  it('may have its pay in numbers in fields of the employer, each for what its name says', async () => {
    const range = (name: string, value: object | null, value_type = 'currency_range') => ({id: 1, name, value, value_type});
    const dollars = {unit: 'USD', min_value: '30000.0', max_value: '36000.5'};
    const pays = async (...metadata: readonly object[]) => {
      const {postings: [job], notes} = await readAt(BOARD, {jobs: [{...BAKER, metadata}]});
      expect(notes).to.deep.equal([]);
      return job!.baseSalary;
    };
    const pay = {minValue: 30000, maxValue: 36000.5, currency: 'USD'};
    expect(await pays(range('USA: Pay Transparency Range', dollars), range('Canada: Pay Transparency Range', null))).to.deep.equal([{...pay, name: 'USA'}]);
    expect(await pays(range('Pay Range (Ohio)', dollars), range('Salary Range - Canada (CAD)', {...dollars, unit: 'CAD'}), range('Salary Range', dollars))).to.deep.equal([{...pay, name: 'Ohio'}, {...pay, currency: 'CAD', name: 'Canada (CAD)'}, pay]);
    expect(await pays(range('Annual OTE range', dollars))).to.deep.equal([{...pay, unitText: 'YEAR', name: 'Annual OTE'}]);
    expect(await pays(range('HR: Pay range', {...dollars, max_value: null}))).to.deep.equal([{minValue: 30000, currency: 'USD', name: 'HR'}]);
    expect(await pays(range('Salary range', {unit: null, min_value: '0.0'}), range('Bonus pay range', dollars), range('Oven budget', dollars))).to.deep.equal([]);
    expect(await pays(range('US4 - Base Salary Band Minimum', {unit: 'USD', amount: '30000.0'}, 'currency'), range('Salary Band', {unit: 'USD', amount: '33000.0'}, 'currency'))).to.deep.equal([]);
  });

  it('is in its offices where the place is only how one works', async () => {
    expect((await first({location: {name: 'Hybrid'}})).places).to.deep.equal([{name: 'Denver', workMode: 'hybrid'}]);
    expect((await first({location: {name: 'Remote'}, offices: []})).places).to.deep.equal([{workMode: 'remote'}]);
  });

  it('is in its offices where the place is none', async () => {
    const offices = [{id: 2, name: 'Denver'}, {id: 3, name: null, location: 'Lyon, France'}];
    const placesOf = async (name: string | null, ...others: readonly object[]) => (await first({location: {name}, offices: others})).places;
    for (const name of ['Multiple Locations', 'Various locations', '2 Locations', 'TBD', 'To be determined', 'N/A', null]) {
      expect(await placesOf(name, ...offices), `${name}`).to.deep.equal([{name: 'Denver'}, {name: 'Lyon, France'}]);
    }
    expect(await placesOf('Multiple Locations')).to.deep.equal([{name: 'Multiple Locations'}]);
    expect(await placesOf('TBD')).to.deep.equal([]);
    expect(await placesOf('Multiple locations in Ohio', ...offices)).to.deep.equal([{name: 'Multiple locations in Ohio'}]);
  });

  it('may leave the choice between a place and any', async () => {
    const placesOf = async (name: string) => (await first({location: {name}})).places;
    expect(await placesOf('San Francisco, CA or Remote')).to.deep.equal([{name: 'San Francisco, CA'}, {workMode: 'remote'}]);
    expect(await placesOf('Remote or Truth or Consequences, NM')).to.deep.equal([{workMode: 'remote'}, {name: 'Truth or Consequences, NM'}]);
    expect(await placesOf('Hybrid or remote')).to.deep.equal([{name: 'Denver', workMode: 'hybrid'}, {workMode: 'remote'}]);
  });

  it('reads what is left of a broken job', async () => {
    for (const titles of await readBroken(BOARD, (jobs) => ({jobs}), BAKER)) expect(titles).to.include('Baker');
  });
});
