import {css} from 'lit';

export const styles = css`
  .board { --_gap: var(--job-board-gap, calc(var(--_space) * 1.5)); display: grid; gap: calc(var(--_space) * 0.75) var(--_gap); align-items: start; }
  .board > * { min-inline-size: 0; }
  .navigation { display: flex; flex-wrap: wrap; gap: 0.5em; align-items: center; margin-block-end: var(--_space); }
  .navigation .back { margin-inline-end: auto; }
  a.button { display: inline-flex; align-items: center; justify-content: center; text-decoration: none; }
  :is(.beside, .replace) .back::before { content: '←' / ''; margin-inline-end: 0.5em; }
  :host(:dir(rtl)) :is(.beside, .replace) .back::before { content: '→' / ''; }
  :host(:dir(rtl)) .step { scale: -1 1; }
  .similar { margin-block-start: calc(var(--_space) * 2.5); }
  .small-title { margin-block-end: 0.6em; font-weight: 650; font-size: 1.1875em; }
  .similar ul { display: grid; gap: 0.25em; }
  .job { display: inline-block; min-block-size: 24px; padding: 0.25em 0; font: inherit; color: var(--_link); text-align: start; text-decoration: underline; background: none; border: 0; cursor: pointer; }
  .kept { margin-block-start: calc(var(--_space) * 0.5); }
  .kept summary { display: inline-flex; align-items: center; }
  .kept-panel { display: grid; gap: 0.5em; padding: var(--_space); margin-block-start: 0.5em; border: 1px solid var(--_line); border-radius: var(--_radius); }
  .kept li { display: flex; flex-wrap: wrap; gap: 0.5em 1em; align-items: center; justify-content: space-between; }
  .remember { display: flex; gap: 0.65em; align-items: center; min-block-size: var(--_control); cursor: pointer; }
  .quiet { color: var(--_muted); font-size: 0.9375em; }

  dialog { inline-size: min(56em, 100%); max-block-size: 92dvb; padding: calc(var(--_space) * 1.5); border: 1px solid var(--_line); border-radius: var(--_radius); color: var(--job-color-text, CanvasText); background: Canvas; font: inherit; overscroll-behavior: contain; }
  dialog::backdrop { background: rgb(0 0 0 / 0.45); }
  /* The pane is the paper. */
  .posting-pane { --job-color-raised: transparent; }
  .inline .posting-pane { padding-block-start: var(--_space); }

  .open.replace > :is(.filters-pane, .list-pane), .open.beside > :is(.filters-pane, .list-pane) { display: none; }
  @container job (inline-size > 60em) {
    .open.beside { grid-template-columns: minmax(19em, var(--job-board-list-size, 25em)) minmax(0, 1fr); }
    .open.beside > .filters-pane { display: block; grid-column: 1 / -1; }
    .open.beside > .list-pane { display: block; }
    .open.beside .posting-pane {
      position: sticky; inset-block-start: var(--_space); max-block-size: calc(100dvb - 2 * var(--_space)); overflow: auto; overscroll-behavior: contain;
      padding: clamp(1.25em, 3.5cqi, 2.5em); background: var(--_raised); border: 1px solid var(--_line); border-radius: calc(var(--_radius) + 4px);
    }
    .column { grid-template-columns: minmax(14em, 17em) minmax(0, 1fr); gap: var(--_gap); }
    .column.open.beside { grid-template-columns: minmax(14em, 17em) minmax(16em, var(--job-board-list-size, 25em)) minmax(0, 1fr); }
    .column.open.beside > .filters-pane { grid-column: auto; }
  }
  .board::view-transition-group(*), .board::view-transition-old(*), .board::view-transition-new(*) { animation-duration: 160ms; }
  @media (prefers-reduced-motion: no-preference) {
    :is(.dialog, .inline) .posting-pane { animation: arrive 160ms ease-out; }
    @supports not (view-transition-scope: all) {
      .posting-pane { animation: arrive 160ms ease-out; }
    }
    @keyframes arrive { from { opacity: 0; translate: 0 0.5em; } }
  }
  @media print {
    .navigation, .similar, .kept, .open > :is(.filters-pane, .list-pane) { display: none; }
    .open.beside .posting-pane { position: static; max-block-size: none; border: 0; padding: 0; }
  }
`;
