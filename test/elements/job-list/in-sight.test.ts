import {expect} from '@open-wc/testing';
import {painted} from '../../../src/elements/shared/painted.js';
import {makeJob} from '../../helpers/jobs.js';
import {putList} from '../../helpers/page.js';
import {names} from '../../helpers/reader.js';
import {until} from '../../helpers/until.js';

const jobs = (trade: string) => Array.from({length: 60}, (_, index) => makeJob({id: `${trade}-${index}`, title: `${trade} ${index}`}));
const JOBS = [...jobs('Baker'), ...jobs('Driver')];
const named = (list: Element, trade: string) => names(list, 'heading').map((title) => title.startsWith(trade));
const lists = (list: Element, trade: string) => until(() => named(list, trade).length === 50 && named(list, trade).every(Boolean), `50 × ${trade}`);

/** A list that has found something: what searches is there. */
async function putSearched() {
  const list = await putList(JOBS, 'page-size="50"');
  list.feedSource.ask({text: 'driver'}, 'typing');
  await lists(list, 'Driver');
  await painted();
  return list;
}

describe('while somebody types', () => {
  it('the cards in sight come first, the others when those are painted', async () => {
    const list = await putSearched();
    list.feedSource.ask({text: 'baker'}, 'typing');
    await list.updateComplete;
    const first = named(list, 'Baker');
    const isInSight = [...list.shadowRoot!.querySelectorAll('.card')].map((card) => card.getBoundingClientRect().top < innerHeight);
    expect(isInSight.filter((isSeen, index) => isSeen && !first[index])).to.deep.equal([]);
    expect(first.at(-1), 'the last').to.equal(false);
    await lists(list, 'Baker');
  });

  it('what was typed last counts', async () => {
    const list = await putSearched();
    for (const text of ['baker', 'driver', 'baker']) list.feedSource.ask({text}, 'typing');
    await lists(list, 'Baker');
  });

  it('a step is answered whole', async () => {
    const list = await putSearched();
    list.feedSource.ask({text: 'baker'});
    await list.updateComplete;
    expect(named(list, 'Baker').every(Boolean)).to.equal(true);
  });

  it('fewer or more cards than before are all there', async () => {
    const list = await putList([...JOBS, makeJob({id: 'one', title: 'Cook'})], 'paging="all"');
    for (const [text, count] of [['cook', 1], ['driver', 60], ['', 121]] as const) {
      list.feedSource.ask({text}, 'typing');
      await until(() => names(list, 'heading').length === count, `${text}: ${count}`);
    }
  });
});
