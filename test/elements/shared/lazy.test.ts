import {expect} from '@open-wc/testing';
import {Lazy} from '../../../src/elements/shared/lazy.js';
import {until} from '../../helpers/until.js';

function make() {
  const attempts: {succeed(value: string): void; fail(): void}[] = [];
  const lazy = new Lazy(() => new Promise<string>((resolve, reject) => attempts.push({succeed: resolve, fail: () => reject(new Error('offline'))})));
  return {lazy, attempts};
}

describe('what is made when it is first needed', () => {
  it('is made once, and told to all who wait, once each', async () => {
    const {lazy, attempts} = make();
    let [one, other] = [0, 0];
    const waits = () => void one++;
    expect(lazy.get(waits)).to.equal(undefined);
    lazy.get(waits);
    lazy.get(() => other++);
    expect(attempts).to.have.length(1);
    attempts[0]!.succeed('made');
    await until(() => other > 0);
    expect([one, other]).to.deep.equal([1, 1]);
    expect(lazy.get(waits)).to.equal('made');
  });

  it('is not asked for again after a failure, but when somebody wants that; then all hear of it', async () => {
    const {lazy, attempts} = make();
    let told = 0;
    const look = () => {
      told++;
      lazy.get(look);
    };
    lazy.get(look);
    attempts[0]!.fail();
    await until(() => lazy.failed);
    await until(() => told === 1);
    expect(attempts).to.have.length(1);
    lazy.retry();
    lazy.retry();
    expect(lazy.failed).to.equal(false);
    expect(attempts).to.have.length(2);
    attempts[1]!.succeed('made');
    await until(() => told === 2);
    expect(lazy.get(look)).to.equal('made');
  });
});
