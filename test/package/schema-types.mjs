/**
 * TypeScript types of a JSON Schema, as far as ours goes: what has a title becomes a named type.
 * Not a tool: it knows the keywords that job-feed.schema.json uses, and throws at any other.
 */
const KNOWN = new Set(['$schema', '$id', '$ref', '$defs', 'title', 'description', 'type', 'const', 'enum', 'anyOf', 'required', 'properties', 'additionalProperties', 'items', 'minLength']);

/** @param {object} schema the whole schema; @returns {string} declarations of every type in it that has a title */
export function typesOf(schema) {
  const declarations = new Map();
  const named = (node) => {
    if (!node.title) return typeOf(node);
    if (!declarations.has(node.title)) {
      declarations.set(node.title, '');
      declarations.set(node.title, `export type ${node.title} = ${typeOf(node)};`);
    }
    return node.title;
  };

  function typeOf(node) {
    const strange = Object.keys(node).filter((keyword) => !KNOWN.has(keyword));
    if (strange.length > 0) throw new Error(`schema-types.mjs does not know ${strange.join(', ')}`);
    if (node.$ref) return named(schema.$defs[node.$ref.replace('#/$defs/', '')]);
    if ('const' in node) return JSON.stringify(node.const);
    if (node.enum) return node.enum.map((value) => JSON.stringify(value)).join(' | ');
    if (node.anyOf) return node.anyOf.map(named).join(' | ');
    if (Array.isArray(node.type)) return node.type.join(' | ');
    if (node.type === 'array') return `readonly (${named(node.items)})[]`;
    return node.type === 'object' ? objectType(node) : node.type;
  }

  function objectType({properties = {}, required = [], additionalProperties = {}}) {
    const members = Object.entries(properties).map(([name, member]) => `readonly ${name}${required.includes(name) ? '' : '?'}: ${named(member)};`);
    const others = additionalProperties && (Object.keys(additionalProperties).length > 0 ? named(additionalProperties) : 'unknown');
    return `{${[...members, ...(others ? [`readonly [other: string]: ${others};`] : [])].join(' ')}}`;
  }

  named(schema);
  return [...declarations.values()].join('\n');
}
