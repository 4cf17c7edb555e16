/**
 * What a hostile text tries: our own list (attacks.json), and two that the public keeps, of which we take what is meant for a page:
 * the Big List of Naughty Strings (MIT), and the cheat sheet that xss-filters (BSD) begins its own fuzzing with.
 */

/** Where the lists stand, from here. */
export const LISTS = {
  own: new URL('./attacks.json', import.meta.url),
  naughty: new URL('../../node_modules/big-list-of-naughty-strings/blns.json', import.meta.url),
  cheatSheet: new URL('../../node_modules/xss-filters/tests/fuzz/bin/seed.xss', import.meta.url),
};

/** Markup, a script's address, a handler or a call. */
const FOR_A_PAGE = /<[a-z!/?]|\w+script:|\bon\w+\s*=|alert\(/i;

/** @param {{own: string, naughty: string, cheatSheet: string}} texts @returns {string[]} each once */
export function attacksIn({own, naughty, cheatSheet}) {
  const ours = Object.values(JSON.parse(own)).flat();
  const theirs = [...JSON.parse(naughty), ...cheatSheet.split('\n')].map((line) => withBytes(line.trim()));
  return [...new Set([...ours, ...theirs.filter((line) => FOR_A_PAGE.test(line))])];
}

/** They write control characters and odd blanks as the bytes that a server would send: `\x0D`, `\xE2\x80\x88`. */
const withBytes = (line) => line.replace(/(?:\\x[\dA-F]{2})+/gi, (bytes) => {
  try {
    return decodeURIComponent(bytes.replaceAll('\\x', '%'));
  } catch {
    return bytes;
  }
});
