/**
 * Finds the first mistake in a JSON text and says in plain words what it is. What browsers say of
 * it differs, and is meant for programmers.
 *
 * @param {string} text
 * @returns {{line: number, column: number, message: string} | undefined} undefined for good JSON
 */
export function findMistake(text) {
  const reader = new Reader(text);
  try {
    reader.document();
    return undefined;
  } catch (mistake) {
    if (!(mistake instanceof Mistake)) throw mistake;
    const before = text.slice(0, mistake.at).split('\n');
    return {line: before.length, column: before.at(-1).length + 1, message: mistake.message};
  }
}

class Mistake extends Error {
  constructor(at, message) {
    super(message);
    this.at = at;
  }
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /[\w$-]+/y;
const MOST_LEVELS = 500;

class Reader {
  #text;
  #at = 0;
  #levels = 0;

  constructor(text) {
    this.#text = text;
  }

  document() {
    this.#space();
    if (!this.#here) this.#fail('The text is empty.');
    this.#value();
    this.#space();
    if (this.#here) this.#fail('The document has ended before this; there is something after its last bracket.');
  }

  get #here() {
    return this.#text[this.#at];
  }

  #value() {
    const here = this.#here;
    if (here === '{') this.#members();
    else if (here === '[') this.#entries();
    else if (here === '"') this.#string();
    else this.#plain();
  }

  #members() {
    this.#list('}', 'the members', () => {
      if (this.#here !== '"') this.#failName();
      this.#string();
      this.#space();
      if (this.#here !== ':') this.#fail('A colon is missing between the name and its value.');
      this.#at++;
      this.#space();
      this.#value();
    });
  }

  #entries() {
    this.#list(']', 'the entries', () => this.#value());
  }

  #list(end, what, one) {
    const start = this.#at++;
    if (++this.#levels > MOST_LEVELS) this.#fail('There are too many brackets inside of each other.');
    this.#space();
    while (this.#here !== end) {
      one();
      this.#space();
      if (this.#here === end) break;
      if (!this.#here) throw new Mistake(start, `This bracket is never closed: ${end} is missing.`);
      if (this.#here !== ',') this.#fail(`A comma is missing between ${what}, or the closing ${end}.`);
      const comma = this.#at++;
      this.#space();
      if (this.#here === end) throw new Mistake(comma, `There is a comma too many before the closing ${end}.`);
      if (!this.#here) throw new Mistake(start, `This bracket is never closed: ${end} is missing.`);
    }
    if (!this.#here) throw new Mistake(start, `This bracket is never closed: ${end} is missing.`);
    this.#at++;
    this.#levels--;
  }

  #string() {
    const start = this.#at++;
    for (; this.#here !== '"'; this.#at++) {
      if (!this.#here) throw new Mistake(start, 'The quotation mark that begins here is never closed.');
      if (this.#here === '\n') this.#fail('A text may not run over a line end: close it with ", or write \\n for a new line.');
      if (this.#here < ' ') this.#fail('There is an invisible character in this text; a tab is written \\t.');
      if (this.#here === '\\') this.#escape();
    }
    this.#at++;
  }

  #escape() {
    const start = this.#at++;
    if (this.#here === 'u' && /^[\da-fA-F]{4}$/.test(this.#text.slice(this.#at + 1, this.#at + 5))) this.#at += 4;
    else if (!this.#here || !'"\\/bfnrt'.includes(this.#here)) throw new Mistake(start, 'A backslash stands before a letter that it does not go with; write \\\\ for a backslash itself.');
  }

  #plain() {
    const here = this.#here;
    if (!here) this.#fail('The text ends here, but a value is missing.');
    if ("'‘’“”„«»".includes(here)) this.#fail(`Texts are written in straight double quotation marks ("), not in ${here}.`);
    if (this.#text.startsWith('//', this.#at) || this.#text.startsWith('/*', this.#at) || here === '#') this.#fail('JSON has no comments.');
    if (/[-\d.+]/.test(here)) return this.#number();
    const word = this.#match(WORD);
    if (word === 'true' || word === 'false' || word === 'null') return (this.#at += word.length);
    if (here === ',' || here === ']' || here === '}') this.#fail(`A value is missing before this ${here}.`);
    return this.#fail(word ? `"${word}" must stand in quotation marks, if it is a text.` : `"${here}" cannot stand here.`);
  }

  #number() {
    const number = this.#match(NUMBER);
    const end = this.#text[this.#at + (number?.length ?? 0)];
    if (!number || (end && /[\w.]/.test(end))) this.#fail('This is not a number as JSON writes it: digits, and a point before decimals. Dates stand in quotation marks.');
    this.#at += number.length;
  }

  #failName() {
    const here = this.#here;
    if (!here) this.#fail('The text ends here, but the closing } is missing.');
    if ("'‘’“”„".includes(here)) this.#fail(`Names are written in straight double quotation marks ("), not in ${here}.`);
    if (here === '/' || here === '#') this.#fail('JSON has no comments.');
    const word = this.#match(WORD);
    this.#fail(word ? `The name ${word} must stand in quotation marks: "${word}".` : 'Here a name in quotation marks is expected.');
  }

  #match(pattern) {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#text)?.[0];
  }

  #space() {
    while (this.#here && ' \t\r\n'.includes(this.#here)) this.#at++;
  }

  #fail(message) {
    throw new Mistake(this.#at, message);
  }
}
