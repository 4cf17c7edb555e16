import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {FeedState} from '../../src/feed/feed.js';
import {FeedError} from '../../src/feed/feed-error.js';
import {FeedRequest, requestOf} from '../../src/feed/request.js';
import {fakeLoad, idsOf, makeFeed} from './fakes.js';

function setup() {
  const {load, answers} = fakeLoad();
  const request = new FeedRequest(load);
  const states: FeedState[] = [];
  const listener = () => states.push(request.state);
  return {request, answers, states, listener, phases: () => states.map(({phase}) => phase)};
}

describe('a request for a feed', () => {
  it('loads nothing until somebody asks', () => {
    const {request, answers} = setup();
    expect(request.state).to.deep.equal({phase: 'idle'});
    expect(answers).to.have.lengthOf(0);
  });

  it('is loading, then ready', async () => {
    const {request, answers, listener, phases} = setup();
    request.subscribe(listener);
    expect(request.state.phase).to.equal('loading');
    await answers[0]!.give(makeFeed('a'));
    expect(phases()).to.deep.equal(['loading', 'ready']);
    expect(idsOf(request.state.feed)).to.deep.equal(['a']);
  });

  it('shows the first pages while it loads further ones', async () => {
    const {request, answers, listener} = setup();
    request.subscribe(listener);
    await answers[0]!.give({...makeFeed('a'), next: '/2'});
    expect(request.state.phase).to.equal('loading');
    expect(idsOf(request.state.feed)).to.deep.equal(['a']);
    await answers[0]!.give(makeFeed('a', 'b'));
    expect(request.state.phase).to.equal('ready');
    expect(idsOf(request.state.feed)).to.deep.equal(['a', 'b']);
  });

  it('keeps the first pages if a further one fails', async () => {
    const {request, answers, listener} = setup();
    request.subscribe(listener);
    await answers[0]!.give({...makeFeed('a'), next: '/2'});
    await answers[0]!.fail();
    expect(request.state).to.deep.include({phase: 'failed', incomplete: true});
    expect(idsOf(request.state.feed)).to.deep.equal(['a']);
  });

  it('fails with the error of its load', async () => {
    const {request, answers, listener, phases} = setup();
    const error = new FeedError('http', 'Gone.', {status: 410});
    request.subscribe(listener);
    await answers[0]!.fail(error);
    expect(phases()).to.deep.equal(['loading', 'failed']);
    expect(request.state).to.deep.equal({phase: 'failed', feed: undefined, error});
  });

  it('fails in words also where a reader throws', async () => {
    const {request, answers, listener} = setup();
    request.subscribe(listener);
    await answers[0]!.fail(new RangeError('too deep'));
    const {error} = request.state as FeedState & {phase: 'failed'};
    expect(error).to.be.instanceOf(FeedError);
    expect(error.message).to.include('too deep');
  });
});

describe('a reload', () => {
  it('shows what was loaded before until it is whole', async () => {
    const {request, answers, listener} = setup();
    request.subscribe(listener);
    await answers[0]!.give(makeFeed('a', 'b'));
    request.reload();
    expect(request.state.phase).to.equal('loading');
    expect(idsOf(request.state.feed)).to.deep.equal(['a', 'b']);
    await answers[1]!.give({...makeFeed('a'), next: '/2'});
    expect(idsOf(request.state.feed)).to.deep.equal(['a', 'b']);
    await answers[1]!.give(makeFeed('a', 'c'));
    expect(idsOf(request.state.feed)).to.deep.equal(['a', 'c']);
  });

  it('that fails leaves the last good feed', async () => {
    const {request, answers, listener} = setup();
    request.subscribe(listener);
    await answers[0]!.give(makeFeed('a'));
    request.reload();
    await answers[1]!.fail();
    expect(request.state.phase).to.equal('failed');
    expect(idsOf(request.state.feed)).to.deep.equal(['a']);
  });

  it('after a failure is a new chance', async () => {
    const {request, answers, listener, phases} = setup();
    request.subscribe(listener);
    await answers[0]!.fail();
    request.reload();
    await answers[1]!.give(makeFeed('a'));
    expect(phases()).to.deep.equal(['loading', 'failed', 'loading', 'ready']);
  });

  it('aborts the load that it overtakes', () => {
    const {request, answers, listener} = setup();
    request.subscribe(listener);
    request.reload();
    expect(answers.map(({signal}) => signal.aborted)).to.deep.equal([true, false]);
  });
});

