import {expect} from '@open-wc/testing';
import type {JobListElement} from '../../../src/index.js';
import {nextEvent} from '../../helpers/events.js';
import {makeFeed, makeJob} from '../../helpers/jobs.js';
import {expectNoOverflow, put, putList, putPosting, reaches, ready} from '../../helpers/page.js';
import {announced, names, parts, readerText} from '../../helpers/reader.js';
import {served} from '../../helpers/server.js';
import {until} from '../../helpers/until.js';

/** What feeds give in the place of anything. */
const WRONG = [null, true, false, 0, -1, 1e400, 12345, '', ' ', 'text', '\u0000', [], [[]], [null, 1, 'x', {}], {}, {name: {}}, {value: []}, {title: 1, content: {}}];
const MEMBERS = `id title url applyUrl detail hiringOrganization company places location employmentType department team level baseSalary
  datePosted validThrough language tags format description about responsibilities minimumQualifications benefits howToApply sections extra`.split(/\s+/);

/** An element that could not show a feed: what the developer is told. */
async function debugOf(attributes: string): Promise<{element: Element; debug: string; code: string}> {
  const element = put(`<job-list debug ${attributes}></job-list>`);
  const {error} = await nextEvent(element, 'jobs-error');
  await reaches(element, 'error');
  return {element, debug: parts(element, 'debug')[0]!.innerText, code: error.code};
}

describe('bad input: a clear message for the reader, and the detail for the developer', () => {
  const CASES: readonly (readonly [string, () => string | Promise<string>, string, RegExp])[] = [
    ['no src', () => '', 'source', /was given no feed: set src, feed, or a data property/],
    ['an address that is none', () => 'src="http://"', 'source', /"http:\/\/" is no web address/],
    ['an address of a script', () => 'src="javascript:alert(1)"', 'source', /"javascript:alert\(1\)" is no web address/],
    ['an address where nobody is', () => 'src="http://localhost:9/jobs.json"', 'network', /No answer from http:\/\/localhost:9\/jobs.json/],
    ['a missing feed', async () => `src="${(await served('', {status: 404})).url}"`, 'http', /answered 404/],
    ['a web page', async () => `src="${(await served('<!doctype html><p>Log in</p>')).url}"`, 'json', /is a web page, not a feed/],
    ['nothing at all', async () => `src="${(await served('')).url}"`, 'json', /is not JSON/],
    ['cut JSON', async () => `src="${(await served('{"jobs": [')).url}"`, 'json', /is not JSON/],
    ['JSON that is no feed', async () => `src="${(await served({weather: 'fine'})).url}"`, 'format', /no job feed: found an object with the members weather/],
    ['null', async () => `src="${(await served('null')).url}"`, 'format', /found null/],
    ['a number', async () => `src="${(await served('7')).url}"`, 'format', /found a number/],
  ];
  for (const [name, attributes, code, detail] of CASES) {
    it(name, async () => {
      const told = await debugOf(await attributes());
      expect(told.code).to.equal(code);
      expect(told.debug).to.match(detail);
      expect(announced(told.element)).to.match(/The jobs could not be loaded|no jobs to show/);
      expect(readerText(told.element)).not.to.match(/undefined|null\n|\[object/);
    });
  }

  it('without debug, nobody sees the detail', async () => {
    const list = await reaches(put(`<job-list src="${(await served({weather: 'fine'})).url}"></job-list>`), 'error');
    expect(readerText(list)).not.to.contain('weather');
  });

  it('a property that is no feed', async () => {
    const list = put<JobListElement>('<job-list></job-list>');
    list.feed = {weather: 'fine'};
    await reaches(list, 'error');
    list.postings = 'nonsense' as never;
    await list.updateComplete;
    await reaches(list, 'error');
  });

  it('a script that is not JSON', async () => {
    const {debug} = await debugOf('><script type="application/json">{jobs: [</script');
    expect(debug).to.contain('The script in <job-list> is not JSON');
  });
});

describe('bad input: one bad posting never hides the others', () => {
  it('without a title, or no posting at all: the others are shown, and a note says what was left out', async () => {
    const list = put<JobListElement>('<job-list debug></job-list>');
    list.feed = makeFeed([{id: 'nameless'}, null as never, 'text' as never, makeJob(), {title: {}}]);
    await ready(list);
    expect(names(list, 'heading')).to.deep.equal(['Baker']);
    expect(parts(list, 'debug')[0]!.innerText).to.contain('nameless: Left out a posting without a title. /jobs/0').and.contain('1 postings');
  });

  it('anything in the place of anything', async () => {
    const jobs = MEMBERS.flatMap((member) => WRONG.map((value, index) => ({id: `${member}-${index}`, title: `${member} ${index}`, [member]: value})));
    const list = await putList([...jobs, makeJob()], 'paging="all" group-by="place"');
    expect(names(list, 'heading')).to.include('Baker').and.include('places 0');
    expect(readerText(list)).not.to.match(/undefined|\[object|NaN/);
    // Each posting by itself, not under 600 cards that are laid out with it.
    list.parentElement!.remove();
    for (const job of jobs.filter(({title}) => typeof title === 'string' && /[^\s\0]/.test(title))) {
      const posting = await putPosting(job);
      expect(readerText(posting), JSON.stringify(job)).not.to.match(/undefined|\[object|NaN/);
      posting.parentElement!.remove();
    }
  });

  it('anything in the place of what a feed says of itself', async () => {
    for (const member of ['title', 'url', 'language', 'hiringOrganization', 'updated', 'next', 'labels', 'format']) {
      for (const value of WRONG.filter((wrong) => !(member === 'next' && typeof wrong === 'string'))) {
        const list = put<JobListElement>('<job-list></job-list>');
        list.feed = makeFeed([makeJob()], {[member]: value});
        await ready(list);
      }
    }
  });
});

describe('bad input: far too much', () => {
  const LONG = 'W'.repeat(10_000);

  it('a text of 2 MB is shown, and the page goes on', async () => {
    const paragraph = `${'Bake bread every day. '.repeat(50)}\n\n`;
    const text = paragraph.repeat(Math.ceil(2_000_000 / paragraph.length));
    const posting = await putPosting(makeJob({about: text}));
    const body = parts(posting, 'section-body')[0]!;
    expect(body.textContent!.replace(/\s/g, '').length).to.equal(text.replace(/\s/g, '').length);
  }).timeout(30_000);

  for (const width of [320, 240]) {
    it(`a title of 10,000 characters without a blank fits in ${width} pixels`, async () => {
      const job = makeJob({title: LONG, department: LONG, places: [LONG], hiringOrganization: LONG, employmentType: LONG, baseSalary: LONG, about: LONG,
        sections: [{title: LONG, format: 'markdown', content: `- ${LONG}\n\n\`${LONG}\`\n\n> ${LONG}\n\n    ${LONG}\n\n| ${LONG} |\n| --- |\n| ${LONG} |`}]});
      for (const attributes of ['', 'layout="rows"', 'layout="table"', 'group-by="department"']) {
        expectNoOverflow(await putList([job], attributes, '', {width}));
      }
      const posting = await putPosting(job, '', {width});
      await until(() => parts(posting, 'section').length === 2);
      expectNoOverflow(posting);
    });
  }
});
