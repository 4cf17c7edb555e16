import {expect} from '@open-wc/testing';
import {makeJob} from '../../helpers/jobs.js';
import {putList} from '../../helpers/page.js';
import {button, outline, parts} from '../../helpers/reader.js';
import {until} from '../../helpers/until.js';

const JOBS = [
  makeJob({id: '1', title: 'Waiter', tags: ['new', 'urgent'], language: 'de', visa: true, department: 'Service', level: 'Junior', team: 'Day', places: 'Remote', employmentType: 'PART_TIME', hiringOrganization: 'Corner'}),
  makeJob({id: '2', title: 'Baker', department: 'Bakery', level: 'Senior', team: 'Night', places: [{name: 'Lyon', workMode: 'on-site'}], employmentType: 'FULL_TIME'}),
  makeJob({id: '3', title: 'Owner'}),
  makeJob({id: '4', title: 'Cook', department: 'Service', level: 'Junior', team: 'Day', places: [{addressLocality: 'Bern', addressCountry: 'CH'}]}),
];

describe('<job-list group-by>', () => {
  it('shows postings under headings in alphabetical order, with their counts; the unknown last', async () => {
    expect(outline(await putList(JOBS, 'group-by="department"'))).to.deep.equal(
      ['3 Bakery 1', '4 Baker', '3 Service 2', '4 Waiter', '4 Cook', '3 Other 1', '4 Owner'],
    );
  });

  const GROUPS = {
    team: ['Day 2', 'Night 1', 'Other 1'],
    level: ['Junior 2', 'Senior 1', 'Other 1'],
    company: ['Corner 1', 'Other 3'],
    place: ['Bern, Switzerland 1', 'Lyon 1', 'Remote 1', 'Other 1'],
    'work-mode': ['On-site 1', 'Remote 1', 'Other 2'],
    'employment-type': ['Full-time 1', 'Part-time 1', 'Other 2'],
    tags: ['new 1', 'Other 3'],
    language: ['German 1', 'Other 3'],
    visa: ['Yes 1', 'Other 3'],
  };
  for (const [facet, expected] of Object.entries(GROUPS)) {
    it(`${facet}: ${expected.join(', ')}`, async () => {
      const list = await putList(JOBS, `group-by="${facet}"`);
      expect(outline(list).filter((heading) => heading.startsWith('3')).map((heading) => heading.slice(2))).to.deep.equal(expected);
      expect(parts(list, 'group')).to.have.length(expected.length);
      expect(parts(list, 'count')).to.have.length(expected.length);
    });
  }

  for (const facet of ['nonsense', 'constructor', '__proto__']) {
    it(`${facet}: no groups, as no posting says anything of it; a developer is told`, async () => {
      const list = await putList(JOBS, `group-by="${facet}" debug`);
      expect(outline(list)).to.deep.equal(['3 Waiter', '3 Baker', '3 Owner', '3 Cook']);
      expect(parts(list, 'debug')[0]!.textContent).to.contain(`group-by="${facet}": No posting here says anything of it.`);
    });
  }

  it('counts a whole group where only a part of it is shown', async () => {
    const list = await putList(JOBS, 'group-by="department" page-size="2"');
    expect(outline(list)).to.deep.equal(['3 Bakery 1', '4 Baker', '3 Service 2', '4 Waiter']);
    button(list, 'Show 2 more').click();
    await until(() => outline(list).length === 7);
  });
});
