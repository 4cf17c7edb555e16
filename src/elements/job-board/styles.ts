import {css} from 'lit';

export const styles = css`
  .board { --_gap: var(--job-board-gap, calc(var(--_space) * 1.5)); display: grid; gap: calc(var(--_space) * 0.75) var(--_gap); align-items: start; }
  .board > * { min-inline-size: 0; }
  .navigation { display: flex; flex-wrap: wrap; gap: 0.5em; align-items: center; margin-block-end: var(--_space); }
  .navigation .back { margin-inline-end: auto; }
  a.button { display: inline-flex; align-items: center; justify-content: center; text-decoration: none; }
  .back::before { content: '←'; margin-inline-end: 0.5em; }
  :host(:dir(rtl)) .back::before { content: '→'; }
  :host(:dir(rtl)) .step { scale: -1 1; }
  .similar { margin-block-start: calc(var(--_space) * 2.5); }
  .similar-title { margin-block-end: 0.6em; font-weight: 650; font-size: 1.1875em; }
  .similar ul { display: grid; gap: 0.25em; }
  .similar a { display: inline-block; min-block-size: 24px; padding-block: 0.25em; color: var(--_link); }
  .similar span { color: var(--_muted); font-size: 0.9375em; }

  .dialog { inline-size: min(56rem, 100%); max-block-size: 92dvb; padding: calc(var(--_space) * 1.5); border: 1px solid var(--_line); border-radius: var(--_radius); color: inherit; background: Canvas; font: inherit; overscroll-behavior: contain; }
  .dialog::backdrop { background: rgb(0 0 0 / 0.45); }
  .inline .posting-pane { padding-block-start: var(--_space); }

  .open.replace > :is(.filters-pane, .list-pane), .open.beside > :is(.filters-pane, .list-pane) { display: none; }
  @container job (inline-size > 60rem) {
    .open.beside { grid-template-columns: minmax(19rem, var(--job-board-list-size, 25rem)) minmax(0, 1fr); }
    .open.beside > .filters-pane { display: block; grid-column: 1 / -1; }
    .open.beside > .list-pane { display: block; }
    .open.beside .back { display: none; }
    .open.beside .posting-pane {
      position: sticky; inset-block-start: var(--_space); max-block-size: calc(100dvb - 2 * var(--_space)); overflow: auto; overscroll-behavior: contain;
      padding: clamp(1.25rem, 3.5cqi, 2.5rem); background: var(--_raised); border: 1px solid var(--_line); border-radius: calc(var(--_radius) + 4px);
    }
    .side { grid-template-columns: minmax(14rem, 17rem) minmax(0, 1fr); gap: var(--_gap); }
    .side.open.beside { grid-template-columns: minmax(14rem, 17rem) minmax(16rem, var(--job-board-list-size, 25rem)) minmax(0, 1fr); }
    .side.open.beside > .filters-pane { grid-column: auto; }
  }
  @media (prefers-reduced-motion: no-preference) {
    .posting-pane { animation: arrive 160ms ease-out; }
    @keyframes arrive { from { opacity: 0; translate: 0 0.5rem; } }
  }
  @media print {
    .navigation, .similar, .open > :is(.filters-pane, .list-pane) { display: none; }
    .open.beside .posting-pane { position: static; max-block-size: none; border: 0; padding: 0; }
  }
`;
