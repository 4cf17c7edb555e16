/** What feeds write where they know nothing. */
const UNKNOWN = /^(n\/a|unavailable|not\s+specified)?$/i;
const LONGEST_UNKNOWN = 20;

/** Whether a JSON value says anything: null, "", [], {} and placeholders such as "N/A" do not. */
export function isKnown(raw: unknown): boolean {
  if (typeof raw === 'string') return beginsAsNone(raw) || (raw.length > LONGEST_UNKNOWN ? raw.trim() !== '' : !UNKNOWN.test(raw.trim()));
  if (typeof raw !== 'object' || raw === null) return raw !== undefined && raw !== null;
  if (Array.isArray(raw)) return raw.length > 0;
  for (const name in raw) if (Object.hasOwn(raw, name)) return true;
  return false;
}

/** Whether a text begins neither with a blank nor as one of the words that say nothing: most do, and need no closer look. */
function beginsAsNone(text: string): boolean {
  const code = text.charCodeAt(0);
  return code > 32 && code < 127 && (code | 32) !== 110 && (code | 32) !== 117;
}

/** Whether a value is a JSON object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member of an object's own, or undefined. Most are not there, which is quick to see. */
export function memberOf(record: Record<string, unknown>, name: string): unknown {
  const raw = record[name];
  return raw !== undefined && Object.hasOwn(record, name) ? raw : undefined;
}

/** Whether two JSON values say the same. */
export function isSame(one: unknown, other: unknown): boolean {
  if (!isRecord(one) || !isRecord(other)) return one === other;
  let more = 0;
  for (const name in one) {
    if (!isSame(one[name], other[name])) return false;
    more++;
  }
  for (const _ in other) more--;
  return more === 0;
}