describe('a copy of an earlier visit', () => {
  const copy = {...makeFeed('old', 'older'), asOf: '2026-11-01T12:00:00Z'};

  it('is shown while the feed is loaded, until that is whole', async () => {
    const {request, answers, listener} = setup();
    request.subscribe(listener);
    await answers[0]!.give(copy);
    expect(request.state).to.deep.equal({phase: 'loading', feed: copy});
    await answers[0]!.give({...makeFeed('new'), next: '/2'});
    expect(request.state).to.deep.equal({phase: 'loading', feed: copy});
    await answers[0]!.give(makeFeed('new', 'newer'));
    expect(request.state).to.deep.equal({phase: 'ready', feed: makeFeed('new', 'newer')});
  });

  it('stays if the feed, or a page of it, cannot be loaded; nothing of it is missing then', async () => {
    const {request, answers, listener} = setup();
    request.subscribe(listener);
    await answers[0]!.give(copy);
    await answers[0]!.give({...makeFeed('new'), next: '/2'});
    await answers[0]!.fail();
    expect(request.state).to.deep.include({phase: 'failed', feed: copy});
    expect(request.state).not.to.have.property('incomplete');
  });

  it('does not take the place of what this visit has loaded', async () => {
    const {request, answers, listener} = setup();
    request.subscribe(listener);
    await answers[0]!.give(makeFeed('new'));
    request.reload();
    await answers[1]!.give(copy);
    expect(idsOf(request.state.feed)).to.deep.equal(['new']);
  });

  it('is forgotten when nobody waits for the feed any more', async () => {
    const {request, answers, listener} = setup();
    const leave = request.subscribe(listener);
    await answers[0]!.give(copy);
    leave();
    await Promise.resolve();
    expect(answers[0]!.signal.aborted).to.equal(true);
    expect(request.state).to.deep.equal({phase: 'idle'});
  });
});

describe('the beginning of a long document', () => {
  const beginning = {...makeFeed('a'), isBeginning: true};

  it('is shown while the rest is read, and gives way to it', async () => {
    const {request, answers, listener} = setup();
    request.subscribe(listener);
    await answers[0]!.give(beginning);
    expect(request.state).to.deep.equal({phase: 'loading', feed: beginning});
    await answers[0]!.give(makeFeed('a', 'b'));
    expect(request.state).to.deep.equal({phase: 'ready', feed: makeFeed('a', 'b')});
  });

  it('takes the place of nothing that is whole', async () => {
    const {request, answers, listener} = setup();
    request.subscribe(listener);
    await answers[0]!.give(makeFeed('a', 'b'));
    request.reload();
    await answers[1]!.give(beginning);
    expect(idsOf(request.state.feed)).to.deep.equal(['a', 'b']);
  });

  it('gives way to a whole copy of an earlier visit', async () => {
    const {request, answers, listener} = setup();
    request.subscribe(listener);
    await answers[0]!.give(beginning);
    await answers[0]!.give({...makeFeed('a', 'b'), asOf: '2026-11-01T12:00:00Z'});
    expect(idsOf(request.state.feed)).to.deep.equal(['a', 'b']);
  });
});

describe('a late answer never wins', () => {
  it('not a late success', async () => {
    const {request, answers, listener} = setup();
    request.subscribe(listener);
    request.reload();
    await answers[1]!.give(makeFeed('new'));
    await answers[0]!.give(makeFeed('old'));
    expect(request.state.phase).to.equal('ready');
    expect(idsOf(request.state.feed)).to.deep.equal(['new']);
  });

  it('not a late failure', async () => {
    const {request, answers, listener} = setup();
    request.subscribe(listener);
    request.reload();
    await answers[1]!.give(makeFeed('new'));
    await answers[0]!.fail();
    expect(request.state.phase).to.equal('ready');
  });

  it('not an early answer of an overtaken load', async () => {
    const {request, answers, listener} = setup();
    request.subscribe(listener);
    request.reload();
    await answers[0]!.give(makeFeed('old'));
    expect(request.state).to.deep.equal({phase: 'loading', feed: undefined});
  });

  it('in whatever order loads are started and answered', async () => {
    const answer = fc.record({load: fc.nat(4), succeeds: fc.boolean()});
    await fc.assert(fc.asyncProperty(fc.integer({min: 1, max: 5}), fc.array(answer, {maxLength: 8}), async (loads, order) => {
      const {request, answers, listener} = setup();
      request.subscribe(listener);
      for (let count = 1; count < loads; count++) request.reload();
      const last = order.find(({load}) => load === loads - 1);
      const open = new Set(answers.keys());
      for (const {load, succeeds} of order) {
        if (!open.delete(load)) continue;
        await (succeeds ? answers[load]!.give(makeFeed(`${load}`)) : answers[load]!.fail());
      }
      expect(request.state.phase).to.equal(last ? (last.succeeds ? 'ready' : 'failed') : 'loading');
      expect(idsOf(request.state.feed)).to.deep.equal(last?.succeeds ? [`${loads - 1}`] : undefined);
    }), {numRuns: 50});
  });
});

describe('the requests of a page', () => {
  it('are one for each address', () => {
    expect(requestOf('https://acme.example/one')).to.equal(requestOf('https://acme.example/one'));
    expect(requestOf('https://acme.example/one')).not.to.equal(requestOf('https://acme.example/two'));
  });

  it('are not kept for ever', () => {
    const first = requestOf('https://acme.example/first');
    for (let index = 0; index < 60; index++) requestOf(`https://acme.example/${index}`);
    expect(requestOf('https://acme.example/first')).not.to.equal(first);
  });
});
