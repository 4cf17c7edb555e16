import {expect} from '@open-wc/testing';
import type {JobListElement} from '../../../src/index.js';
import {makeJobs} from '../../helpers/jobs.js';
import {put, ready} from '../../helpers/page.js';
import {setViewport} from '../../helpers/viewport.js';

/** Places that are as wide as what stands in them, or that ask it how wide it would like to be. */
const PLACES: Readonly<Record<string, string>> = {
  'a float': '<div style="float: left"><job-list></job-list></div>',
  'a floating list': '<job-list style="float: left"></job-list>',
  'an inline block': '<div style="display: inline-block"><job-list></job-list></div>',
  'a row': '<div style="display: flex"><job-list></job-list></div>',
  'a row beside a text': '<div style="display: flex"><job-list></job-list><p>Welcome</p></div>',
  'a centred column': '<div style="display: flex; flex-direction: column; align-items: center"><job-list></job-list></div>',
  'a grid that places at the start': '<div style="display: grid; justify-items: start"><job-list></job-list></div>',
  'an automatic column of a grid': '<div style="display: grid; grid-template-columns: auto auto"><job-list></job-list><p>Welcome</p></div>',
  'a table': '<table><tbody><tr><td><job-list></job-list></td><td>Welcome</td></tr></tbody></table>',
  'something positioned': '<div style="position: relative; height: 2000px"><job-list style="position: absolute"></job-list></div>',
  'a box around its content': '<div style="width: fit-content"><job-list></job-list></div>',
};

describe('a list in a place without a width of its own', () => {
  afterEach(() => setViewport(800));

  for (const width of [360, 800]) {
    for (const [place, markup] of Object.entries(PLACES)) {
      it(`is readable in ${place}, ${width} pixels wide, and does not stick out`, async () => {
        await setViewport(width);
        const main = put(markup, {width}).closest('main')!;
        const list = main.querySelector<JobListElement>('job-list')!;
        list.postings = makeJobs(3) as never;
        await ready(list);
        expect(list.offsetWidth, 'width of the list').to.be.within(width * 0.7, width);
        expect(main.scrollWidth, 'width of all').to.be.at.most(width);
      });
    }
  }
});
