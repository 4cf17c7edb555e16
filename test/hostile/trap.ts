import {expect} from '@open-wc/testing';
import {settled} from '../helpers/until.js';
import {attacksIn, LISTS} from './attacks.mjs';

/** What attacks call; each call would be a script of theirs that ran. */
const CALLS = ['hostile', 'alert', 'confirm', 'prompt', 'open'] as const;
/** Every element our own templates and rich text have. */
const OURS = /^(a|article|b|bdi|blockquote|br|button|circle|code|dd|details|dialog|div|dl|dt|em|fieldset|h2|header|i|input|job-(filters|list|posting)|label|legend|li|mark|nav|ol|option|p|path|pre|rect|section|select|slot|span|strong|summary|svg|table|tbody|td|th|thead|time|tr|ul)$/;
const ATTRIBUTES = /^(aria-.+|autocomplete|checked|class|closedby|colspan|cx|cy|d|data-id|data-label|datetime|dir|disabled|enterkeyhint|embedded|exportparts|facets|fill|for|height|hidden|href|id|lang|layout|paging|group-by|max|min|name|part|placeholder|popover|r|readonly|rel|role|rx|scope|shape-rendering|slot|spellcheck|start|step|stroke.*|tabindex|type|value|viewBox|width|x|y)$/;
/** What attributes may hold that decide something; in others, a text is only a text. */
const VALUES: Readonly<Record<string, RegExp>> = {
  class: /^[\w -]*$/, part: /^[\w -]*$/, id: /^[\w-]*$/, dir: /^(ltr|rtl|auto)$/, lang: /^[a-z]{2,3}(-[a-z\d]+)*$/i, datetime: /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d)?)?$/, role: /^[a-z]+$/, start: /^-?\d+$/, type: /^[a-z]+$/, exportparts: /^[\w :,-]*$/,
};

export const fetchAttacks = async (): Promise<string[]> =>
  attacksIn(Object.fromEntries(await Promise.all(Object.entries(LISTS).map(async ([name, url]) => [name, await (await fetch(url)).text()]))));

/** Attacks that name an address somewhere are pointed at the test server, which counts what it is asked in vain. */
export const aimed = (attack: string): string => attack.replace(/(?:https?:)?\/\/(?!acme\.example|%|\)|<)[\w.-]+/gi, `${location.origin}/hostile`);

/** What the server was asked for and has not, since it was last asked. */
const strays = async (): Promise<string[]> => (await (await fetch('/strays')).json()) as string[];

/** Around each test of a file: nothing of a feed runs, loads, or is left behind in the page. */
export function trap(): void {
  const originals = CALLS.map((name) => [name, (window as never)[name]] as const);
  const calls: string[] = [];
  let before: {styles: number; head: number; title: string; body: number; address: string; resources: number};

  beforeEach(async () => {
    for (const name of CALLS) (window as unknown as Record<string, unknown>)[name] = (...args: unknown[]) => calls.push(`${name}(${args.join()})`);
    await strays();
    before = page();
  });

  afterEach(async () => {
    await settled();
    for (const element of document.querySelectorAll('body > main')) element.remove();
    await settled();
    expect(calls.splice(0), 'scripts that ran').to.deep.equal([]);
    expect(await strays(), 'requests that came to the server').to.deep.equal([]);
    expect(page(), 'the page').to.deep.equal(before);
    for (const [name, value] of originals) (window as unknown as Record<string, unknown>)[name] = value;
  });
}

const page = () => ({
  styles: document.styleSheets.length,
  title: document.title,
  head: document.head.childElementCount,
  body: document.body.querySelectorAll(':not(main, main *)').length,
  address: location.href,
  resources: performance.getEntriesByType('resource').filter(({name}) => !isOurs(name)).length,
});

/** The modules of the page and of the tests, feeds, and what counts them. */
const isOurs = (address: string): boolean => address.startsWith(`${location.origin}/`) && /^\/(src|test|node_modules|answers|control|strays|refusals|__|@|favicon)/.test(new URL(address).pathname);

/** Everything in the shadow trees of an element, whether it is seen or not. */
export function* insideOf(root: Element | ShadowRoot): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* insideOf(element.shadowRoot);
  }
}

/** There are no elements, attributes and addresses but those that we make. @param own further elements of the page's own */
export function expectOnlyOurs(element: Element, own = /^$/): void {
  for (const inside of insideOf(element.shadowRoot!)) {
    const shown = inside.outerHTML.slice(0, 300);
    if (!OURS.test(inside.localName) && !own.test(inside.localName)) expect.fail(`an element: ${shown}`);
    for (const {name, value} of inside.attributes) {
      if (!ATTRIBUTES.test(name)) expect.fail(`an attribute "${name}": ${shown}`);
      if (Object.hasOwn(VALUES, name) && !VALUES[name]!.test(value)) expect.fail(`${name}="${value}": ${shown}`);
      if (name === 'href' && !/^(https?|mailto|tel):$/.test(new URL(value, location.href).protocol)) expect.fail(`a link to ${value}`);
    }
  }
}
