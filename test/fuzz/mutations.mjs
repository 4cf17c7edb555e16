/** Breaks documents as feeds break: in their structure, or in the middle of their text. */

const nested = (depth, open, close) => JSON.parse(open.repeat(depth) + '0' + close.repeat(depth));

/** What stands where something else should. */
const HOSTILE = [
  null, true, false, 0, -1, 1e308, -0.5, '', ' ', 'N/A', '0', [], {}, [null], [[]], {'': ''}, [{}], {a: {b: [1]}},
  'x'.repeat(100_000), '<'.repeat(5000), '('.repeat(5000), 'a@'.repeat(5000), '&'.repeat(5000), '- '.repeat(5000), '|('.repeat(5000), '\u200b'.repeat(5000), 'é'.repeat(3000),
  nested(3000, '[', ']'), nested(3000, '{"a":', '}'), nested(3000, '{"name":', '}'), nested(500, '{"jobs":[', ']}'), nested(500, '{"departments":[', ']}'),
  JSON.parse('{"__proto__": {"title": "polluted"}, "constructor": "c", "toString": 1, "length": 9}'),
  '\ud800', 'Baker\udfff', '\u0000', '\u202eBaker', 'javascript:alert(1)', 'data:text/html,x', ' JaVaScRiPt:1', 'http://[', 'https://a.example/\ud800', '//a.example', 'mailto:', '+275760-09-13', '0000-00-00', '275760-09-13T00:00:00Z', 8.64e15, -8.64e15,
  '<p onclick=x>Bake</p>', '<script>1</script>', '&lt;script&gt;', '<![CDATA[', ']]>', {raw: 1}, {min: {}, max: []}, {value: {value: {value: 1}}}, {name: ['Lyon']}, {'@type': 'JobPosting'}, {'#text': {}}, Array.from({length: 300}, (_, index) => index),
];

/** Every place in a document: a member of an object or an entry of an array, with who holds it. */
function placesIn(value, places = [], level = 0) {
  if (typeof value !== 'object' || value === null || level > 20) return places;
  for (const key of Object.keys(value)) {
    places.push({holder: value, key});
    placesIn(value[key], places, level + 1);
  }
  return places;
}

/** Also what is nested too deep for `structuredClone`. */
const clone = (value) => JSON.parse(JSON.stringify(value));

/** Changes of one place; each says in a word what it did. */
const CHANGES = {
  replace: ({holder, key}, random) => (holder[key] = clone(random.oneOf(HOSTILE))),
  drop: ({holder, key}) => (Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key]),
  duplicate: ({holder, key}, random) => (Array.isArray(holder) ? holder.push(clone(holder[key])) : (holder[`${key}${random.oneOf(['2', '_at', 's', 'Text'])}`] = clone(holder[key]))),
  wrap: ({holder, key}, random) => (holder[key] = random.oneOf([[holder[key]], {value: holder[key]}, {name: holder[key]}, {id: 1, label: holder[key]}, JSON.stringify(holder[key])])),
  swap: ({holder, key}, random, others) => {
    const other = random.oneOf(others);
    if (other) holder[key] = clone(other.holder[other.key]);
  },
  rename: ({holder, key}, random) => {
    if (Array.isArray(holder)) return;
    holder[random.oneOf([key.toUpperCase(), `_${key}`, '__proto__2', 'id', 'title'])] = holder[key];
    delete holder[key];
  },
};

/** Breaks a part of a document in place, in up to four ways. @returns {string} what was done */
export function breakStructure(part, random) {
  const done = [];
  for (let count = 1 + random.below(4); count > 0; count--) {
    const places = placesIn(part);
    if (places.length === 0) break;
    const [place, change] = [random.oneOf(places), random.oneOf(Object.keys(CHANGES))];
    CHANGES[change](place, random, places);
    done.push(`${change} ${place.key}`);
  }
  return done.join(', ');
}

const GARBAGE = ['<', '>', '&', '"', '{', '}', ']]>', '<!--', '\u0000', '\ufeff', '</', '<a', '&#x110000;', '\\u', ',', ',,', 'null'];

/** Cuts, doubles or soils a text. @returns {{text: string, done: string}} */
export function breakText(text, random) {
  const [one, other] = [random.below(text.length + 1), random.below(text.length + 1)];
  const [start, end] = [Math.min(one, other), Math.max(one, other)];
  const piece = text.slice(start, Math.min(end, start + 1 + random.below(200)));
  return random.oneOf([
    () => ({text: text.slice(0, start), done: `cut at ${start}`}),
    () => ({text: text.slice(0, start) + text.slice(start + piece.length), done: `drop ${piece.length} at ${start}`}),
    () => ({text: text.slice(0, end) + piece + text.slice(end), done: `repeat ${piece.length} at ${end}`}),
    () => ({text: text.slice(0, start) + random.oneOf(GARBAGE) + text.slice(start), done: `soil at ${start}`}),
    () => ({text: text.slice(0, start) + text.slice(end) + text.slice(start, end), done: `turn round at ${start} and ${end}`}),
  ])();
}
