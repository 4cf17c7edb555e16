import {held} from '../../helpers/server.js';
import {put} from '../../helpers/page.js';
import {settled, until} from '../../helpers/until.js';

/** Enough for a browser to look for what nobody needs any more. */
function throwAway(): void {
  const kept: unknown[] = [];
  for (let number = 0; number < 60_000; number++) kept[number % 20_000] = {number, inside: [number], text: String(number)};
}

describe('an element that is taken out while its feed is loaded', () => {
  // WebKit did throw away what connects a request with its end. It does so now and then.
  for (let round = 1; round <= 12; round++) {
    it(`ends the request, whatever the browser has thrown away meanwhile (round ${round})`, async () => {
      const address = held();
      const list = put(`<job-list src="${address.url}"></job-list>`);
      await address.requested();
      throwAway();
      await settled();
      throwAway();
      list.remove();
      await until(async () => (await address.counts()).aborted === 1, 'the end of the request');
    });
  }
});
