/**
 * What `board.mjs` compares a board with: a search box alone, whose keys change nothing, which is what the browser itself takes; and
 * code by hand that shows the first postings whose titles and places contain what was typed, letter for letter, without marks,
 * facets or an address.
 */
export const bare = (watch) => `<!doctype html><html lang="en"><link rel="icon" href="data:,"><script>${watch}
  window.search = () => document.querySelector('input');
  window.isAnswered = () => true;</script>
  <input type="search">`;

export const byHand = (watch, path, shown) => `${bare(watch)}
  <style>
    ul { padding: 0; }
    li { display: grid; gap: 0.25em; margin-block: 8px; padding: 1em; border: 1px solid #ccc; border-radius: 8px; }
    p { display: flex; gap: 1.2em; margin: 0; }
  </style>
  <ul></ul>
  <script>
    const make = (name, ...children) => { const element = document.createElement(name); element.append(...children); return element; };
    const facts = (...words) => make('p', ...words.map((word) => make('span', word)));
    const card = ({title, url, places, department, employmentType, datePosted}) => {
      const link = make('a', title);
      link.href = url;
      return make('li', make('h3', link), facts(...places, department), facts(employmentType, datePosted));
    };
    fetch('${path}').then((response) => response.json()).then(({jobs}) => search().addEventListener('input', () => {
      const words = search().value.toLowerCase().split(' ');
      const found = jobs.filter(({title, places}) => words.every((word) => (title + ' ' + places).toLowerCase().includes(word)));
      document.querySelector('ul').replaceChildren(...found.slice(0, ${shown}).map(card));
    }));
  </script>`;
