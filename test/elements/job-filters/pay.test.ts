import {expect} from '@open-wc/testing';
import {record} from '../../helpers/events.js';
import {makeJob} from '../../helpers/jobs.js';
import {press} from '../../helpers/keys.js';
import {allNamed, button, names, parts, readerText} from '../../helpers/reader.js';
import {until} from '../../helpers/until.js';
import {choice, choices, openFacet, putPair, rendered, shows, titles, type Pair} from './pair.js';

const pay = (minValue: number, maxValue: number, currency = 'EUR', unitText = 'YEAR') => ({minValue, maxValue, currency, unitText});
const JOBS = [
  makeJob({id: '1', title: 'Baker', baseSalary: pay(30_000, 40_000) as never}),
  makeJob({id: '2', title: 'Cook', baseSalary: pay(50_000, 60_000) as never}),
  makeJob({id: '3', title: 'Driver', baseSalary: pay(70_000, 80_000) as never}),
  makeJob({id: '4', title: 'Editor'}),
  makeJob({id: '5', title: 'Foreman', baseSalary: pay(70_000, 80_000, 'USD') as never}),
];
const slider = ({filters}: Pair, name: string) => allNamed(filters, 'slider', name)[0] as HTMLInputElement;

async function putPay(jobs: readonly object[] = JOBS, attributes = ''): Promise<Pair> {
  const pair = await putPair(jobs, {filters: `facets="pay" ${attributes}`});
  await openFacet(pair.filters, 'Pay');
  return pair;
}

function slide(input: HTMLInputElement, value: number): void {
  input.value = String(value);
  input.dispatchEvent(new Event('input'));
  input.dispatchEvent(new Event('change'));
}

