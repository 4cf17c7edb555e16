/**
 * How well sections are told: precision and recall of their kinds over real postings that were
 * labelled by hand. labels.json has, of each posting, the lines with which a section begins, as hashes, and
 * what the text from there on is about (where people may differ: all that they may say; nothing: not judged). Half of
 * them are for measuring: they must not be looked at to improve what they measure.
 *
 *     npm run sections
 *     npm run sections -- ../further
 *
 * The texts are beside this project, but for those of the labels with a `source`: repository, commit and path of a public file. Whoever has
 * put such files into a folder, in a folder for each vendor (`further/ashby/….json`), measures them, too, by naming it.
 */
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {argv} from 'node:process';
import {fileURLToPath} from 'node:url';
import {haveSamples, samplePostings, WITHOUT_SAMPLES} from './samples.mjs';
import {readSample} from './read.mjs';

/** The kinds, and what is asked of those that matter most. */
const KINDS = ['about', 'company', 'responsibilities', 'minimum-qualifications', 'preferred-qualifications', 'benefits', 'compensation', 'how-to-apply', 'equal-opportunity', 'other'];

/**
 * @param folder of further texts
 * @returns {{measuring: Table, tuning: Table}}
 */
export async function measureSections(folder) {
  const labels = new Map(JSON.parse(readFileSync(new URL('labels.json', import.meta.url), 'utf8')).map((label) => [label.id, label]));
  const judged = {measuring: [], tuning: []};
  for (const posting of samplePostings(folder)) {
    const label = labels.get(posting.id);
    if (!label) continue;
    judged[label.measure ? 'measuring' : 'tuning'].push({id: posting.id, company: posting.company, lines: judge(await readSample(posting), label.sections)});
  }
  return {measuring: tableOf(judged.measuring), tuning: tableOf(judged.tuning)};
}

/** The lines of a posting with the kind they are shown under and the kinds they may have; the heads are those that are labelled. */
function judge(sections, labels) {
  const judged = [];
  let right = [];
  for (const {kind, lines} of sections) {
    for (const line of lines) {
      const label = labels[hashOf(line)];
      if (label) right = [label].flat();
      if (right.length > 0) judged.push({line, kind, right, isHead: label !== undefined});
    }
  }
  return judged;
}

const hashOf = (line) => createHash('sha256').update(normalised(line)).digest('hex').slice(0, 16);
const normalised = (line) => line.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function tableOf(postings) {
  const lines = postings.flatMap(({lines}) => lines);
  const score = (judged, kind) => {
    const said = judged.filter((line) => line.kind === kind);
    const meant = judged.filter(({right}) => right.length === 1 && right[0] === kind);
    return {
      meant: meant.length,
      precision: share(said, ({right}) => right.includes(kind)),
      recall: share(meant, (line) => line.kind === kind),
    };
  };
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, {heads: score(lines.filter(({isHead}) => isHead), kind), lines: score(lines, kind)}]));
  return {postings: postings.length, companies: new Set(postings.map(({company}) => company)).size, kinds, judged: postings};
}

const share = (all, isRight) => (all.length === 0 ? 1 : all.filter(isRight).length / all.length);

function print(name, {postings, companies, kinds}) {
  const percent = (value) => value.toFixed(3).padStart(10);
  console.log(`\n${name}: ${postings} postings of ${companies} companies`);
  console.log(`${''.padEnd(26)}heads  precision    recall   lines precision    recall`);
  for (const [kind, {heads, lines}] of Object.entries(kinds)) {
    console.log(`${kind.padEnd(26)}${String(heads.meant).padStart(5)} ${percent(heads.precision)}${percent(heads.recall)}   ${String(lines.meant).padStart(5)}${percent(lines.precision)}${percent(lines.recall)}`);
  }
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  if (!haveSamples) console.log(`Skipped: ${WITHOUT_SAMPLES}`);
  else for (const [name, table] of Object.entries(await measureSections(argv[2]))) print(`The half for ${name}`, table);
}
