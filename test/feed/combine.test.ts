import {expect} from '@open-wc/testing';
import {CombinedSource, combineStates} from '../../src/feed/combine.js';
import type {FeedState} from '../../src/feed/feed.js';
import {FeedError} from '../../src/feed/feed-error.js';
import {FeedRequest} from '../../src/feed/request.js';
import {fakeLoad, idsOf, makeFeed} from './fakes.js';

const error = new FeedError('network', 'No answer.');
const ready = (...ids: string[]): FeedState => ({phase: 'ready', feed: makeFeed(...ids)});
const loading: FeedState = {phase: 'loading'};
const failed: FeedState = {phase: 'failed', error};

describe('several feeds', () => {
  it('are idle, loading, failed or ready together', () => {
    expect(combineStates([]).phase).to.equal('idle');
    expect(combineStates([{phase: 'idle'}, {phase: 'idle'}]).phase).to.equal('idle');
    expect(combineStates([ready('a'), loading]).phase).to.equal('loading');
    expect(combineStates([failed, loading]).phase).to.equal('loading');
    expect(combineStates([ready('a'), failed]).phase).to.equal('failed');
    expect(combineStates([ready('a'), ready('b')]).phase).to.equal('ready');
  });

  it('do not hide each other while one loads or has failed', () => {
    expect(idsOf(combineStates([loading, ready('a')]).feed)).to.deep.equal(['a']);
    expect(combineStates([ready('a'), failed, ready('b')])).to.deep.include({phase: 'failed', error});
    expect(idsOf(combineStates([ready('a'), failed, ready('b')]).feed)).to.deep.equal(['a', 'b']);
  });

  it('are incomplete if one was never there, or some of its pages', () => {
    const incomplete = (...states: FeedState[]) => 'incomplete' in combineStates(states);
    expect(incomplete(ready('a'), failed)).to.equal(true);
    expect(incomplete(ready('a'), {...failed, feed: makeFeed('b'), incomplete: true})).to.equal(true);
    expect(incomplete(ready('a'), {...failed, feed: makeFeed('b')})).to.equal(false);
    expect(incomplete(failed, failed)).to.equal(false);
  });

  it('have the synonyms of all', () => {
    const saying = (...synonyms: string[][]): FeedState => ({phase: 'ready', feed: {...makeFeed('a'), synonyms}});
    expect(combineStates([ready('a'), saying(['a', 'b']), saying(['c', 'd'])]).feed!.synonyms).to.deep.equal([['a', 'b'], ['c', 'd']]);
    expect(combineStates([ready('a'), ready('b')]).feed).not.to.have.property('synonyms');
  });

  it('are as old as the oldest copy among them', () => {
    const copy = (asOf: string): FeedState => ({phase: 'loading', feed: {...makeFeed('a'), asOf}});
    expect(combineStates([ready('a'), copy('2026-11-02T00:00:00Z'), copy('2026-11-01T00:00:00Z')]).feed!.asOf).to.equal('2026-11-01T00:00:00Z');
    expect(combineStates([ready('a'), ready('b')]).feed!.asOf).to.equal(undefined);
  });

  it('keep their order', () => {
    expect(idsOf(combineStates([ready('b', 'a'), ready('d', 'c')]).feed)).to.deep.equal(['b', 'a', 'd', 'c']);
  });

  it('have ids of their own, whatever each calls its postings', () => {
    const {feed} = combineStates([ready('a', 'a-2', 'a-2-2'), ready('a', 'b'), ready('a', 'b', 'a-3')]);
    expect(new Set(idsOf(feed)).size).to.equal(8);
    expect(idsOf(feed)!.slice(0, 3)).to.deep.equal(['a', 'a-2', 'a-2-2']);
  });

  it('have the facts of the first, and the notes of all', () => {
    const note = {pointer: '', message: 'Odd.'};
    const states: FeedState[] = [
      {phase: 'ready', feed: {...makeFeed('a'), title: 'One', notes: [note]}},
      {phase: 'ready', feed: {...makeFeed('b'), title: 'Two', notes: [note]}},
    ];
    expect(combineStates(states).feed).to.deep.include({title: 'One', notes: [note, note]});
  });

  it('that are one are just that one', () => {
    const only = ready('a');
    expect(combineStates([only, loading]).feed).to.equal(only.feed);
  });
});

describe('the source of several feeds', () => {
  function setup() {
    const [one, two] = [fakeLoad(), fakeLoad()];
    const source = new CombinedSource([new FeedRequest(one.load), new FeedRequest(two.load)]);
    return {source, answers: () => [one.answers, two.answers].map((list) => list.at(-1)!), count: () => one.answers.length + two.answers.length};
  }

  it('tells of every change of every one', async () => {
    const {source, answers} = setup();
    const phases: string[] = [];
    source.subscribe(() => phases.push(source.state.phase));
    phases.length = 0;
    await answers()[1]!.give(makeFeed('b'));
    expect(idsOf(source.state.feed)).to.deep.equal(['b']);
    await answers()[0]!.give(makeFeed('a'));
    expect(phases).to.deep.equal(['loading', 'ready']);
    expect(idsOf(source.state.feed)).to.deep.equal(['a', 'b']);
  });

  it('gives the same state as long as nothing changes', async () => {
    const {source, answers} = setup();
    source.subscribe(() => undefined);
    await answers()[0]!.give(makeFeed('a'));
    const {state} = source;
    expect(source.state).to.equal(state);
    await answers()[1]!.give(makeFeed('b'));
    expect(source.state).not.to.equal(state);
  });

  it('reloads all of them', () => {
    const {source, count} = setup();
    source.subscribe(() => undefined);
    source.reload();
    expect(count()).to.equal(4);
  });

  it('leaves all of them', async () => {
    const {source, answers} = setup();
    source.subscribe(() => undefined)();
    await Promise.resolve();
    expect(answers().map(({signal}) => signal.aborted)).to.deep.equal([true, true]);
  });
});
