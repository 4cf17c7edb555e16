/**
 * Writes the tables of src/elements/<tag>/README.md from custom-elements.json, that is from the doc comments.
 * The prose above the marker stays as it is.
 *
 *     node test/checks/reference.mjs           writes
 *     node test/checks/reference.mjs --check   exits 1 if a page is out of date
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';

const MARKER = '<!-- generated: attributes, events, slots, parts, states and custom properties. Change the doc comments, then `npm run reference`. -->';
const MARKER_START = /^<!-- generated:.*$/m;

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = manifest.modules
  .flatMap(({declarations = []}) => declarations)
  .filter(({customElement, tagName}) => customElement && tagName);

const stale = elements.filter((element) => {
  const path = `src/elements/${element.tagName}/README.md`;
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const after = page(element, before);
  if (before === after) return false;
  if (!process.argv.includes('--check')) writeFileSync(path, after);
  return true;
});

if (process.argv.includes('--check')) {
  for (const {tagName} of stale) console.error(`src/elements/${tagName}/README.md is out of date: npm run reference`);
  if (!elements.length) console.error('custom-elements.json has no elements');
  process.exitCode = stale.length || !elements.length ? 1 : 0;
} else {
  for (const {tagName} of stale) console.log(`Wrote src/elements/${tagName}/README.md`);
}

function page(element, before) {
  const prose = before.split(MARKER_START)[0].trim() || `# \`<${element.tagName}>\`\n\n${element.description ?? element.summary ?? ''}`.trim();
  return `${[prose, MARKER, ...sections(element)].join('\n\n')}\n`;
}

function sections({attributes = [], members = [], events, slots, cssParts, cssStates, cssProperties}) {
  const fields = members.filter(({kind}) => kind === 'field');
  const methods = members.filter(({kind}) => kind === 'method');
  return [
    table('Attributes and properties', ['Attribute', 'Property', 'Type', 'Default', 'What it is'], fieldRows(fields, attributes)),
    table('Methods', ['Method', 'What it does'], methods.map((method) => [code(signature(method)), method.description])),
    table('Events', ['Event', 'Type', 'When'], (events ?? []).map(({name, type, description}) => [code(name), code(type?.text), description])),
    table('Slots', ['Slot', 'What it holds'], (slots ?? []).map(({name, description}) => [name ? code(name) : '(none)', description])),
    table('Parts', ['Part', 'What it is'], (cssParts ?? []).map(({name, description}) => [code(name), description])),
    table('States', ['State', 'When'], (cssStates ?? []).map(({name, description}) => [code(`:state(${name})`), description])),
    table(
      'Custom properties',
      ['Custom property', 'Default', 'What it sets'],
      (cssProperties ?? []).map(({name, default: value, description}) => [code(name), code(value), description]),
    ),
  ].filter(Boolean);
}

/** Attributes that belong to no property come last. */
function fieldRows(fields, attributes) {
  const attributeOf = (field) => attributes.find(({name, fieldName}) => (fieldName ?? name) === field.name)?.name;
  const known = new Set(fields.map(({name}) => name));
  return [
    ...fields.map((field) => [
      code(attributeOf(field)),
      code(field.name) + (field.readonly ? ' (read only)' : ''),
      code(field.type?.text),
      code(field.default),
      field.description,
    ]),
    ...attributes
      .filter(({name, fieldName}) => !known.has(fieldName ?? name))
      .map(({name, type, default: value, description}) => [code(name), '', code(type?.text), code(value), description]),
  ];
}

function signature({name, parameters = [], return: result}) {
  const list = parameters.map((parameter) => `${parameter.name}${parameter.optional ? '?' : ''}: ${parameter.type?.text ?? 'unknown'}`);
  return `${name}(${list.join(', ')})${result?.type ? `: ${result.type.text}` : ''}`;
}

function table(title, head, rows) {
  if (!rows.length) return undefined;
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [`## ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function cell(text) {
  return (text ?? '').replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
}

function code(text) {
  return text ? `\`${text}\`` : '';
}
