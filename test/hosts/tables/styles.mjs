/** Pages whose style sheets have opinions. @type {Record<string, import('../hosts.mjs').Host>} */
export const STYLES = {
  bootstrap: {what: 'a page with Bootstrap', files: ['bootstrap/dist/css/bootstrap.css']},
  tailwind: {what: 'a page with Tailwind’s preflight', files: ['tailwindcss/preflight.css']},
  bulma: {what: 'a page with Bulma', files: ['bulma/css/bulma.css']},
  foundation: {what: 'a page with Foundation', files: ['foundation-sites/dist/css/foundation.css']},
  wordpress: {
    what: 'a page with rules as of a WordPress theme',
    // By hand, of the kinds that the default themes have: the real ones are in no npm package.
    style: `:root { font-size: 125%; line-height: 1.7; -webkit-text-size-adjust: 100%; }
      body { font-family: Hoefler Text, Garamond, serif; color: #28303d; background: #d1e4dd; font-size: 1.125rem; }
      a { color: #28303d; text-decoration: underline 1px; text-underline-offset: 3px; }
      a:focus { background: rgb(255 255 255 / 0.9); color: #28303d; outline: 2px dotted #28303d; }
      main > * { max-width: calc(100vw - 30px); margin-inline: auto; margin-block: 30px; }
      main > :not(.alignwide):not(.alignfull) { width: 100%; }
      button, input[type='submit'], .wp-block-button__link { border: 3px solid transparent; border-radius: 0; background: #28303d; color: #d1e4dd; padding: 15px 30px; font: 500 1.125rem/1.5 sans-serif; }
      input[type='text'], input[type='search'], select { border: 3px solid #39414d; border-radius: 0; padding: 10px; line-height: 1.7; max-width: 100%; }
      ul, ol { padding-left: 50px; } li { margin: 0 0 10px; }
      table, .wp-block-table { width: 100%; min-width: 240px; border-collapse: collapse; } td, th { padding: 10px; border: 1px solid; }
      .screen-reader-text, .hidden { display: none !important; } .title { text-transform: uppercase; } .more { float: right; }`,
  },
  'universal-rules': {
    what: 'a page with rules for every element',
    // By the page's own transition, which WebKit runs on the root, too.
    changes: /^look of html \d+ (font-size|letter-spacing):/,
    style: `*, *::before, *::after { margin: 0; padding: 0; border: 0; box-sizing: content-box; float: none; vertical-align: baseline; list-style: none; outline: 0; min-height: 0; }
      * { font-size: 15px; letter-spacing: 0.5px; transition: all 0.3s; position: relative; }`,
  },
  'important-flood': {
    what: 'a page where every rule is important',
    style: `* { margin: 0 !important; padding: 0 !important; border: 0 solid !important; position: static !important;
        color: #222 !important; font-size: 14px !important; line-height: 1 !important; text-align: center !important; box-sizing: content-box !important;
        visibility: visible !important; opacity: 1 !important; background: none !important; white-space: nowrap !important; text-indent: 4em !important;
        float: left !important; overflow: hidden !important; width: auto !important; }`,
  },
  'unset-all': {what: 'a page that takes all styles from all elements', style: 'body :not(script, style, template, dialog) { all: unset; }'},
  'small-root': {what: 'a page with a root font of 62.5 %', style: 'html { font-size: 62.5%; } body { font-size: 1.6rem; }'},
  'large-root': {what: 'a page with a root font of 150 %', style: 'html { font-size: 150%; } body { font-size: 16px; }'},
  zoom: {what: 'a page that is zoomed by its styles', style: 'body { zoom: 1.25; } main { zoom: 0.9; }'},
  dark: {what: 'a dark page that says nothing of a colour scheme', style: 'body { color: #eee; background: #111; } a { color: #9cf; }'},
};
