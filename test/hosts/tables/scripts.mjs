/** Pages whose scripts have changed the platform before we come. @type {Record<string, import('../hosts.mjs').Host>} */
export const SCRIPTS = {
  prototype: {
    what: 'a page with what Prototype.js does to built-in objects',
    // By hand, from its source (1.6 and 1.7): the library is in no npm package.
    script: () => {
      const each = function (iterator, scope) {
        for (let index = 0; index < this.length; index++) iterator.call(scope, this[index], index);
        return this;
      };
      const collect = function (iterator = (value) => value, scope = undefined) {
        const results = [];
        each.call(this, (value, index) => results.push(iterator.call(scope, value, index)));
        return results;
      };
      const detect = function (iterator, scope) {
        let found;
        each.call(this, (value, index) => (found === undefined && iterator.call(scope, value, index) ? (found = value) : undefined));
        return found;
      };
      const findAll = function (iterator, scope) {
        const results = [];
        each.call(this, (value, index) => iterator.call(scope, value, index) && results.push(value));
        return results;
      };
      const extras = {
        each, _each: each, forEach: each, collect, map: collect, detect, find: detect, findAll, select: findAll, filter: findAll,
        toArray() { return collect.call(this); },
        entries() { return collect.call(this); },
        include(value) { return this.indexOf(value) >= 0; },
        first() { return this[0]; },
        last() { return this[this.length - 1]; },
        clear() { this.length = 0; return this; },
        compact() { return findAll.call(this, (value) => value != null); },
        without(...values) { return findAll.call(this, (value) => values.indexOf(value) < 0); },
        inspect() { return '[' + this.join(', ') + ']'; },
        toJSON() { return '[' + collect.call(this, (value) => JSON.stringify(value)).join(', ') + ']'; },
      };
      for (const name of Object.keys(extras)) Array.prototype[name] = extras[name];
      Object.assign(String.prototype, {
        strip() { return this.replace(/^\s+/, '').replace(/\s+$/, ''); },
        toJSON() { return '"' + this + '"'; },
        startsWith(pattern) { return this.lastIndexOf(pattern, 0) === 0; },
        endsWith(pattern) { const index = this.length - pattern.length; return index >= 0 && this.indexOf(pattern, index) === index; },
        sub(pattern, replacement) { return this.replace(pattern, replacement); },
        times(count) { return count < 1 ? '' : new Array(count + 1).join(this); },
      });
      Date.prototype.toJSON = function () { return '"' + this.toISOString() + '"'; };
      Function.prototype.bind = function (scope, ...first) { const method = this; return function (...rest) { return method.apply(scope, [...first, ...rest]); }; };
      Object.assign(Element.prototype, {
        hide() { this.style.display = 'none'; return this; },
        show() { this.style.display = ''; return this; },
        update(content) { this.textContent = content; return this; },
        visible() { return this.style.display !== 'none'; },
        select(selector) { return collect.call(this.querySelectorAll(selector)); },
        remove() { this.parentNode.removeChild(this); return this; },
      });
      window.$ = (id) => document.getElementById(id);
      window.$$ = (selector) => collect.call(document.querySelectorAll(selector));
    },
  },
  mootools: {what: 'a page with MooTools', files: ['mootools/lib/mootools-core-1.5.2-server.js']},
  'core-js': {what: 'a page with an old core-js', files: ['core-js-bundle/minified.js']},
  zone: {what: 'a page with zone.js', files: ['zone.js/bundles/zone.umd.js'], changes: /__zone_symbol__/},
  'enumerable-extras': {
    what: 'a page with enumerable extras on arrays and objects',
    script: () => {
      Array.prototype.last = function () { return this[this.length - 1]; };
      Array.prototype.contains = function (value) { return this.indexOf(value) >= 0; };
      Object.prototype.each = function () { return this; };
      Object.prototype.title = 'A title for everything';
      String.prototype.title = 'A title for everything';
      NodeList.prototype.each = Array.prototype.forEach;
    },
  },
  'old-fetch': {
    what: 'a page with a fetch of long ago',
    script: () => delete globalThis.fetch,
    head: () => '<script src="/hosts/-/modules/whatwg-fetch/dist/fetch.umd.js"></script>',
  },
  'watched-fetch': {
    what: 'a page that watches fetch, XMLHttpRequest and JSON',
    script: () => {
      const {fetch} = globalThis;
      globalThis.fetch = function (input, init) { return fetch.call(this, new Request(input, init)).then((response) => { response.clone().text().catch(() => {}); return response; }); };
      const {parse, stringify} = JSON;
      JSON.parse = (text, reviver) => parse(text, reviver ?? ((key, value) => value));
      JSON.stringify = (value, ...others) => stringify(value, ...others);
    },
  },
  'broken-json': {
    what: 'a page whose JSON.parse throws',
    script: () => (JSON.parse = () => { throw new Error('JSON.parse of a page'); }),
    fallback: true,
  },
  'broken-fetch': {
    what: 'a page whose fetch throws',
    script: () => (globalThis.fetch = () => { throw new Error('fetch of a page'); }),
    fallback: true,
  },
  'watched-define': {
    what: 'a page that wraps customElements.define',
    script: () => {
      const {define} = CustomElementRegistry.prototype;
      CustomElementRegistry.prototype.define = function (tag, type, options) {
        const connected = type.prototype.connectedCallback;
        type.prototype.connectedCallback = function () { this.setAttribute('data-seen', ''); return connected?.call(this); };
        return define.call(this, tag, type, options);
      };
    },
  },
  'scoped-registries': {
    what: 'a page with the polyfill of scoped registries',
    files: ['@webcomponents/scoped-custom-element-registry/scoped-custom-element-registry.min.js'],
  },
  amd: {what: 'a page with an AMD loader', files: ['requirejs/require.js']},
};
