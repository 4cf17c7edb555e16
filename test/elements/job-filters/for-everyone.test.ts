import {expect} from '@open-wc/testing';
import {expectAccessible, expectContrast} from '../../helpers/axe.js';
import {makeJob, makeJobs} from '../../helpers/jobs.js';
import {showOn} from '../../helpers/media.js';
import {expectNoOverflow} from '../../helpers/page.js';
import {allByRole, button, elementsIn, names, parts} from '../../helpers/reader.js';
import {setViewport} from '../../helpers/viewport.js';
import {until} from '../../helpers/until.js';
import {openFacet, putPair, rendered, type Pair} from './pair.js';

const JOBS = makeJobs(40, (index) => ({
  department: ['Kitchen', 'Customer Success and Community', 'Shop'][index % 3], team: `Team ${index % 20}`, places: [['Berlin, Germany', 'Lyon, France', 'Remote'][index % 3]],
  baseSalary: {minValue: 30_000 + index * 1000, maxValue: 90_000, currency: 'EUR', unitText: 'YEAR'}, datePosted: new Date(Date.now() - index * 86_400_000).toISOString().slice(0, 10),
}));
const FACETS = 'facets="department team place pay posted"';
const ALL = ['Department', 'Team', 'Places', 'Pay', 'Posted'];
const CHOSEN = {department: ['shop', 'kitchen'], place: ['de/berlin'], team: ['team-1']};

/** In the dark, the same elements have other colours. */
const SCHEMES = {
  light: {style: 'color-scheme: light; background: #fff; color: #222', expectFine: expectAccessible},
  dark: {style: 'color-scheme: dark; background: #16181d; color: #eee', expectFine: expectContrast},
};

async function ask({feed, filters, list}: Pair, facets: Readonly<Record<string, readonly string[]>>): Promise<void> {
  feed.feedSource.ask({facets});
  await until(() => names(filters, 'button').includes('Clear all'));
  await rendered(filters, list);
}

for (const [scheme, {style, expectFine}] of Object.entries(SCHEMES)) {
  describe(`axe finds nothing in <job-filters>, ${scheme}:`, () => {
    beforeEach(() => document.documentElement.setAttribute('style', style));

    for (const facet of ALL) {
      it(`${facet} open`, async () => {
        const pair = await putPair(JOBS, {filters: FACETS});
        await openFacet(pair.filters, facet);
        await expectFine(pair.filters);
      });
    }

    for (const width of [300, 780]) {
      it(`much chosen, in a column, ${width} pixels wide`, async () => {
        const pair = await putPair(JOBS, {filters: `${FACETS} layout="column"`, width});
        await ask(pair, CHOSEN);
        await expectFine(pair.feed);
      });

      it(`nothing found, ${width} pixels wide`, async () => {
        const pair = await putPair(JOBS, {filters: FACETS, width});
        await ask(pair, {department: ['nonsense']});
        await expectFine(pair.feed);
      });
    }

    it('marks in cards, rows and a table that can be sorted', async () => {
      for (const layout of ['cards', 'rows', 'table']) {
        const pair = await putPair(JOBS, {list: `layout="${layout}" page-size="3" featured="team:*" current="job-1"`});
        pair.feed.feedSource.ask({text: 'job', sort: 'title'});
        await until(() => allByRole(pair.list, 'mark').length === 3);
        await expectFine(pair.feed);
      }
    });
  });
}

/** What can be pressed: of a choice its whole label, of a posting's link its whole card. */
const targets = (root: Element) => [...elementsIn(root)].filter((element) => element.matches('button, select, .card, input[type=range], input[type=search], label:has(> [type=checkbox], > [type=radio])'));

function expectTargets(root: Element, least: number): void {
  for (const target of targets(root)) {
    const {width, height} = target.getBoundingClientRect();
    expect(Math.min(width, height), target.outerHTML.slice(0, 120)).to.be.at.least(least - 0.1);
  }
}