describe('the facet of pay', () => {
  it('is two sliders, in the currency that most have, and says for how many jobs that is known', async () => {
    const pair = await putPay();
    const [least, most] = [slider(pair, 'At least'), slider(pair, 'At most')];
    expect([least.min, least.max, least.value, least.getAttribute('aria-valuetext')]).to.deep.equal(['30000', '80000', '30000', '€30,000 a year']);
    expect([most.value, most.getAttribute('aria-valuetext')]).to.deep.equal(['80000', '€80,000 a year']);
    expect(readerText(pair.filters)).to.contain('Pay is given for 3 jobs');
  });

  it('finds jobs whose pay may be in the range', async () => {
    const pair = await putPay();
    slide(slider(pair, 'At least'), 45_000);
    await shows(pair.list, 'Cook', 'Driver');
    slide(slider(pair, 'At most'), 65_000);
    await shows(pair.list, 'Cook');
    expect(names(pair.filters, 'button')).to.deep.equal(['Pay 1', 'Remove filter: €45,000 – €65,000 a year', 'Clear all']);
    slide(slider(pair, 'At least'), 30_000);
    await shows(pair.list, 'Baker', 'Cook');
    slide(slider(pair, 'At most'), 80_000);
    await shows(pair.list, ...JOBS.map(({title}) => title));
  });

  it('goes by arrow keys, Home and End; the first move is a step to go back over, the others correct it', async () => {
    const pair = await putPay();
    const {feedSource} = pair.feed;
    slider(pair, 'At least').focus();
    await press('ArrowRight');
    await rendered(pair.filters);
    expect([slider(pair, 'At least').value, feedSource.change]).to.deep.equal(['31000', 'step']);
    await press('ArrowRight');
    await rendered(pair.filters);
    expect([feedSource.query.facets, feedSource.change]).to.deep.equal([{pay: ['32000../eur/year']}, 'typing']);
    await press('End');
    await shows(pair.list, 'Driver');
    await press('Home');
    await rendered(pair.filters);
    expect(feedSource.query.facets).to.deep.equal({});
  });

  it('says what a slider would ask for while it is held, and asks when it is let go', async () => {
    const pair = await putPay();
    const events = record(pair.filters, 'job-filter');
    const least = slider(pair, 'At least');
    least.value = '60000';
    least.dispatchEvent(new Event('input'));
    await rendered(pair.filters);
    expect(least.getAttribute('aria-valuetext')).to.equal('€60,000 a year');
    expect(titles(pair.list)).to.have.length(5);
    expect(events).to.have.length(0);
    least.dispatchEvent(new Event('change'));
    await shows(pair.list, 'Cook', 'Driver');
    expect(events.map(({values}) => values)).to.deep.equal([['60000../eur/year']]);
  });

  it('takes the other end along', async () => {
    const pair = await putPay();
    slide(slider(pair, 'At most'), 40_000);
    await shows(pair.list, 'Baker');
    slide(slider(pair, 'At least'), 75_000);
    await shows(pair.list, 'Driver');
    expect(slider(pair, 'At most').value).to.equal('75000');
  });

  it('has a choice for those that say nothing one can compare', async () => {
    const pair = await putPay();
    expect(choices(pair.filters)).to.deep.equal(['Not stated 1']);
    slide(slider(pair, 'At least'), 70_000);
    await shows(pair.list, 'Driver');
    choice(pair.filters, 'Not stated 1').click();
    await shows(pair.list, 'Driver', 'Editor');
    slide(slider(pair, 'At least'), 50_000);
    await shows(pair.list, 'Cook', 'Driver', 'Editor');
    button(pair.filters, 'Remove filter: Pay: Not stated').click();
    await shows(pair.list, 'Cook', 'Driver');
  });

  it('compares pay by the hour, to the cent', async () => {
    const pair = await putPay([
      makeJob({id: '1', title: 'Baker', baseSalary: pay(14.9, 15.3, 'EUR', 'HOUR') as never}),
      makeJob({id: '2', title: 'Cook', baseSalary: pay(17.1, 18.7, 'EUR', 'HOUR') as never}),
    ]);
    slider(pair, 'At least').focus();
    for (let step = 0; step < 9; step++) await press('ArrowRight');
    await rendered(pair.filters);
    expect(pair.feed.feedSource.query.facets['pay']![0]).to.match(/^1\d(\.\d{1,2})?\.\.\/eur\/hour$/);
    await press('End');
    await shows(pair.list, 'Cook');
  });

  it('is asked for in any currency of the feed, one at a time', async () => {
    const pair = await putPay([...JOBS, makeJob({id: '6', title: 'Guard', baseSalary: pay(20, 30, 'USD', 'HOUR') as never})]);
    const [select] = parts(pair.filters, 'currency') as HTMLSelectElement[];
    expect(select!.closest('label')!.textContent).to.match(/^Currency/);
    const pick = async (currency: string) => {
      select!.value = currency;
      select!.dispatchEvent(new Event('change'));
      await rendered(pair.filters);
    };
    expect([...select!.options].map(({text}) => text)).to.deep.equal(['Euro', 'US Dollar']);
    slide(slider(pair, 'At least'), 45_000);
    await shows(pair.list, 'Cook', 'Driver');
    await pick('USD');
    await shows(pair.list, 'Baker', 'Cook', 'Driver', 'Editor', 'Foreman', 'Guard');
    expect(slider(pair, 'At least').getAttribute('aria-valuetext')).to.match(/^\$\d.* a year$/);
    expect(readerText(pair.filters)).to.contain('Pay is given for 2 jobs');
    slide(slider(pair, 'At least'), 70_000);
    await shows(pair.list, 'Foreman');
    pair.feed.feedSource.ask({facets: {pay: ['50000../eur/year']}}, 'address');
    await shows(pair.list, 'Cook', 'Driver');
    expect([select!.value, slider(pair, 'At least').value]).to.deep.equal(['EUR', '50000']);
  });

  it('has no choice of a currency where there is one', async () => {
    expect(parts((await putPay(JOBS.slice(0, 3))).filters, 'currency')).to.deep.equal([]);
  });

  it('is not there where all pay the same, or none says what', async () => {
    for (const jobs of [[makeJob(), makeJob({id: '2'})], [makeJob({baseSalary: pay(1, 1) as never}), makeJob({id: '2', baseSalary: pay(1, 1) as never})]]) {
      const {filters} = await putPair(jobs, {filters: 'facets="pay"'});
      expect(names(filters, 'button')).to.deep.equal([]);
    }
  });

  it('shows the whole range for a link that asks for a currency that none has, and its chip', async () => {
    const pair = await putPay();
    pair.feed.feedSource.ask({facets: {pay: ['50000../gbp/year']}}, 'address');
    await until(() => readerText(pair.list).includes('No jobs match'));
    expect([slider(pair, 'At least').value, slider(pair, 'At most').value]).to.deep.equal(['30000', '80000']);
    button(pair.filters, 'Remove filter: From £50,000 a year').click();
    await shows(pair.list, ...JOBS.map(({title}) => title));
  });
});
