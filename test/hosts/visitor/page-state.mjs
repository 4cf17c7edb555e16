/** What a page has that is not ours to touch: built-in objects, globals, head, style sheets, stores, the looks of its elements. */
const {getOwnPropertyNames, getOwnPropertyDescriptor} = Object;

/** What the browser itself adds meanwhile, how Lit tells its own versions apart, and a name of the language's that Lit adds where it is missing. */
const NOT_OURS = /^(\d+|event|Symbol.metadata|lit(Html|Element|Issued|Property)\w*|reactiveElement\w*)$/;
/** Used values of what stands around our elements follow from their size. */
const SIZES = /^(height|width|block-size|inline-size|perspective-origin|transform-origin)$/;

/** @returns {Map<string, unknown>} by name: everything that must stay the same */
export function pageState() {
  return new Map([...builtIns().filter(([name]) => !NOT_OURS.test(name)), ...documentState(), ...looks()]);
}

/** The names of what has changed, come or gone. */
export function differences(before, after) {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names.filter((name) => before.has(name) !== after.has(name) || !Object.is(before.get(name), after.get(name)))
    .map((name) => (typeof after.get(name) === 'string' ? `${name}: ${before.get(name)} -> ${after.get(name)}` : name));
}

/** Global names; of functions among them also the members, and those of their prototypes. */
function builtIns() {
  const state = [];
  for (const name of getOwnPropertyNames(globalThis)) {
    const value = getOwnPropertyDescriptor(globalThis, name)?.value;
    state.push([name, typeof value === 'function' ? value : 'there']);
    if (typeof value !== 'function') continue;
    state.push(...members(name, value));
    if (value.prototype) state.push(...members(`${name}.prototype`, value.prototype));
  }
  for (const name of ['console', 'document', 'history', 'JSON', 'Math', 'navigator', 'Reflect']) state.push(...members(name, globalThis[name]));
  return state;
}

/** Members by what they are, or by what gets and sets them; values that aren't functions only by their names. */
function members(name, object) {
  return getOwnPropertyNames(object).map((member) => {
    const {value, get} = getOwnPropertyDescriptor(object, member) ?? {};
    return [`${name}.${member}`, typeof value === 'function' ? value : (get ?? 'there')];
  });
}

function documentState() {
  const {documentElement, head, body, styleSheets, adoptedStyleSheets} = document;
  const attributes = [documentElement, body].map((element) => [...element.attributes].map(({name, value}) => `${name}=${value}`).join());
  return [
    ['head', head.innerHTML],
    ['children of body', [...body.children].map(({localName, id}) => `${localName}#${id}`).join()],
    ['attributes of html', attributes[0]],
    ['attributes of body', attributes[1]],
    ['style sheets', `${styleSheets.length} and ${adoptedStyleSheets?.length}`],
    ['stores', stores()],
    ['sideways overflow', String(documentElement.scrollWidth > documentElement.clientWidth)],
  ];
}

function stores() {
  try {
    return `${document.cookie} ${Object.keys(localStorage)} ${Object.keys(sessionStorage)}`;
  } catch {
    return 'none';
  }
}

/** All computed styles of the page's own elements; of those around ours, all that don't follow from our size. */
function looks() {
  const own = document.querySelectorAll('#masthead, #masthead *, #footer, #footer *');
  const around = document.querySelectorAll('html, body, #jobs');
  return [...own, ...around].flatMap((element, index) => {
    const style = getComputedStyle(element);
    const names = Array.from(style).filter((name) => index < own.length || !SIZES.test(name));
    return names.map((name) => [`look of ${element.localName} ${index} ${name}`, style.getPropertyValue(name)]);
  });
}
