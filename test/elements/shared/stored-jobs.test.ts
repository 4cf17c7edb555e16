import '../../helpers/quiet.js';
import {expect} from '@open-wc/testing';
import {savedJobs, viewedJobs} from '../../../src/elements/shared/saved-jobs.js';
import {StoredJobs} from '../../../src/elements/shared/stored-jobs.js';
import {settled, until} from '../../helpers/until.js';

const NAME = 'job-widgets/test';
const BAKER = {id: '1', title: 'Baker', url: 'https://bakery.example/1'};
const COOK = {id: '2', title: 'Cook'};
const titles = ({jobs}: StoredJobs): string[] => jobs.map(({title}) => title);

/** Another page of this site. */
async function otherTab(): Promise<Storage> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  return frame.contentWindow!.localStorage;
}

function refusing(member: 'getItem' | 'setItem'): () => Storage {
  return () => new Proxy(localStorage, {
    get: (storage, name) => {
      if (name === member) throw new DOMException('No more room', 'QuotaExceededError');
      return (storage[name as keyof Storage] as () => unknown).bind(storage);
    },
  });
}

afterEach(() => {
  localStorage.clear();
  document.querySelectorAll('iframe').forEach((frame) => frame.remove());
});

describe('a list of jobs in the browser', () => {
  it('has the newest first, each once, with where to read it and when it came', () => {
    const list = new StoredJobs(NAME);
    expect(list.add(BAKER, undefined, 1)).to.equal(true);
    list.add(COOK, 'https://bakery.example/?job=2', 2);
    list.add(BAKER, undefined, 3);
    expect(list.jobs).to.deep.equal([
      {key: BAKER.url, ...BAKER, time: 3},
      {key: '2', ...COOK, url: 'https://bakery.example/?job=2', time: 2},
    ]);
  });

  it('knows a job again by the address of its page, or else by its id', () => {
    const list = new StoredJobs(NAME);
    list.add(BAKER);
    list.add(COOK, 'https://bakery.example/?job=2');
    expect([BAKER, {...BAKER, id: 'other'}, COOK, list.jobs[0]!].map((job) => list.has(job))).to.deep.equal([true, true, true, true]);
    expect([{id: '1'}, {...BAKER, url: 'https://bakery.example/3'}].map((job) => list.has(job))).to.deep.equal([false, false]);
  });

  it('lets go of a job, and of all', () => {
    const list = new StoredJobs(NAME);
    list.add(BAKER);
    list.add(COOK);
    expect(list.remove(BAKER)).to.equal(true);
    expect(titles(list)).to.deep.equal(['Cook']);
    list.remove(list.jobs[0]!);
    expect(titles(list)).to.deep.equal([]);
    list.add(BAKER);
    list.forget();
    expect(titles(list)).to.deep.equal([]);
    expect(localStorage.getItem(NAME)).to.equal(null);
  });

  it('keeps as many as it may', () => {
    const list = new StoredJobs(NAME, {most: 2});
    for (const id of ['a', 'b', 'c']) list.add({id, title: id});
    expect(titles(list)).to.deep.equal(['c', 'b']);
  });

  it('is the same array until something changes, so that what is made of it can be kept', () => {
    const list = new StoredJobs(NAME);
    list.add(BAKER);
    const {jobs} = list;
    expect(list.jobs).to.equal(jobs);
    list.add(COOK);
    expect(list.jobs).not.to.equal(jobs);
  });

  it('tells whoever asks of changes, also of those by another copy of this script', () => {
    const [list, copy] = [new StoredJobs(NAME), new StoredJobs(NAME)];
    let changes = 0;
    const stop = list.subscribe(() => changes++);
    copy.add(BAKER);
    expect(list.has(BAKER)).to.equal(true);
    expect(changes).to.equal(1);
    new StoredJobs('job-widgets/other').add(BAKER);
    expect(changes, 'another list').to.equal(1);
    stop();
    copy.remove(BAKER);
    expect(changes).to.equal(1);
  });

  it('follows what is done in another tab', async () => {
    const list = new StoredJobs(NAME);
    let changes = 0;
    const stop = list.subscribe(() => changes++);
    const tab = await otherTab();
    tab.setItem(NAME, JSON.stringify([{key: '2', ...COOK, time: 5}]));
    await until(() => changes === 1);
    expect(titles(list)).to.deep.equal(['Cook']);
    tab.clear();
    await until(() => changes === 2);
    expect(titles(list)).to.deep.equal([]);
    stop();
  });

  it('is empty where storage is blocked, and says that it could keep nothing', () => {
    const list = new StoredJobs(NAME, {storage: () => {
      throw new DOMException('Access is denied', 'SecurityError');
    }});
    expect(list.jobs).to.deep.equal([]);
    expect(list.has(BAKER)).to.equal(false);
    expect([list.add(BAKER), list.remove(BAKER), list.forget()]).to.deep.equal([false, false, false]);
    expect(new StoredJobs(NAME, {storage: refusing('getItem')}).jobs).to.deep.equal([]);
  });

  it('says that it could keep nothing where storage is full, and stays as it was', () => {
    new StoredJobs(NAME).add(BAKER);
    const list = new StoredJobs(NAME, {storage: refusing('setItem')});
    expect(list.add(COOK)).to.equal(false);
    expect(titles(list)).to.deep.equal(['Baker']);
  });

  it('takes from what somebody else has written only what is a job', () => {
    for (const text of ['', '{', 'null', '7', '"x"', '{"jobs": []}', '[null, 1, "x", [], {}, {"key": 1, "id": "1", "title": "x"}]']) {
      localStorage.setItem(NAME, text);
      expect(new StoredJobs(NAME).jobs, text).to.deep.equal([]);
    }
    localStorage.setItem(NAME, '[{"key": "1", "id": "1", "title": "Baker", "url": "javascript:alert(1)", "time": "soon", "__proto__": {"polluted": 1}}, 2]');
    expect(new StoredJobs(NAME).jobs).to.deep.equal([{key: '1', id: '1', title: 'Baker', url: undefined, time: 0}]);
  });
});

describe('what a browser remembers', () => {
  it('is nothing before somebody asks for it', async () => {
    expect([savedJobs.jobs, viewedJobs.jobs, savedJobs.has(BAKER), viewedJobs.isOn]).to.deep.equal([[], [], false, false]);
    viewedJobs.add(BAKER);
    await settled();
    expect(localStorage).to.have.length(0);
  });

  it('is not what one looks at, only because one has saved a job', () => {
    savedJobs.add(BAKER);
    expect(viewedJobs.add(COOK)).to.equal(false);
    expect(viewedJobs.jobs).to.deep.equal([]);
  });

  it('is the last 20 jobs that one has looked at, once one has asked for that', () => {
    expect(viewedJobs.turnOn()).to.equal(true);
    expect(viewedJobs.isOn).to.equal(true);
    for (let id = 1; id <= 25; id++) viewedJobs.add({id: `${id}`, title: `Job ${id}`});
    expect(viewedJobs.jobs).to.have.length(20);
    expect(viewedJobs.jobs[0]!.title).to.equal('Job 25');
    viewedJobs.turnOn();
    expect(viewedJobs.jobs, 'turned on again').to.have.length(20);
  });

  it('is nothing again, once one has turned that off', () => {
    viewedJobs.turnOn();
    viewedJobs.add(BAKER);
    viewedJobs.turnOff();
    expect(localStorage).to.have.length(0);
    expect(viewedJobs.isOn).to.equal(false);
  });
});
