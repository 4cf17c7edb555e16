/** Whether what was read of a text is what rich text may be, and nothing else. */

const SAFE = /^(?:https?|mailto|tel):/;
const text = (value) => typeof value === 'string';
const list = (check) => (value) => Array.isArray(value) && value.every(check);
const inline = (value) => text(value) || isOneOf(INLINE, value);
const block = (value) => isOneOf(BLOCKS, value);
const cell = shape({header: (value) => typeof value === 'boolean', content: list(block)});

const INLINE = {
  strong: {content: list(inline)},
  emphasis: {content: list(inline)},
  code: {content: list(inline)},
  link: {href: (value) => SAFE.test(value), content: list(inline)},
  break: {},
};
const BLOCKS = {
  paragraph: {content: list(inline)},
  heading: {level: Number.isInteger, content: list(inline)},
  list: {ordered: (value) => typeof value === 'boolean', start: Number.isInteger, items: list(list(block))},
  quote: {content: list(block)},
  code: {text},
  table: {rows: list(list(cell))},
};

/** Has no members but these, and in each what it may hold. */
function shape(members) {
  return (value) => Object.entries(value).every(([name, member]) => Object.hasOwn(members, name) && (member === undefined || members[name](member)));
}

const isOneOf = (types, {type, ...members}) => Object.hasOwn(types, type) && shape(types[type])(members);

/** @param {unknown} blocks */
export const isRichText = list(block);
/** @param {string | undefined} link */
export const isSafeLink = (link) => link === undefined || SAFE.test(link);
