/**
 * How a run of the browser tests ends: with a line that counts every test of every engine, whatever ended the run,
 * and with an error unless every file was done and passed.
 */
import {SESSION_STATUS} from '@web/test-runner';
import {relative} from 'node:path';

/** Time for a slow machine; a run should need less than half of it. */
const MOST_MINUTES = 40;

/** Writes the line. It is made of how things stand at the exit, so no way out can miss it. */
export function closingLineReporter() {
  for (const signal of ['SIGTERM', 'SIGHUP']) process.once(signal, () => giveUp(signal));
  // Would end the whole run. What it spoils is one file, which then fails by its own time limit.
  process.on('unhandledRejection', (error) => console.error('A browser or its driver failed:', error));
  return {
    start({config: {watch, manual}, sessions}) {
      if (watch || manual) return;
      setTimeout(() => giveUp(`${MOST_MINUTES} minutes are over`), MOST_MINUTES * 60_000).unref();
      process.once('exit', (code) => {
        const {line, passed} = summary([...sessions.all()]);
        process.stdout.write(`${line}\n`);
        if (!passed) process.exitCode = code || 1;
      });
    },
  };
}

/**
 * The test runner holds back what it prints until the next turn of the event loop. It would be gone before that,
 * with the error that stopped it unsaid; but it waits for the end of its server, and so of this.
 */
export const lastWordsPlugin = {name: 'last-words', serverStop: () => new Promise((resolve) => setTimeout(resolve))};

function giveUp(reason) {
  process.stdout.write(`\nThe tests were stopped: ${reason}.\n`);
  process.exit(1);
}

/** Of files, each in one engine. One that doesn't load counts as a test that failed. */
function summary(files) {
  const tests = files.flatMap(({testResults}) => testsIn(testResults));
  const done = files.filter(hasResult);
  const broken = done.filter(({passed, testResults}) => !passed && !testsIn(testResults).some(hasFailed));
  const failed = tests.filter(hasFailed).length + broken.length;
  const line = `${tests.filter(({passed}) => passed).length} passed, ${failed} failed`;
  if (done.length === files.length) return {line, passed: failed === 0};
  return {line: `${line}, ${missing(files.filter((file) => !hasResult(file)))}`, passed: false};
}

/** How many have no result, and those of them that had begun. */
function missing(files) {
  const begun = files.filter(({status}) => status !== SESSION_STATUS.SCHEDULED);
  const names = begun.map(({browser, testFile}) => `${relative('', testFile)} in ${browser.name}`);
  return [`files without a result: ${files.length}`, ...names].join('\n  ');
}

/** A file without a test has none: it would pass whatever we do. */
const hasResult = ({status, passed, testResults}) =>
  status === SESSION_STATUS.FINISHED && (!passed || testsIn(testResults).length > 0);

const testsIn = (suite) => (suite ? [...(suite.tests ?? []), ...(suite.suites ?? []).flatMap(testsIn)] : []);
const hasFailed = ({passed, skipped}) => !passed && !skipped;
