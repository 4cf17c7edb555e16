/**
 * How the time to read a text into sections grows with its size: 1, 10 and 100 times as much of each kind of text
 * must take about 1, 10 and 100 times as long. The parser is not ours, and not in the times.
 *
 *     npx tsc && node test/bench/sections.mjs
 */
import {readSections} from '../../lib/feed/sections/sections.js';
import {markupReader} from '../../lib/feed/sections/markup.js';
import {loadVocabularies} from '../../lib/feed/sections/languages.js';
import {parseHtml} from '../real/parse-html.mjs';

const POSTING = `
<h2>About the role</h2><p>Bread for the <b>whole</b> town, <a href="https://bakery.example">every day</a>.</p><p>&nbsp;</p>
<p><strong>What you'll do:</strong></p><ul><li><p><b>Knead:</b> the dough</p></li><li>Bake<br>bread</li></ul>
<p>• Sweep</p><p>• Mop</p><p>Requirements:</p><ul><li>Hands</li></ul><h3>Benefits</h3><p>Bread, and $40,000 to $50,000.</p>
<p>We are an equal opportunity employer, without regard to race, religion, or sex.</p>`;

const TEXTS = {
  'a posting': (times) => ['html', POSTING.repeat(times * 5)],
  'headings': (times) => ['html', '<h2>Who we are looking for in the role that you will love</h2>'.repeat(times * 50)],
  'bold lines': (times) => ['html', '<b>One more thing you will do<br></b>'.repeat(times * 50)],
  'typed bullets': (times) => ['html', '<p>- Bake</p>'.repeat(times * 100)],
  'one long line': (times) => ['html', '• we pay 1 111 111, '.repeat(times * 100)],
  'a list of lists': (times) => ['html', '<ul><li>Bake'.repeat(times * 10)],
  'nested elements': (times) => ['html', '<div>'.repeat(times * 10) + 'Bread'],
  'unclosed tags': (times) => ['html', '<p><b><i><a href="javascript:alert(1)">Bread'.repeat(times * 10)],
  'scripts': (times) => ['html', '<script>alert(1)</script><svg onload="alert(1)"><iframe src="data:,x"></iframe></svg>Bread '.repeat(times * 20)],
  'plain text': (times) => ['text', 'WHAT YOU WILL DO\n- Bake\n  - Bread\n\nRequirements:\n* Hands\n'.repeat(times * 20)],
  'Markdown': (times) => ['markdown', '## Role\n**What you will do**\n- Bake *bread*\n> [a](b\n\n| a | b |\n'.repeat(times * 20)],
  'open marks': (times) => ['markdown', '**a *b `c [d](e '.repeat(times * 50)],
};

const SIZES = [1, 10, 100];

async function measure(make, size) {
  const [format, content] = make(size * 10);
  const tree = format === 'html' ? parseHtml(content) : undefined;
  const posting = {sections: [{format, content}]};
  const markup = markupReader(() => tree, undefined, await loadVocabularies(posting));
  const times = Array.from({length: size === 100 ? 3 : 7}, () => {
    const start = performance.now();
    readSections(posting, markup);
    return performance.now() - start;
  });
  return {time: Math.min(...times), bytes: content.length};
}

console.log(`${''.padEnd(18)}${'kB'.padStart(8)}${SIZES.map((size) => `${size} x`.padStart(10)).join('')}   growth of time for 10 times the text`);
for (const [name, make] of Object.entries(TEXTS)) {
  const found = [];
  for (const size of SIZES) found.push(await measure(make, size));
  const growth = found.slice(1).map(({time}, at) => (time / found[at].time).toFixed(1).padStart(7));
  console.log(`${name.padEnd(18)}${(found.at(-1).bytes / 1000).toFixed(0).padStart(8)}${found.map(({time}) => `${time.toFixed(1)} ms`.padStart(10)).join('')}   ${growth.join('')}`);
}