describe('fingers find', () => {
  it('44 pixels for everything in the filters, open and closed, and in the dialog', async () => {
    for (const [attributes, width] of [['', 780], ['layout="column"', 780], ['', 320]] as const) {
      const pair = await putPair(JOBS, {filters: `${FACETS} ${attributes}`, width});
      await ask(pair, CHOSEN);
      expectTargets(pair.filters, 44);
      if (width === 320) button(pair.filters, /^Filters/).click();
      for (const facet of width === 780 && !attributes ? ALL : []) {
        await openFacet(pair.filters, facet);
        expectTargets(pair.filters, 44);
      }
      expectTargets(pair.filters, 44);
      pair.feed.remove();
    }
  });

  it('24 pixels for everything in the list', async () => {
    for (const [layout, width] of [['cards', 320], ['rows', 780], ['table', 780], ['table', 320]] as const) {
      const pair = await putPair(JOBS, {list: `layout="${layout}" paging="pages" page-size="5"`, width});
      expectTargets(pair.list, 24);
    }
  });
});

describe('nothing of filters and list sticks out', () => {
  afterEach(() => setViewport(800));

  for (const width of [320, 240]) {
    it(`at ${width} pixels, whatever is chosen and how`, async () => {
      await setViewport(width, 256);
      for (const attributes of ['', 'layout="column"', 'controls="summary chips facets search"']) {
        const pair = await putPair(JOBS, {filters: `${FACETS} ${attributes}`, list: 'layout="table"'});
        await ask(pair, {...CHOSEN, tags: ['x'.repeat(400)]});
        expectNoOverflow(pair.feed);
        const opener = parts(pair.filters, 'filters-button')[0];
        opener?.click();
        const [panes] = parts(pair.filters, 'facets');
        expect(panes!.scrollWidth, 'the dialog').to.be.at.most(panes!.clientWidth);
        pair.feed.remove();
      }
    });
  }

  for (const direction of ['ltr', 'rtl']) {
    it(`and no open facet, wherever its button stands: ${direction}`, async () => {
      document.documentElement.dir = direction;
      for (const width of [640, 700, 770]) {
        const pair = await putPair(JOBS, {filters: FACETS, width});
        for (const facet of ALL) {
          await openFacet(pair.filters, facet);
          const panel = parts(pair.filters, 'panel').find((element) => !element.hidden)!.getBoundingClientRect();
          const around = pair.filters.getBoundingClientRect();
          expect([panel.left >= around.left - 0.5, panel.right <= around.right + 0.5], `${facet} at ${width}`).to.deep.equal([true, true]);
        }
        pair.feed.remove();
      }
    });
  }

  it('nor is an open facet covered by what follows', async () => {
    const pair = await putPair(JOBS, {filters: FACETS});
    await openFacet(pair.filters, 'Team');
    const {left, bottom} = parts(pair.filters, 'panel').find((element) => !element.hidden)!.getBoundingClientRect();
    expect(document.elementFromPoint(left + 20, bottom - 10)).to.equal(pair.filters);
  });
});

describe('in forced colours', () => {
  afterEach(() => showOn({}));

  it('what is active can be told from what is not', async function () {
    if (!(await showOn({'forced-colors': 'active'}))) this.skip();
    const pair = await putPair(JOBS, {filters: FACETS});
    const border = (name: RegExp) => getComputedStyle(button(pair.filters, name)).borderColor;
    expect(border(/^Department/)).to.equal(border(/^Team/));
    await ask(pair, {department: ['shop']});
    expect(border(/^Department/)).not.to.equal(border(/^Team/));
    await expectAccessible(pair.filters);
  });
});

describe('right to left', () => {
  it('the filters are in the language and direction of the page', async () => {
    document.documentElement.lang = 'ar';
    document.documentElement.dir = 'rtl';
    const jobs = ['مطبخ', 'متجر'].map((department, index) => makeJob({id: `${index}`, department}));
    const pair = await putPair(jobs, {filters: 'layout="column" facets="department"', width: 760});
    const [box, count] = [parts(pair.filters, 'option-input')[0]!, parts(pair.filters, 'count')[0]!];
    expect(box.getBoundingClientRect().left).to.be.above(count.getBoundingClientRect().right);
    expect(names(pair.filters, 'group')).to.deep.equal(['القسم']);
    await expectAccessible(pair.filters);
  });
});
