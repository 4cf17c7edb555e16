import {deep, isShown, pause, until} from './deep.mjs';

/** As long as something of ours could still come in its place. */
const REST_MS = 500;

/** Where we can't work, what the page has put into our elements is there to be followed, and stays. */
export async function seeFallback() {
  const links = () => deep('job-board > a, job-list > a').filter(isShown).length === 2;
  await until(links, 'the links that stand in our elements');
  await pause(REST_MS);
  if (!links()) throw new Error('the links that stand in our elements are gone');
}
