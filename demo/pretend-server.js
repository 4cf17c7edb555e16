/**
 * Answers some addresses in the page itself, so that one can see what a working server never shows.
 * Import it before the elements.
 */
const asked = new Map();
const trouble = () => new Response('Out of order', {status: 503, statusText: 'Service Unavailable'});
const json = (document) => new Response(JSON.stringify(document), {headers: {'content-type': 'application/json'}});
const file = (path) => fromServer(new URL(path, document.baseURI));

/** What each address answers the first time, the second time and so on; the last answer stays. */
const ANSWERS = {
  'pretend/never.json': [() => new Promise(() => {})],
  'pretend/error.json': [trouble, () => file('feeds/machines.json')],
  'pretend/stale.json': [() => file('feeds/machines.json'), trouble],
  'pretend/detail.json': [() => json({version: 1, jobs: [{id: 'cook', title: 'Ship’s Cook', places: 'Antwerp', employmentType: 'FULL_TIME', detail: 'detail-text.json'}]})],
  'pretend/detail-text.json': [trouble, trouble, () => json({id: 'cook', title: 'Ship’s Cook', about: 'Now the text is there.'})],
};

const fromServer = globalThis.fetch.bind(globalThis);
globalThis.fetch = (resource, options) => {
  const address = String(resource);
  const path = Object.keys(ANSWERS).find((known) => address === new URL(known, document.baseURI).href);
  if (!path) return fromServer(resource, options);
  const times = asked.get(path) ?? 0;
  asked.set(path, times + 1);
  return Promise.resolve(ANSWERS[path].slice(times)[0]?.() ?? ANSWERS[path].at(-1)());
};
