/** WebKit lets a page write 100 times into its history in 30 seconds, and throws from then on: no person does that, but tests do. */
const SPAN_MS = 30_000;
/** Leaves what a single test may need. */
const MOST = 85;

const times: number[] = [];
const isFull = () => times.filter((time) => time > performance.now() - SPAN_MS).length > MOST;

if (navigator.vendor.startsWith('Apple')) {
  for (const name of ['pushState', 'replaceState'] as const) {
    const write = History.prototype[name];
    History.prototype[name] = function (...entry) {
      times.push(performance.now());
      write.apply(this, entry);
    };
  }

  beforeEach(async function () {
    this.timeout(2 * SPAN_MS);
    while (isFull()) await new Promise((resolve) => setTimeout(resolve, 100));
  });
}
