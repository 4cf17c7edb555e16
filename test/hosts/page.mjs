/** The page of a host. It is well-formed XML as well, so an XHTML document can be made of it. */

/** The page's own elements, of kinds that style sheets have opinions about. None of them may change because of us. */
export const MASTHEAD = `<header id="masthead">
<h1>Northwind</h1>
<p class="lead">A page of somebody else, with <a href="#jobs">a link</a> and <code>code</code>.</p>
<form><label>Name <input type="text" name="name" /></label> <select name="town"><option>Oslo</option></select> <button type="button">Go</button></form>
<ul><li>One</li><li>Two</li></ul>
<table><thead><tr><th>Head</th></tr></thead><tbody><tr><td>Cell</td></tr></tbody></table>
</header>`;

/** So high that the page's scroll bar stays where it is, whatever we show. */
export const FOOTER = '<footer id="footer"><p>The end of the page.</p><svg xmlns="http://www.w3.org/2000/svg" width="1" height="3000"></svg></footer>';

const FALLBACK = '<a href="https://northwind.example/jobs">Open positions at Northwind</a>';

/** All our elements: a board, and what it is made of laid out by the page. */
const ELEMENTS = `<job-board src="/hosts/-/jobs.json" facets="department place" actions="save share qr calendar print" source="village-paper">${FALLBACK}</job-board>
<job-feed id="feed" src="/hosts/-/jobs.json"><job-filters controls="search chips summary facets" facets="department"></job-filters>
<job-list open-here="">${FALLBACK}</job-list>
<job-posting></job-posting></job-feed>`;

const moduleScript = (path) => `<script type="module" src="${path}"></script>`;
const classicScript = (path) => `<script src="${path}"></script>`;
const styleSheet = (path) => `<link rel="stylesheet" href="${path}" />`;
const fileOf = (path) => (path.endsWith('.css') ? styleSheet : classicScript)(`/hosts/-/modules/${path}`);

const OURS = ({here}) => moduleScript(`${here}/job-widgets.js`);

/**
 * First the visitor, who must know the browser before the page changes it; then what the host brings, its script even if
 * there is none, because WebKit would run modules before the style sheets are there; last, before
 * ours, a word to the visitor that from now on nothing may change.
 * @param {string} name @param {import('./hosts.mjs').Host} host @param {import('./hosts.mjs').Built} built
 */
export function pageOf(name, {doctype = '<!DOCTYPE html>', files = [], style, head = () => '', body = (elements) => elements, ours = OURS}, built) {
  return `${doctype}
<html lang="en" xmlns="http://www.w3.org/1999/xhtml"><head><meta charset="utf-8" /><title>${name}</title><link rel="icon" href="data:," />
${classicScript('visitor.js')}
${files.map(fileOf).join('\n')}
${style ? styleSheet('host.css') : ''}
${classicScript('host.js')}
${head(built)}
${moduleScript('/hosts/-/before.js')}
${ours(built)}
</head><body>
${MASTHEAD}
<main id="jobs">${body(ELEMENTS, built)}</main>
${FOOTER}
</body></html>
`;
}
