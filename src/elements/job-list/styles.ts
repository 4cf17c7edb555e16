import {css} from 'lit';

export const styles = css`
  .list, .skeleton, .card { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--job-list-gap, calc(var(--_space) * 0.5)); }
  /* Long words break as elsewhere, but nothing asks how narrow they could be: that takes a third of the layout. */
  .list { overflow-wrap: break-word; }
  .own { overflow-wrap: anywhere; }
  .card {
    position: relative; gap: 0.25em; padding: var(--job-card-padding, calc(var(--_space) * 0.95) calc(var(--_space) * 1.1));
    background: var(--job-card-background, var(--_raised)); border: 1px solid var(--_line); border-radius: var(--job-card-radius, var(--_radius));
    cursor: pointer;
  }
  .long .card { content-visibility: auto; contain-intrinsic-block-size: auto 7em; }
  .card:hover { border-color: color-mix(in oklab, var(--_accent) 55%, transparent); background: var(--_tint); }
  .card .title { font-size: var(--job-card-title-size, 1.0625em); }
  .card-link { color: inherit; text-decoration: none; }
  .card-link::after { content: ''; position: absolute; inset: 0; border-radius: inherit; }
  .whole { position: absolute; inset: 0; }
  .card:hover .card-link:not(:empty) { text-decoration: underline; text-decoration-color: var(--_accent); text-underline-offset: 0.18em; }
  .card:has(.card-link:focus-visible) { outline: 2px solid var(--_accent); outline-offset: 2px; }
  .card .card-link:focus-visible { outline: 0; }
  .card.current { border-color: var(--_accent); background: var(--_tint); }
  mark { padding-inline: 0.1em; border-radius: 3px; color: inherit; background: var(--job-color-mark, color-mix(in oklab, var(--_accent) 22%, transparent)); }
  .featured { color: var(--_link); font-size: 0.875em; font-weight: 600; }
  ::slotted([slot='open']) { position: relative; z-index: 1; }
  .own :is(a, button, summary, input, select) { position: relative; z-index: 1; }
  .meta { display: flex; flex-wrap: wrap; gap: 0.125em 1.2em; overflow-x: clip; color: var(--_muted); font-size: 0.9375em; }
  .meta > * { position: relative; z-index: 1; min-inline-size: 0; direction: inherit; unicode-bidi: plaintext; }
  .meta:dir(rtl) > * { text-align: right; }
  .meta > * + *::before { content: '·'; position: absolute; inset-inline-start: -0.75em; }
  .more-meta { font-size: 0.875em; font-variant-numeric: tabular-nums; margin-block-start: 0.25em; }
  .more-meta > :nth-last-child(2) { flex-grow: 1; }
  .more-meta > :last-child:not(:first-child)::before { content: none; }
  .more-meta > :last-child::first-letter { text-transform: uppercase; }

  .group + .group { margin-block-start: calc(var(--_space) * 1.75); }
  .group-title { display: flex; gap: 0.6em; align-items: baseline; margin-block-end: 0.6em; font-weight: 650; }
  .count { color: var(--_muted); font-size: 0.875em; font-weight: 400; font-variant-numeric: tabular-nums; }
  .more { display: block; margin: calc(var(--_space) * 0.75) auto 0; }
  .pages ul { display: flex; flex-wrap: wrap; justify-content: center; align-items: center; gap: 0.35em; margin-block-start: var(--_space); }
  .pages [aria-current] { border-color: var(--_accent); background: var(--_tint); font-weight: 650; }
  :host(:dir(rtl)) .step { scale: -1 1; }

  :host([layout='rows']) .list { gap: 0; border-block-start: 1px solid var(--_line); }
  :host([layout='rows']) .list .card {
    gap: 0 1.5em; padding: 0.7em 0.5em; border-width: 0 0 1px; border-radius: 0; contain-intrinsic-block-size: auto 3.5em;
  }
  @container job (inline-size > 40em) {
    :host([layout='rows']) .list .card { grid-template-columns: minmax(0, 5fr) minmax(0, 4fr) minmax(0, 4fr); align-items: baseline; }
    :host([layout='rows']) .more-meta { margin: 0; }
    .table td { min-inline-size: 7em; }
  }

  .table { inline-size: 100%; border-collapse: collapse; text-align: start; }
  .table :is(th, td) { padding: 0.7em 0.75rem; border-block-end: 1px solid var(--_line); text-align: start; vertical-align: baseline; font-weight: inherit; }
  .table thead th { color: var(--_muted); font-size: 0.8125em; }
  .sort { min-block-size: 24px; padding: 0; font: inherit; color: inherit; text-align: inherit; background: none; border: 0; cursor: pointer; }
  .sort:hover { text-decoration: underline; text-underline-offset: 0.18em; }
  .sort::after { content: ''; display: inline-block; inline-size: 1em; margin-inline-start: 0.3em; }
  .ascending::after { content: '↑'; }
  .descending::after { content: '↓'; }
  .table .card { display: table-row; border: 0; border-radius: 0; }
  .table th[scope='row'] { font-weight: 650; }
  .table td { color: var(--_muted); font-size: 0.9375em; }
  .table td > * { position: relative; z-index: 1; }
  @container job (inline-size <= 40em) {
    .table thead tr { display: flex; flex-wrap: wrap; gap: 0.25em 1em; padding-block-end: 0.5em; border-block-end: 1px solid var(--_line); }
    .table thead th:not(:has(.sort)) { position: absolute; clip-path: inset(50%); inline-size: 1px; overflow: hidden; }
    .table, .table tbody { display: block; }
    .table .card { display: block; padding: 0.8em 0; border-block-end: 1px solid var(--_line); }
    .table :is(th, td) { display: block; padding: 0.1em 0; border: 0; }
    .table td:empty { display: none; }
  }
  @media print {
    .more, .pages, .skeleton { display: none; }
    .card { break-inside: avoid; border-color: currentColor; }
  }
`;
