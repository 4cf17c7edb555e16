/** Pages that get our elements in other ways than by one script of their own. */
const module = (address, attributes = '') => `<script type="module" src="${address}" ${attributes}></script>`;
const importMap = (map) => `<script type="importmap">${JSON.stringify(map)}</script>`;
const held = (hash) => `integrity="${hash}" crossorigin="anonymous"`;

/** Holds chunks to their hashes. */
const chunksHeld = ({elsewhere}, hashes) => importMap({integrity: Object.fromEntries(Object.entries(hashes).map(([file, hash]) => [`${elsewhere}/${file}`, hash]))});
const WRONG = 'sha384-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
const VIEWS = ['job-board/board-view', 'job-list/list-view'].map((name) => `chunks/elements/${name}.js`);

const bundle = ({elsewhere, hashes}, hash = hashes['job-widgets.bundle.js']) => module(`${elsewhere}/job-widgets.bundle.js`, held(hash));
const here = (built) => module(`${built.here}/job-widgets.js`);
const older = (built) => module(`${built.older}/job-widgets.js`);
/** With the addresses that a bundler would find for what is imported. */
const npm = () => module('/lib/define.js');

const twice = (what, first, second) => ({
  what: `a page with ${what}`,
  ours: first,
  body: (elements, built) => elements + second(built),
  complaints: /Multiple versions of Lit/,
});

/** @type {Record<string, import('../hosts.mjs').Host>} */
export const LOADING = {
  'other-origin': {
    what: 'a page that has them from another origin, every file held to its hash',
    head: (built) => chunksHeld(built, built.hashes),
    ours: ({elsewhere, hashes}) => module(`${elsewhere}/job-widgets.js`, held(hashes['job-widgets.js'])),
  },
  'other-origin-bundle': {what: 'a page that has the bundle from another origin, held to its hash', ours: bundle},
  'wrong-bundle': {what: 'a page that was promised another file', ours: (built) => bundle(built, WRONG), fallback: true, complaints: /integrity|not loaded/i},
  'wrong-chunk': {
    what: 'a page that was promised other chunks',
    head: (built) => chunksHeld(built, Object.fromEntries(VIEWS.map((file) => [file, WRONG]))),
    ours: ({elsewhere}) => module(`${elsewhere}/job-widgets.js`),
    fallback: true,
    complaints: /integrity|not loaded/i,
  },
  'older-first': twice('two versions, the older one first', older, here),
  'older-last': twice('two versions, the older one last', here, older),
  'tag-and-npm': twice('a script tag and npm', here, npm),
  'npm-and-tag': twice('npm and a script tag', npm, here),
  async: twice('two files, one of them when it happens to come', (built) => module(`${built.here}/job-board.js`, 'async=""'), (built) => module(`${built.here}/job-widgets.bundle.js`)),
};
