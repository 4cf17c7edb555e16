/**
 * Breaks feeds, texts, addresses and expressions at random, and uses them. Each of the subjects says what must be true.
 *
 *     npm run fuzz -- [--cases 200000] [--seed 1] [--case 17] [--only sections] [--limit 200]
 *
 * A seed repeats a run, and with the number of a case just that one. Ends with 1 if something was found.
 */
import {parseArgs} from 'node:util';
import {haveSamples} from './documents.mjs';
import {randomFrom} from './random.mjs';
import {watch} from './watch.mjs';

/** In which share of the cases each is the subject. */
const SHARES = {readers: 0.35, sections: 0.2, queries: 0.2, links: 0.15, expressions: 0.1};
const MOST_SHOWN = 50;

const {values: {cases, seed, case: one, only, limit}} = parseArgs({options: {
  cases: {type: 'string', default: '200000'},
  seed: {type: 'string', default: String(Date.now() % 1_000_000)},
  case: {type: 'string'},
  only: {type: 'string'},
  /** Milliseconds for one posting. */
  limit: {type: 'string', default: '200'},
}});
const subjects = Object.fromEntries(await Promise.all(Object.keys(SHARES).map(async (name) => [name, await import(`./subjects/${name}.mjs`)])));

function chooseSubject(random) {
  let rest = random.below(1000) / 1000;
  return only ?? (Object.keys(SHARES).find((name) => (rest -= SHARES[name]) < 0) || 'readers');
}

/** What is wrong with a case; to be slow is, too. */
async function faultOf(subject, broken) {
  const most = Number(limit) * subject.sizeOf(broken);
  const start = performance.now();
  try {
    return (await subject.faultOf(broken)) ?? (performance.now() - start > most ? await slowness(subject, broken, most) : undefined);
  } catch (error) {
    return `threw ${error?.stack ?? error}`;
  }
}

/** How long a case takes if it does so three times, in milliseconds of this process's own: what else the machine does doesn't count. */
async function slowness(subject, broken, most) {
  const times = [];
  while (times.length < 3) {
    const start = process.cpuUsage();
    await subject.faultOf(broken);
    times.push(Math.round(process.cpuUsage(start).user / 1000));
  }
  return Math.min(...times) > most ? `took ${times.join(', ')} ms; it may take ${most}` : undefined;
}

console.log(`seed ${seed}${haveSamples ? '' : ', without real documents: ../shared/feeds/samples is not here'}`);
const tell = watch();
const counts = Object.fromEntries(Object.keys(SHARES).map((name) => [name, 0]));
let found = 0;
for (let number = Number(one ?? 0); number <= Number(one ?? Number(cases) - 1); number++) {
  tell(number);
  const random = randomFrom(Number(seed) * 1_000_003 + number);
  const name = chooseSubject(random);
  counts[name]++;
  const broken = await subjects[name].makeCase(random);
  const fault = await faultOf(subjects[name], broken);
  if (one !== undefined) console.log(subjects[name].show(broken));
  if (fault === undefined) continue;
  found++;
  if (found <= MOST_SHOWN) console.log(`case ${number}, ${name}: ${subjects[name].show(broken).slice(0, 160)}\n  ${String(fault).slice(0, 1500)}`);
}
console.log(`${Object.entries(counts).map(([name, count]) => `${count} ${name}`).join(', ')}: ${found} findings`);
process.exitCode = found > 0 ? 1 : 0;
