/** A careers page in some lines: a feed, a list, a posting beside it. */
import './pretend-server.js';
import {JobListElement} from 'job-widgets';

const feed = document.getElementById('feed');
const board = document.getElementById('board');
const list = board.querySelector('job-list');
const posting = board.querySelector('job-posting');
const form = document.getElementById('controls');

list.href = '#{id}';
list.addEventListener('job-select', (event) => {
  event.preventDefault();
  history.pushState(undefined, '', event.url);
  open(event.posting.id);
  // On a phone the posting is below the list.
  posting.scrollIntoView({block: 'nearest'});
  posting.focus({preventScroll: true});
});
addEventListener('popstate', () => open(decodeURIComponent(location.hash.slice(1))));

/** Shows the posting with this id; without one, the first. */
function open(id) {
  posting.jobId = id || undefined;
}

const OWN_LABELS = {apply: 'Come on board', benefits: 'What you get', remote: 'From anywhere', showMore: 'And {count} more'};

function configure() {
  const {src, layout, groupBy, paging, pageSize, lang, labels, debug} = Object.fromEntries(new FormData(form));
  feed.src = src;
  Object.assign(list, {layout, groupBy: groupBy || undefined, paging, pageSize: Number(pageSize)});
  for (const element of [list, posting]) {
    Object.assign(element, {labels: labels ? OWN_LABELS : undefined, debug: Boolean(debug)});
    if (lang) element.lang = lang;
    else element.removeAttribute('lang');
  }
  board.classList.toggle('wide', layout !== 'cards');
}

form.addEventListener('change', ({target}) => {
  if (target.name === 'src') open('');
  configure();
});
form.addEventListener('submit', (event) => event.preventDefault());

const DETAILS = {
  'jobs-load': ({feed: {postings, notes}}) => `${postings.length} postings, ${notes.length} notes`,
  'jobs-error': ({error}) => `${error.code}: ${error.message}`,
  'jobs-change': ({postings}) => `${postings.length} listed`,
  'job-select': ({posting: {id}, url}) => `${id} → ${url}`,
  'job-view': ({posting: {id, title}}) => `${id}: ${title}`,
  'job-apply': ({posting: {id}, url}) => `${id} → ${url}`,
};
const MOST_LINES = 50;
const log = document.getElementById('log');

for (const [type, detail] of Object.entries(DETAILS)) {
  feed.addEventListener(type, (event) => {
    const name = document.createElement('b');
    name.textContent = type;
    const line = document.createElement('li');
    line.append(name, ` <${event.target.localName}> ${detail(event)}`);
    log.prepend(line);
    if (log.children.length > MOST_LINES) log.lastElementChild.remove();
    log.removeAttribute('start');
  });
}
// This page stays: in a real one, the form would open.
feed.addEventListener('job-apply', (event) => event.preventDefault());

const stale = document.getElementById('stale');
stale.addEventListener('jobs-load', () => stale.reload(), {once: true});

open(decodeURIComponent(location.hash.slice(1)));
configure();
console.assert(list instanceof JobListElement, 'The classes can be imported from the package.');
