/** A thread that ends the run, and names the case, when one case takes for ever. */
import {writeSync} from 'node:fs';
import {isMainThread, Worker, workerData} from 'node:worker_threads';

const FOR_EVER_S = 30;

/** @returns {(number: number) => void} to be told the number of each case */
export function watch() {
  const current = new Int32Array(new SharedArrayBuffer(4));
  new Worker(new URL(import.meta.url), {workerData: current}).unref();
  return (number) => void Atomics.store(current, 0, number);
}

if (!isMainThread) {
  let [last, since] = [-1, 0];
  setInterval(() => {
    const number = Atomics.load(workerData, 0);
    since = number === last ? since + 1 : 0;
    last = number;
    if (since < FOR_EVER_S) return;
    writeSync(2, `case ${number}: still not done after ${FOR_EVER_S} s\n`);
    process.kill(process.pid, 'SIGKILL');
  }, 1000);
}
