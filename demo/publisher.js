/** Shows the feed in the text area as it is typed, and says in words what is wrong with it. */
import {findMistake} from './json-mistake.js';

const source = document.getElementById('source');
const example = document.getElementById('example');
const job = document.getElementById('job');
const jobChoice = document.getElementById('posting-choice');
const verdict = document.getElementById('verdict');
const notes = document.getElementById('notes');
const posting = document.querySelector('job-posting');
const debug = document.getElementById('debug');

/** Between two key strokes nobody reads. */
const PAUSE_MS = 250;
let pause;

function show() {
  const mistake = findMistake(source.value);
  if (mistake) {
    say('wrong', `This is not JSON yet. Line ${mistake.line}, column ${mistake.column}: ${mistake.message} The posting below is the last one that could be read.`);
    return;
  }
  const document = JSON.parse(source.value);
  if (typeof document !== 'object' || document === null) {
    say('wrong', 'This is JSON, but no feed: a feed begins with a brace, { … }.');
    return;
  }
  posting.feed = document;
}

posting.addEventListener('jobs-load', ({feed: {format, postings, notes: found}}) => {
  const count = postings.length === 1 ? 'one posting' : `${postings.length} postings`;
  if (found.length === 0) say('good', `Read as ${format}: ${count}. Nothing had to be skipped or repaired.`);
  else say('noted', `Read as ${format}: ${count}. Skipped or repaired:`, found);
  offer(postings);
});
posting.addEventListener('jobs-error', ({error}) => say('wrong', error.message));

function say(kind, words, found = []) {
  verdict.className = `verdict ${kind}`;
  verdict.textContent = words;
  notes.replaceChildren(...found.map(({posting: id, message, pointer}) => {
    const place = document.createElement('code');
    place.textContent = pointer || 'the whole document';
    const item = document.createElement('li');
    item.append(id ? `${id}: ` : '', `${message} `, place);
    return item;
  }));
}

/** Lets one choose among several postings; the choice stays while its posting does. */
function offer(postings) {
  const chosen = job.value;
  job.replaceChildren(...postings.map(({id, title}) => new Option(title, id)));
  const stays = postings.some(({id}) => id === chosen);
  if (stays) job.value = chosen;
  jobChoice.hidden = postings.length < 2;
  posting.jobId = postings.length > 1 ? job.value : undefined;
}

async function begin() {
  const response = await fetch(example.value);
  source.value = await response.text();
  show();
}

source.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(show, PAUSE_MS);
});
example.addEventListener('change', begin);
job.addEventListener('change', () => (posting.jobId = job.value));
debug.addEventListener('change', () => (posting.debug = debug.checked));

const wanted = new URLSearchParams(location.search).get('example');
if ([...example.options].some(({value}) => value === wanted)) example.value = wanted;
await begin();
