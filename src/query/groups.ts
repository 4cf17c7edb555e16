/** Entries under one heading. */
export interface Group<Entry> {
  readonly name: string;
  readonly entries: readonly Entry[];
}

/**
 * Divides entries into groups by name, in the language's alphabetical order; those without a name
 * come last, under "". Each entry is in one group and keeps its order there.
 * @param compare orders names, e.g. `new Intl.Collator(locale).compare`
 */
export function groupBy<Entry>(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string | undefined,
  compare: (one: string, other: string) => number,
): Group<Entry>[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const name = nameOf(entry) ?? '';
    const group = groups.get(name);
    if (group) group.push(entry);
    else groups.set(name, [entry]);
  }
  return [...groups]
    .map(([name, own]) => ({name, entries: own}))
    .sort((one, other) => Number(!one.name) - Number(!other.name) || compare(one.name, other.name));
}

/** The groups with only the entries from one number to another, counted through all of them. */
export function sliceGroups<Entry>(groups: readonly Group<Entry>[], start: number, end: number): Group<Entry>[] {
  let first = 0;
  return groups.flatMap(({name, entries}) => {
    const shown = entries.slice(Math.max(0, start - first), Math.max(0, end - first));
    first += entries.length;
    return shown.length > 0 ? {name, entries: shown} : [];
  });
}
