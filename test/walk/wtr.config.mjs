/** `npm run walk`: the random walk of test/elements/job-board/walk.test.ts, 10,000 steps long, or STEPS=…, from a new start, or SEED=…. */
import config from '../../web-test-runner.config.mjs';

const {STEPS: steps = 10_000, SEED: seed = Date.now() % 1e6} = process.env;
console.log(`A walk of ${steps} steps; again with SEED=${seed}`);

export default {
  ...config,
  files: ['test/elements/job-board/walk.test.ts'],
  testRunnerHtml: (framework) => `<script>globalThis.walk = {steps: ${Number(steps)}, seed: ${Number(seed)}};</script><script type="module" src="${framework}"></script>`,
  testFramework: {config: {timeout: 0}},
  testsFinishTimeout: 24 * 3_600_000,
  coverage: false,
};
