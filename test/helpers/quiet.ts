import {expect} from '@open-wc/testing';

/** What reaches the page from us and shouldn't: errors, and warnings in its console. */
const noise: string[] = [];

window.addEventListener('error', ({message}) => noise.push(message));
window.addEventListener('unhandledrejection', ({reason}) => noise.push(`unhandled: ${reason}`));
for (const level of ['error', 'warn'] as const) {
  const original = console[level];
  console[level] = (...args: unknown[]) => {
    noise.push(`console.${level}: ${args.join(' ')}`);
    original(...args);
  };
}

/** Every test of a file that imports this, perhaps by `page.ts`, ends with this expectation. */
afterEach(() => {
  expect(noise.splice(0), 'errors and console messages in the page').to.deep.equal([]);
});
