/**
 * A site where a library navigates: it fetches the page of a link and puts its body in the place of this one's. The pages
 * `careers` and `about` have our elements, and the line for them in their bodies, as somebody pastes it.
 */
import {FOOTER, MASTHEAD} from '../hosts/page.mjs';

/** What keeps, from the beginning of a page, what it complains of and what changes in it. */
export const WATCH = `<script src="/test/frameworks/complaints.js"></script>
  <script type="module" src="/test/frameworks/changes.js"></script>`;

/** What each library wants to find in a page. */
const LIBRARIES = {
  turbo: {
    head: `<meta name="turbo-refresh-method" content="morph">
    <script type="module" src="/node_modules/@hotwired/turbo/dist/turbo.es2017-esm.js"></script>`,
    link: '',
    keep: 'data-turbo-permanent',
    refresh: '<a href="" data-turbo-action="replace">Refresh</a>',
  },
  htmx: {
    head: '<script src="/node_modules/htmx.org/dist/htmx.js"></script>',
    link: 'hx-boost="true"',
    keep: 'hx-preserve',
    refresh: '<button hx-get="careers" hx-select="section" hx-target="section" hx-swap="outerMorph">Refresh</button>',
  },
  'htmx-2': {
    head: `<script src="/node_modules/htmx-2/dist/htmx.js"></script>
    <script src="/node_modules/idiomorph/dist/idiomorph-ext.js"></script>`,
    link: 'hx-boost="true"',
    keep: 'hx-preserve',
    refresh: '<button hx-get="careers" hx-select="section" hx-target="section" hx-ext="morph" hx-swap="morph">Refresh</button>',
  },
};

/** By name: the title and, for what it has of ours, the markup in `<main>`. */
const PAGES = {
  home: ['Home', () => '<p>A bakery since 1911.</p>'],
  bread: ['Bread', () => '<p>Baked at night.</p>'],
  careers: ['Careers', ({keep, refresh}) => `${refresh}
    ${OURS}
    <section>
      <p>Come and work with us.</p>
      <job-board src="/test/frameworks/jobs.json" layout="replace"><a href="/jobs">Open positions</a></job-board>
    </section>
    ${favourites(keep)}`],
  about: ['About us', ({keep}) => `${OURS}${favourites(keep)}`],
};

const OURS = '<script type="module" src="/src/define.ts"></script>';
const favourites = (keep) => `<job-list id="favourites" ${keep} src="/test/frameworks/jobs.json" limit="1"><a href="/jobs">Our favourites</a></job-list>`;

/** @param {string} library @param {string} name @returns {string | undefined} */
export function sitePage(library, name) {
  if (!Object.hasOwn(LIBRARIES, library) || !Object.hasOwn(PAGES, name)) return undefined;
  const {head, link, ...others} = LIBRARIES[library];
  const [title, content] = PAGES[name];
  const links = Object.entries(PAGES).map(([to, [text]]) => `<a href="${to}" ${link}>${text}</a>`);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${title}</title>
    ${WATCH}
    ${head}
  </head>
  <body>
    ${MASTHEAD}
    <nav>${links.join(' ')}</nav>
    <main id="jobs">${content(others)}</main>
    ${FOOTER}
  </body>
</html>`;
}
