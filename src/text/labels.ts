import type {Strings} from './strings.js';

/**
 * Words that stand in for ours, by the names in {@link Strings}; a section's title, a work mode and
 * an employment type by their own (`"benefits": "Perks"`, `"remote": "Anywhere"`).
 */
export type Labels = Readonly<Record<string, string>>;

/** Members of {@link Strings} that hold words by name; every other one that is an object is a counted text. */
const GROUPS = ['sections', 'workModes', 'employmentTypes', 'payPer', 'sorts'];
const merged = new WeakMap<Strings, WeakMap<Labels, Strings>>();

/** Strings with some words replaced. Unknown names are ignored; counted texts get one form for all. */
export function withLabels(strings: Strings, labels: Labels): Strings {
  const known = merged.get(strings) ?? new WeakMap<Labels, Strings>();
  merged.set(strings, known);
  const made = known.get(labels) ?? merge(strings, labels);
  known.set(labels, made);
  return made;
}

function merge(strings: Strings, labels: Labels): Strings {
  return {...replace(strings, labels), language: strings.language, direction: strings.direction};
}

function replace<Words extends object>(words: Words, labels: Labels): Words {
  const entries = Object.entries(words).map(([name, word]: [string, string | object]) => {
    if (typeof word === 'object' && GROUPS.includes(name)) return [name, replace(word, labels)];
    const label = Object.hasOwn(labels, name) ? labels[name] : undefined;
    if (typeof label !== 'string') return [name, word];
    return [name, typeof word === 'string' ? label : {other: label}];
  });
  return Object.fromEntries(entries) as Words;
}
