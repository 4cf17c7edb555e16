import {expect} from '@open-wc/testing';
import {FULL_JOB, makeJobs} from '../../helpers/jobs.js';
import {press} from '../../helpers/keys.js';
import {putList, putPosting} from '../../helpers/page.js';
import {focused} from '../../helpers/reader.js';

const words = () => focused()?.getAttribute('aria-label') ?? focused()?.textContent?.replace(/\s+/g, ' ').trim();

/** What one meets with the Tab key between two buttons around an element. */
async function walk(element: HTMLElement): Promise<(string | undefined)[]> {
  const [before, after] = [document.createElement('button'), document.createElement('button')];
  element.before(before);
  element.after(after);
  before.focus();
  const met: (string | undefined)[] = [];
  for (let step = 0; step < 40; step++) {
    await press('Tab');
    if (focused() === after) return met;
    met.push(words());
  }
  throw new Error(`The Tab key is caught: ${met.join(' | ')}`);
}

describe('by keyboard, one meets', () => {
  it('the links of a list, then its button', async () => {
    expect(await walk(await putList(makeJobs(3), 'page-size="2"'))).to.deep.equal(['Job 1', 'Job 2', 'Show 1 more']);
  });

  it('the pages that there are', async () => {
    expect(await walk(await putList(makeJobs(3), 'page-size="2" paging="pages"'))).to.deep.equal(['Job 1', 'Job 2', 'Page 1', 'Page 2', 'Next page']);
  });

  it('the headings by which a table can be sorted, one link for each row, and for each card of the page', async () => {
    expect(await walk(await putList(makeJobs(2), 'layout="table"'))).to.deep.equal(['Position', 'Job 1', 'Job 2']);
    expect(await walk(await putList(makeJobs(2), '', '<template slot="card">x</template>'))).to.deep.equal(['Job 1', 'Job 2']);
  });

  it('apply, the links of the text and what could be scrolled, and apply again', async () => {
    const posting = await putPosting(FULL_JOB, '', {width: 700});
    expect(await walk(posting)).to.deep.equal(['Apply for this job', 'Day, Bread', 'jobs@bakery.example', 'Apply for this job']);
  });

  it('always something with a visible focus', async () => {
    for (const element of [await putList(makeJobs(2)), await putPosting(FULL_JOB), await putList(makeJobs(2), 'layout="table"')]) {
      const before = document.createElement('button');
      element.before(before);
      before.focus();
      await press('Tab');
      const ring = [focused()!, focused()!.closest('.card')].some((target) => target && getComputedStyle(target).outlineStyle !== 'none');
      expect(ring, focused()!.outerHTML).to.equal(true);
      before.remove();
    }
  });
});
