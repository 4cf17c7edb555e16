import {expect} from '@open-wc/testing';
import {FULL_JOB, makeJob, makeJobs} from '../../helpers/jobs.js';
import {putList} from '../../helpers/page.js';
import {allByRole, link, names, outline, parts, readerLines, readerText} from '../../helpers/reader.js';
import {until} from '../../helpers/until.js';

const daysFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('<job-list> as cards and rows', () => {
  for (const layout of ['cards', 'rows', 'nonsense']) {
    it(`${layout}: a list of headings that are links, each with its facts`, async () => {
      const list = await putList([FULL_JOB, makeJob()], `layout="${layout}"`);
      expect(allByRole(list, 'list')).to.have.length(1);
      expect(allByRole(list, 'listitem').map((item) => item.part.contains('card'))).to.deep.equal([true, true]);
      expect(outline(list)).to.deep.equal(['3 Pastry Chef', '3 Baker']);
      expect(link(list, 'Pastry Chef').href).to.equal('https://bakery.example/jobs/pastry-chef');
      expect(readerText(allByRole(list, 'listitem')[0]!).replace(/[\s·]+/g, ' ')).to.equal(
        'Pastry Chef Lyon On-site Lausanne Hybrid + 1 place Kitchen Full-time Season ticket €40,000 – €52,500 a year March 5, 2020'.replace(/[\s·]+/g, ' '),
      );
    });
  }

  it('says how old a posting is, or that it closes soon, with the date for machines', async () => {
    const list = await putList([
      makeJob({id: '1', datePosted: daysFromNow(-1)}),
      makeJob({id: '2', datePosted: daysFromNow(-8)}),
      makeJob({id: '3', datePosted: daysFromNow(-8), validThrough: daysFromNow(3)}),
    ]);
    const times = [...list.shadowRoot!.querySelectorAll('time')];
    expect(times.map(({textContent}) => textContent).slice(0, 2)).to.deep.equal(['yesterday', 'last week']);
    expect(times[2]!.textContent).to.match(/^Closes on \w+ \d+, \d{4}$/);
    expect(times.map(({dateTime}) => dateTime)).to.deep.equal([daysFromNow(-1), daysFromNow(-8), daysFromNow(3)]);
  });

  it('changes its layout while it is shown', async () => {
    const list = await putList([makeJob()]);
    list.layout = 'table';
    await until(() => allByRole(list, 'table').length === 1);
    expect(list.getAttribute('layout')).to.equal('table');
  });

  it('adds and takes away postings', async () => {
    const list = await putList(makeJobs(3));
    list.postings = [...makeJobs(2), makeJob()];
    await until(() => names(list, 'heading').join() === 'Job 1,Job 2,Baker');
    list.postings = [];
    await until(() => list.matches(':state(empty)'));
    expect(names(list, 'heading')).to.deep.equal([]);
  });
});

describe('<job-list> as a table', () => {
  for (const width of [800, 300]) {
    it(`has rows, columns and headings for a screen reader, ${width} pixels wide`, async () => {
      const list = await putList([FULL_JOB, makeJob({places: 'Lyon'})], 'layout="table"', '', {width});
      expect(names(list, 'table')).to.have.length(1);
      expect(names(list, 'columnheader')).to.deep.equal(['Position', 'Department', 'Places', 'Job type', 'Pay', 'Posted']);
      expect(names(list, 'rowheader')).to.deep.equal(['Pastry Chef', 'Baker']);
      expect(allByRole(list, 'row')).to.have.length(3);
      expect(allByRole(allByRole(list, 'row')[1]!, 'cell')).to.have.length(5);
      expect(allByRole(list, 'row').slice(1).every((row) => row.part.contains('card'))).to.equal(true);
      expect(readerLines(list)).to.include('Lyon · On-site · Lausanne · Hybrid · Anywhere in France');
    });
  }

  it('leaves out columns that would be empty', async () => {
    const list = await putList([makeJob({places: 'Lyon'})], 'layout="table"');
    expect(names(list, 'columnheader')).to.deep.equal(['Position', 'Places']);
  });

  it('is one for each group, named as its heading', async () => {
    const list = await putList([FULL_JOB, makeJob({department: 'Shop'})], 'layout="table" group-by="department"');
    expect(names(list, 'table')).to.deep.equal(['Kitchen', 'Shop']);
  });
});

describe('<job-list>\'s headings', () => {
  for (const [given, level] of [['1', 1], ['6', 6], ['0', 3], ['9', 6], ['-2', 1], ['2.7', 2], ['high', 3], ['', 3]] as const) {
    it(`heading-level="${given}" gives level ${level}`, async () => {
      expect(outline(await putList([makeJob()], `heading-level="${given}"`))).to.deep.equal([`${level} Baker`]);
    });
  }

  it('are one below those of groups, but never below the sixth', async () => {
    expect(outline(await putList([makeJob({team: 'Night'})], 'heading-level="2" group-by="team"'))).to.deep.equal(['2 Night 1', '3 Baker']);
    expect(outline(await putList([makeJob({team: 'Night'})], 'heading-level="6" group-by="team"'))).to.deep.equal(['6 Night 1', '6 Baker']);
  });
});

describe('<job-list>\'s links', () => {
  const href = async (job: object, attributes = '') => link(await putList([makeJob(job)], attributes), 'Baker').getAttribute('href');

  it('lead to the posting\'s page, or to its id in this page', async () => {
    expect(await href({url: 'https://a.example/1'})).to.equal('https://a.example/1');
    expect(await href({id: 'a b/c'})).to.equal('#a%20b%2Fc');
  });

  it('lead where the page says, with the id in it', async () => {
    expect(await href({id: 'a b&c', url: 'https://a.example/1'}, 'href="/jobs?id={id}#{id}"')).to.equal(`${location.origin}/jobs?id=a%20b%26c#a%20b%26c`);
  });

  it('never lead to a script', async () => {
    expect(await href({url: 'https://a.example/1'}, 'href="javascript:alert(1)//{id}"')).to.equal('https://a.example/1');
    expect(await href({id: 'javascript:alert(1)'}, 'href="{id}"')).to.match(/^https?:/);
  });

  it('are parts for styles', async () => {
    const list = await putList([FULL_JOB]);
    for (const part of ['base', 'list', 'card', 'title', 'card-link', 'meta', 'meta-item']) expect(parts(list, part), part).not.to.have.length(0);
  });
});
