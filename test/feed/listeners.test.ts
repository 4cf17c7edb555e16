import {expect} from '@open-wc/testing';
import {FeedRequest} from '../../src/feed/request.js';
import {fakeLoad, idsOf, makeFeed, reactions} from './fakes.js';

function setup() {
  const {load, answers} = fakeLoad();
  return {request: new FeedRequest(load), answers};
}
const nobody = () => undefined;

/** What reaches the page's own handler of errors, meanwhile not the test runner's. */
async function errorsDuring(work: () => Promise<unknown>): Promise<unknown[]> {
  const {onerror} = window;
  const heard: unknown[] = [];
  window.onerror = (_message, _file, _line, _column, error) => Boolean(heard.push(error));
  await work();
  await reactions();
  window.onerror = onerror;
  return heard;
}

describe('those who listen to a feed', () => {
  it('share one load', async () => {
    const {request, answers} = setup();
    const heard: string[] = [];
    request.subscribe(() => heard.push('one'));
    request.subscribe(() => heard.push('two'));
    expect(answers).to.have.lengthOf(1);
    heard.length = 0;
    await answers[0]!.give(makeFeed('a'));
    expect(heard).to.deep.equal(['one', 'two']);
  });

  it('cause no second load when they come later', async () => {
    const {request, answers} = setup();
    request.subscribe(nobody);
    await answers[0]!.give(makeFeed('a'));
    request.subscribe(nobody);
    expect(answers).to.have.lengthOf(1);
    expect(request.state.phase).to.equal('ready');
  });

  it('hear nothing once they have left', async () => {
    const {request, answers} = setup();
    const heard: string[] = [];
    const leave = request.subscribe(() => heard.push('gone'));
    request.subscribe(nobody);
    leave();
    heard.length = 0;
    await answers[0]!.give(makeFeed('a'));
    expect(heard).to.deep.equal([]);
  });

  it('may leave while they are being told', async () => {
    const {request, answers} = setup();
    const heard: string[] = [];
    const leave: (() => void)[] = [];
    leave.push(request.subscribe(() => (heard.push('one'), leave.pop()?.())));
    request.subscribe(() => heard.push('two'));
    heard.length = 0;
    await answers[0]!.give(makeFeed('a'));
    expect(heard).to.deep.equal(['one', 'two']);
  });

  it('abort the load when the last one leaves', async () => {
    const {request, answers} = setup();
    const [leave, leaveToo] = [request.subscribe(nobody), request.subscribe(() => undefined)];
    leave();
    await reactions();
    expect(answers[0]!.signal.aborted).to.equal(false);
    leaveToo();
    await reactions();
    expect(answers[0]!.signal.aborted).to.equal(true);
    expect(request.state).to.deep.equal({phase: 'idle'});
  });

  it('leave the last good feed behind when they leave during a reload', async () => {
    const {request, answers} = setup();
    const leave = request.subscribe(nobody);
    await answers[0]!.give(makeFeed('a'));
    request.reload();
    leave();
    await Promise.resolve();
    expect(answers[1]!.signal.aborted).to.equal(true);
    expect(request.state.phase).to.equal('ready');
    expect(idsOf(request.state.feed)).to.deep.equal(['a']);
  });

  it('do not abort it when they leave and come back at once, as an element that is moved', async () => {
    const {request, answers} = setup();
    request.subscribe(nobody)();
    request.subscribe(nobody);
    await reactions();
    expect(answers).to.have.lengthOf(1);
    expect(answers[0]!.signal.aborted).to.equal(false);
    await answers[0]!.give(makeFeed('a'));
    expect(idsOf(request.state.feed)).to.deep.equal(['a']);
  });

  it('cause a new load when they come back later', async () => {
    const {request, answers} = setup();
    request.subscribe(nobody)();
    await reactions();
    request.subscribe(nobody);
    expect(answers).to.have.lengthOf(2);
    await answers[0]!.give(makeFeed('old'));
    expect(request.state.phase).to.equal('loading');
    await answers[1]!.give(makeFeed('new'));
    expect(idsOf(request.state.feed)).to.deep.equal(['new']);
  });

  it('find what was loaded when they come back', async () => {
    const {request, answers} = setup();
    const leave = request.subscribe(nobody);
    await answers[0]!.give(makeFeed('a'));
    leave();
    await reactions();
    request.subscribe(nobody);
    expect(answers).to.have.lengthOf(1);
    expect(idsOf(request.state.feed)).to.deep.equal(['a']);
  });

  it('may throw: the feed is there all the same, the others hear of it, and the page of the error', async () => {
    const {request, answers} = setup();
    const heard: string[] = [];
    const fault = new Error('A listener of the page.');
    const thrown = await errorsDuring(async () => {
      request.subscribe(() => {
        throw fault;
      });
      request.subscribe(() => heard.push(request.state.phase));
      await answers[0]!.give(makeFeed('a'));
    });
    expect(request.state.phase).to.equal('ready');
    expect(heard).to.deep.equal(['ready']);
    expect(thrown).to.include(fault);
  });
});
