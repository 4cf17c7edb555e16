import type {Block, Inline} from '../../posting/rich-text.js';

export type Mark = {readonly type: 'strong' | 'emphasis' | 'code'} | {readonly type: 'link'; readonly href: string};

/** A piece of text, and the elements around it, from the outside in. `\n` alone is a line break. */
export interface Run {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Items that were joined by nothing but a no-break space between two words. */
const GLUE = /(?<=\S)\u00a0(?=[\p{Lu}\d])/u;
const FEWEST_GLUED = 3;
const SHORTEST_GLUED = 15;

/** How a heading begins that was typed as in Markdown. A single sign may be that of a number. */
const TYPED_HEADING = /^#{2,6} /;

/** Divides text at empty lines, folds its white space, and builds the elements around it again. */
export function paragraphs(runs: readonly Run[]): Block[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    if (run.text === '\n') lines.push([]);
    else lines.at(-1)!.push(run);
  }
  const found: Run[][] = [];
  let open = false;
  for (const line of lines.map(trimmed)) {
    if (line.length === 0) open = false;
    else if (TYPED_HEADING.test(line[0]!.text)) {
      found.push(line);
      open = false;
    }
    else if (open) for (const run of [{text: '\n', marks: []}, ...line]) found.at(-1)!.push(run);
    else open = found.push(line) > 0;
  }
  return found.map((paragraph) => typedHeading(paragraph) ?? gluedList(paragraph) ?? {type: 'paragraph', content: nest(paragraph, 0)});
}

/** One line without the white space at its ends, and with single blanks inside. */
function trimmed(line: readonly Run[]): Run[] {
  const glued = line.length === 1 && isGlued(line[0]!.text);
  let blank = true;
  const runs = line.map(({text, marks}) => {
    const folded = text.replace(glued ? /[^\S\u00a0]+/g : /\s+/g, ' ');
    const kept = blank ? folded.trimStart() : folded;
    if (kept) blank = kept.endsWith(' ');
    return {text: kept, marks};
  });
  for (let last = runs.at(-1); last; last = runs.at(-1)) {
    const text = last.text.trimEnd();
    runs.pop();
    if (!text) continue;
    runs.push({...last, text});
    break;
  }
  return runs.filter(({text}) => text);
}

function typedHeading([first, ...others]: readonly Run[]): Block | undefined {
  const signs = TYPED_HEADING.exec(first!.text)?.[0].length;
  return signs === undefined ? undefined : {type: 'heading', level: signs - 1, content: nest([{...first!, text: first!.text.slice(signs)}, ...others].filter(({text}) => text), 0)};
}

function isGlued(text: string): boolean {
  const items = text.trim().split(GLUE);
  return items.length >= FEWEST_GLUED && items.every((item) => item.length >= SHORTEST_GLUED);
}

function gluedList(paragraph: readonly Run[]): Block | undefined {
  const [only, ...others] = paragraph;
  if (!only || others.length > 0 || !isGlued(only.text)) return undefined;
  const items = only.text.split(GLUE).map((item) => item.replaceAll('\u00a0', ' '));
  return {type: 'list', ordered: false, items: items.map((item) => [{type: 'paragraph', content: nest([{...only, text: item}], 0)}])};
}

/** Joins neighbouring runs that stand in the same element. */
function nest(runs: readonly Run[], depth: number): Inline[] {
  const parts: Inline[] = [];
  for (let at = 0; at < runs.length; ) {
    const {text, marks} = runs[at]!;
    const mark = marks[depth];
    let end = at + 1;
    if (!mark) parts.push(text === '\n' ? {type: 'break'} : text);
    else {
      while (runs[end]?.marks[depth] === mark) end++;
      parts.push({...mark, content: nest(runs.slice(at, end), depth + 1)});
    }
    at = end;
  }
  return parts;
}
