import {renderToString} from 'react-dom/server';
import {App} from '../react/app.js';

const OPTIONS = JSON.stringify({name: 'App', value: true});

/** What Astro renders of `<App client:load />`. */
process.stdout.write(`<astro-island uid="Z1" component-url="/frameworks/astro.js" component-export="App" renderer-url="/frameworks/astro.js"
  props="{}" ssr client="load" opts="${OPTIONS.replaceAll('"', '&quot;')}" await-children>${renderToString(<App />)}<!--astro:end--></astro-island>`);
