const clock = window.setTimeout;

/** From now on, and until the end of the file's tests, time flies: a second passes in a tenth of one. */
export function timeFlies(): void {
  before(() => {
    window.setTimeout = ((callback: () => void, milliseconds = 0) => clock(callback, milliseconds / 10)) as typeof setTimeout;
  });
  after(() => {
    window.setTimeout = clock;
  });
}
