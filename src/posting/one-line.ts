/** White space that a line of text does not keep. */
const UNTIDY = /^\s|\s$|\s\s|[^\S ]/;
/** What a line may hold that reaches beyond it, or shows nothing; most lines have none of it. */
const ODD = /[\p{Cc}\p{Cf}\p{M}\p{Surrogate}\u115f\u1160\u2800\u3164\uffa0]/u;

/** A longer line is no title, name or place: it would bury all others. */
const LONGEST = 1000;

/**
 * A feed's text as one line that keeps to itself: white space folded, cut if it is endless, with nothing in it that
 * reorders, covers or breaks what stands around it. "" if there is nothing to see in it.
 */
export function oneLine(text: string): string {
  const tame = ODD.test(text) ? withoutFloods(withDirectionsClosed(text)) : text;
  const line = UNTIDY.test(tame) ? tame.replace(/\s+/g, ' ').trim() : tame;
  if (line.length > LONGEST) return withDirectionsClosed(`${line.slice(0, LONGEST).replace(/\p{Surrogate}$/u, '').trimEnd()}…`);
  return ODD.test(line) && line.replace(INVISIBLE, '') === '' ? '' : line;
}

const INVISIBLE = /[\p{Cf}\p{Z}\p{M}\u115f\u1160\u2800\u3164\uffa0]/gu;
/** Between letters they say where a line may break; many of them say nothing more. */
const BREAKS = /([\u00ad\u200b\u2060\ufeff])\1+/g;
/** No writing has as many on one letter: they would cover the lines above and below. */
const MARKS = /(\p{M}{10})\p{M}+/gu;

const withoutFloods = (text: string): string =>
  text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/(?!\s)\p{Cc}/gu, '').replace(BREAKS, '$1').replace(MARKS, '$1');

const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;
/** They turn words round, which only deceives. */
const OVERRIDES = ['\u202d', '\u202e'];
const [POP, POP_ISOLATE] = ['\u202c', '\u2069'];

/** Each change of direction ends in the line it begins in, and none that began outside of it. */
function withDirectionsClosed(line: string): string {
  const open: string[] = [];
  const closed = line.replace(DIRECTIONS, (sign) => {
    if (OVERRIDES.includes(sign)) return '';
    if (sign !== POP && sign !== POP_ISOLATE) open.push(sign < POP ? POP : POP_ISOLATE);
    else if (open.at(-1) === sign) open.pop();
    else return '';
    return sign;
  });
  return closed + open.reverse().join('');
}
