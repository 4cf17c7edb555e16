/** Uses a page as a candidate does, and tells the window around it what happened. */
import {arrive, useBoard, useParts} from './candidate.mjs';
import {collectComplaints} from './complaints.mjs';
import {pause} from './deep.mjs';
import {seeFallback} from './fallback.mjs';
import {compared, faults} from './look.mjs';
import {differences, pageState} from './page-state.mjs';

const {parent, location: {pathname: page, search}} = globalThis;
const {addEventListener} = document;
/** What comes late comes within this time. */
const REST_MS = 50;

/** @param {{act: () => void | Promise<void>, fallback: boolean}} host */
export default function visit(host) {
  const complaints = collectComplaints();
  let begun = false;
  const begin = async ({type}) => {
    if (begun || search === '?unvisited') return;
    begun = true;
    const fallback = host.fallback || type === 'load';
    const report = {page, fallback, failed: '', faults: [], looks: {}, complaints, changes: []};
    try {
      const before = pageState();
      await (fallback ? seeFallback() : use(host, report));
      await pause(REST_MS);
      report.changes = differences(before, pageState());
    } catch (error) {
      report.failed = `${error.message} ${error.stack}`;
    }
    parent.postMessage(report, '*');
  };
  addEventListener.call(document, 'before-job-widgets', begin);
  // Chromium runs no module of an XHTML document: what comes before ours doesn't come.
  if (document.contentType !== 'text/html') globalThis.addEventListener('load', begin);
}

async function use({act}, report) {
  const look = (when) => {
    for (const fault of faults()) report.faults.push(`${when}: ${fault}`);
    for (const [part, style] of Object.entries(compared())) report.looks[`${when}: ${part}`] = style;
  };
  await arrive();
  await act();
  await arrive();
  look('list');
  await useBoard(() => look('posting'));
  await useParts();
  look('end');
}
