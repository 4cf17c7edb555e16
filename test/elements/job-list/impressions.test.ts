import {expect} from '@open-wc/testing';
import {record} from '../../helpers/events.js';
import {makeJobs} from '../../helpers/jobs.js';
import {putList} from '../../helpers/page.js';
import {parts} from '../../helpers/reader.js';
import {until} from '../../helpers/until.js';

const tall = (list: HTMLElement) => list.style.setProperty('--job-card-padding', '120px');

describe('<job-list impressions>', () => {
  it('tells of each card that is seen for a second, once, and not of those out of sight', async () => {
    const list = await putList(makeJobs(12), 'impressions');
    tall(list);
    const seen = record(list.parentElement!, 'job-impression');
    const ids = () => seen.map(({posting}) => posting.id);
    await until(() => seen.length > 0);
    expect(ids()).to.include('job-1').and.not.include('job-12');
    parts(list, 'card')[11]!.scrollIntoView();
    await until(() => ids().includes('job-12'));
    window.scrollTo(0, 0);
    parts(list, 'card')[5]!.scrollIntoView({block: 'center'});
    await until(() => ids().includes('job-6'));
    expect(new Set(ids()).size).to.equal(seen.length);
  });

  it('tells of another posting that comes into the same place', async () => {
    const list = await putList(makeJobs(3), 'impressions');
    const seen = record(list, 'job-impression');
    await until(() => seen.length === 3);
    list.postings = makeJobs(1, () => ({id: 'another'}));
    await until(() => seen.length === 4);
    expect(seen[3]!.posting.id).to.equal('another');
  });

  it('works in a table, and tells nothing unless asked', async () => {
    const list = await putList(makeJobs(2), 'layout="table"');
    const silent = record(list, 'job-impression');
    const asked = await putList(makeJobs(2), 'layout="table" impressions');
    const seen = record(asked, 'job-impression');
    await until(() => seen.length === 2);
    expect(silent).to.have.length(0);
    list.impressions = true;
    await until(() => silent.length === 2);
  });

  it('does not take a card for seen that was taken away before', async () => {
    const list = await putList(makeJobs(1), 'impressions');
    const seen = record(list, 'job-impression');
    list.remove();
    const other = await putList(makeJobs(1), 'impressions');
    await until(() => record(other, 'job-impression') && parts(other, 'card').length === 1);
    const seenOther = record(other, 'job-impression');
    await until(() => seenOther.length === 1);
    expect(seen).to.have.length(0);
  });
});
