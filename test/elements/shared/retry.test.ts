import {expect} from '@open-wc/testing';
import {JobListElement} from '../../../src/index.js';
import {record} from '../../helpers/events.js';
import {makeFeed, makeJob} from '../../helpers/jobs.js';
import {press, tabTo} from '../../helpers/keys.js';
import {put, reaches, ready} from '../../helpers/page.js';
import {announced, button, focused, headingNamed, names, parts, readerText, stateOf} from '../../helpers/reader.js';
import {held, served} from '../../helpers/server.js';
import {until} from '../../helpers/until.js';

describe('trying again', () => {
  for (const tag of ['job-list', 'job-posting'] as const) {
    it(`by keyboard loads the feed, and the focus stays where one was: <${tag}>`, async () => {
      const address = await served('', {status: 410});
      const element = await reaches(put(`<${tag} src="${address.url}"></${tag}>`), 'error');
      await address.serve(makeFeed());
      await tabTo(button(element, 'Try again'));
      await press('Enter');
      await ready(element);
      headingNamed(element, 'Baker');
      expect(focused()).to.equal(parts(element, 'base')[0]);
      expect(await address.requests()).to.equal(2);
    });
  }

  it('goes away while it loads, and comes back if that fails', async () => {
    const address = held();
    const list = put(`<job-list src="${address.url}"></job-list>`);
    await address.answer('', {status: 410});
    await reaches(list, 'error');
    const errors = record(list, 'jobs-error');
    button(list, 'Try again').click();
    await reaches(list, 'loading');
    expect(names(list, 'button')).to.deep.equal([]);
    await address.answer('', {status: 410});
    await reaches(list, 'error');
    expect(errors.map(({error}) => error.status)).to.deep.equal([410]);
    button(list, 'Try again');
  });

  it('from a stale copy, which stays meanwhile', async () => {
    const address = await served(makeFeed());
    const list = await ready(put<JobListElement>(`<job-list src="${address.url}"></job-list>`));
    await address.serve('', {status: 410});
    list.reload();
    await reaches(list, 'stale');
    await address.serve(makeFeed([makeJob({title: 'Cook'})]));
    button(list, 'Try again').click();
    expect(names(list, 'heading')).to.deep.equal(['Baker']);
    await until(() => names(list, 'heading').join() === 'Cook');
    expect(stateOf(list)).to.equal('ready');
    expect(focused()).to.equal(parts(list, 'base')[0]);
  });

  it('happens by itself for an element that comes later: a failure is forgotten', async () => {
    const address = await served('', {status: 410});
    const first = await reaches(put(`<job-list src="${address.url}"></job-list>`), 'error');
    first.remove();
    await address.serve(makeFeed());
    headingNamed(await ready(put(`<job-list src="${address.url}"></job-list>`)), 'Baker');
  });

  it('helps when what shows the jobs could not be loaded', async () => {
    let offline = true;
    class OfflineList extends JobListElement {
      protected override async loadView() {
        if (offline) throw new TypeError('Failed to fetch dynamically imported module');
        return super.loadView();
      }
    }
    customElements.define('offline-list', OfflineList);
    const list = put<OfflineList>('<offline-list><a href="/jobs">Open positions</a></offline-list>');
    list.postings = [makeJob()];
    await reaches(list, 'error');
    expect(readerText(list)).to.contain('Open positions').and.contain('The jobs could not be loaded.');
    expect(announced(list)).to.equal('The jobs could not be loaded.');
    button(list, 'Try again').click();
    await reaches(list, 'error');
    offline = false;
    button(list, 'Try again').click();
    headingNamed(await ready(list), 'Baker');
  });
});
