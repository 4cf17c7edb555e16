/** What templates put around scripts, for parsers of long ago: `//<![CDATA[`, `<!--`; and comments of HTML. */
const BEFORE = /^(?:(?:\/\/|\/\*)\s*)?(?:<!\[CDATA\[|<!--(?:[^{["]*?-->)?)\s*(?:\*\/)?/;
const AFTER = /(?:(?:\/\/|\/\*)\s*)?(?:\]\]>|(?:<!--[^}\]"]{0,100})?-->)\s*(?:\*\/)?;?$/;

/**
 * Parses JSON as pages have it in scripts, with what templates do to it: guards around it, all of it
 * entity-encoded, line breaks in strings, a comma too many or missing, `\$`, comments, members without a value.
 * @param failure what to throw if all that does not help; by default the plain parser's error
 */
export function parseLeniently(script: string, failure = (error: unknown) => error): unknown {
  let bare = script.trim().replace(BEFORE, '').replace(AFTER, '').trim().replace(/;$/, '');
  if (/^[[{]?\s*[[{]?\s*&(?:quot|#34|#x22|#123|#x7b);/i.test(bare)) bare = decodeEntities(bare);
  try {
    return JSON.parse(bare);
  } catch (error) {
    try {
      return JSON.parse(repair(bare));
    } catch {
      throw failure(error);
    }
  }
}

const NAMED: Readonly<Record<string, string>> = {quot: '"', amp: '&', lt: '<', gt: '>', apos: "'"};

/** Takes one level of escaping back, and only one: a text may hold escaped HTML. */
const decodeEntities = (text: string): string =>
  text.replace(/&(?:(quot|amp|lt|gt|apos)|#(\d{1,7})|#x([\da-f]{1,6}));/gi, (entity, name?: string, decimal?: string, hexadecimal?: string) => {
    if (name) return NAMED[name.toLowerCase()]!;
    const code = decimal ? Number(decimal) : parseInt(hexadecimal!, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });

/** Strings, comments, and what is between them. What closes one may be missing: so no text is gone through twice. */
const TOKENS = /"(?:[^"\\]|\\[^])*"?|\/\*[^]*?(?:\*\/|$)|\/\/.*|[^"/]+|\//g;

function repair(text: string): string {
  let repaired = '';
  let wantsComma = false;
  for (const [token] of text.matchAll(TOKENS)) {
    if (token.startsWith('"')) {
      repaired += (wantsComma ? ',' : '') + repairString(token);
      wantsComma = true;
    } else if (!token.startsWith('/')) {
      repaired += token.replace(/,(?=\s*[,}\]])/g, '').replace(/:(?=\s*[,}])/g, ':null').replace(/\b(?:undefined|NaN)\b/g, 'null');
      if (token.trim()) wantsComma = !/[,:[{]\s*$/.test(token);
    }
  }
  return repaired;
}

const ESCAPES: Readonly<Record<string, string>> = {'\n': '\\n', '\r': '\\r', '\t': '\\t'};

/** Escapes what a string may not hold as it is, and takes back an escape that JSON does not know. */
const repairString = (string: string): string =>
  string.replace(/\\(u[\da-f]{4}|["\\/bfnrt])|\\([^])|[\x00-\x1f]/gi, (found, known?: string, unknown?: string) => {
    if (known) return found;
    const character = unknown ?? found;
    return character < ' ' ? (ESCAPES[character] ?? ' ') : character;
  });
