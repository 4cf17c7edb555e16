/** A small client-side router, as a page may have one: links are followed here, and a section is shown for each path. */
const BASE = '/demo/router/';
const sections = [...document.querySelectorAll('[data-section]')];
const links = [...document.querySelectorAll('.sections a')];
const board = document.querySelector('job-board');

/** Nothing else in this page writes the address. */
function go(url, {replace = false} = {}) {
  if (replace) history.replaceState(null, '', url);
  else history.pushState(null, '', url);
  return show();
}

function show() {
  const [name] = location.pathname.slice(BASE.length).split('/');
  const shown = sections.find(({dataset}) => dataset.section === name) ?? sections[0];
  for (const section of sections) section.hidden = section !== shown;
  for (const link of links) {
    if (link.pathname === BASE + shown.dataset.section) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  // Elsewhere, the address says nothing to the board.
  if (shown.contains(board)) board.url = location.href;
  return shown;
}

function follow(click) {
  const link = click.target.closest('a');
  const isPlain = click.button === 0 && !click.ctrlKey && !click.metaKey && !click.shiftKey && !click.altKey;
  if (!link || !isPlain || click.defaultPrevented || !link.pathname.startsWith(BASE)) return;
  click.preventDefault();
  go(link.href).querySelector('h2').focus();
}

document.addEventListener('click', follow);
addEventListener('popstate', show);

// What the board does, the router takes over.
board.addEventListener('jobs-navigate', (event) => {
  event.preventDefault();
  go(event.url, {replace: event.replace});
});

if (!location.pathname.startsWith(BASE)) history.replaceState(null, '', BASE);
show();
