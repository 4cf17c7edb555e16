/** Members that say what a document is, and how it is to be read: without them there would be nothing to attack. */
const KEPT = /^(@type|@context|version|apiVersion|kind|format|type|status|visibility|human-status|workplace_?type|remote|jobLocationType|compensationType|unitText)$/;

/** A value of the same shape, with an attack for every text in it. @param next gives the attack for the next text */
export function poisoned(value: unknown, next: () => string): unknown {
  if (Array.isArray(value)) return value.map((item) => poisoned(item, next));
  if (typeof value !== 'object' || value === null) return typeof value === 'boolean' ? value : next();
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, KEPT.test(name) && typeof member !== 'object' ? member : poisoned(member, next)]));
}

/** Gives each of these in turn, for ever. */
export function inTurn(attacks: readonly string[], start = 0): () => string {
  let at = start;
  return () => attacks[at++ % attacks.length]!;
}
