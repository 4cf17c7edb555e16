import {expect} from '@open-wc/testing';
import {makeJob, makeJobs} from '../../helpers/jobs.js';
import {ready} from '../../helpers/page.js';
import {elementsIn, names, parts, readerText} from '../../helpers/reader.js';
import {until} from '../../helpers/until.js';
import {choices, openFacet, putPair, rendered, searchBox, shows, titles, typeInto} from './pair.js';

const JOBS = [makeJob({id: '1', title: 'Baker', department: 'Kitchen'}), makeJob({id: '2', title: 'Cook', department: 'Shop'})];
const NONSENSE: readonly unknown[] = [null, undefined, '', ' ', 'nonsense', '__proto__ constructor toString', 0, -1, NaN, Infinity, true, [], {}, [['a', 1], null, 'x'], () => 'x', '\u202e\ud800<b>'];

describe('nonsense', () => {
  for (const name of ['facets', 'controls', 'layout', 'sort', 'labels', 'include', 'exclude', 'searchTexts', 'synonyms'] as const) {
    it(`in the property ${name} of <job-filters> and its feed breaks nothing`, async () => {
      const {feed, filters, list} = await putPair(JOBS, {filters: 'debug'});
      for (const [index, value] of NONSENSE.entries()) {
        Object.assign(filters, {[name]: value});
        if (name in feed) Object.assign(feed, {[name]: value});
        await rendered(feed, filters, list);
        feed.feedSource.ask({text: index % 2 ? '' : 'ba'});
        await rendered(feed, filters, list);
      }
      feed.feedSource.ask({text: ''});
      Object.assign(filters, {facets: 'department', controls: 'search facets', layout: 'bar', sort: undefined, labels: undefined, include: undefined, exclude: undefined});
      Object.assign(feed, {include: undefined, exclude: undefined, synonyms: undefined, searchTexts: false});
      await ready(filters);
      await shows(list, 'Baker', 'Cook');
    });
  }

  for (const name of ['limit', 'pinned', 'featured', 'sort', 'href', 'current', 'groupBy', 'pageSize', 'paging', 'source', 'sourceParameters', 'impressions', 'openHere', 'headingLevel'] as const) {
    it(`in the property ${name} of <job-list> breaks nothing`, async () => {
      const {list} = await putPair(JOBS, {list: 'debug'});
      for (const value of NONSENSE) {
        Object.assign(list, {[name]: value});
        await list.updateComplete;
        await until(() => titles(list).length > 0, `${name} = ${String(value)}`);
      }
    });
  }

  it('in attributes: the names of what all objects have are no facets', async () => {
    const {filters} = await putPair(JOBS, {filters: 'facets="__proto__ constructor department" controls="__proto__ toString facets" debug'});
    expect(names(filters, 'button')).to.deep.equal(['Department']);
    expect(parts(filters, 'debug')[0]!.textContent).to.contain('facets="__proto__"').and.contain('facets="constructor"').and.contain('controls="toString"').and.not.contain('facets="department"');
  });

  it('in what is asked for is shown so that it can be taken back', async () => {
    const {filters, feed, list} = await putPair(JOBS);
    const facets = JSON.parse('{"__proto__": ["x"], "constructor": ["y"], "place": ["\\ud800", "<b>"], "pay": ["nonsense"]}') as Record<string, string[]>;
    feed.feedSource.ask({facets, text: '\u202e', page: NaN, sort: 'nonsense' as never}, 'address');
    await until(() => names(filters, 'button').filter((name) => name.startsWith('Remove')).length === 5);
    await until(() => readerText(list).includes('No jobs match'));
    for (const remove of parts(filters, 'chip').reverse()) remove.click();
    await shows(list, 'Baker', 'Cook');
  });
});

describe('postings', () => {
  it('without any value leave no facet, and can be searched', async () => {
    const {filters, list} = await putPair(makeJobs(5));
    expect(names(filters, 'button')).to.deep.equal([]);
    await typeInto(searchBox(filters), '3');
    await shows(list, 'Job 3');
  });

  it('with hostile values have them as nothing but words, which do not push anything aside', async () => {
    const hostile = ['<img src=x onerror=alert(1)>', '\u202eevil\u202c', '"><script>', 'W'.repeat(8000), '${html}', '{count}', '__proto__', '\ud800'];
    const jobs = [makeJob(), ...hostile.map((department, index) => makeJob({id: `h${index}`, department, visa: department}))];
    const {filters, feed, list} = await putPair(jobs, {filters: 'facets="department visa"', members: {labels: {visa: '<b>Visa</b>'}}});
    for (const facet of ['Department', '<b>Visa</b>']) {
      await openFacet(filters, facet);
      expect(choices(filters).join('\n')).to.contain('<img src=x onerror=alert(1)> 1').and.contain('{count} 1');
    }
    expect([...elementsIn(filters)].filter(({localName}) => /^(img|script|b)$/.test(localName))).to.deep.equal([]);
    expect(parts(filters, 'option').every((option) => option.getBoundingClientRect().height < 200), 'heights').to.equal(true);
    feed.feedSource.ask({facets: {department: ['<img-src=x-onerror=alert(1)>', `${'w'.repeat(1000)}…`]}});
    await shows(list, 'Baker', 'Baker');
    expect(filters.scrollWidth).to.be.at.most(filters.clientWidth);
  });
});
