import {css} from 'lit';

export const styles = css`
  :host { --_ground: var(--job-filters-background, Canvas); --_ink: var(--job-color-text, CanvasText); --_gap: var(--job-filters-gap, calc(var(--_space) * 0.5)); }
  .filters { display: grid; grid-template-columns: minmax(0, 1fr); gap: calc(var(--_gap) * 1.5); }
  .search { display: flex; align-items: center; gap: 0.6em; padding-inline: 1em; border: 1px solid var(--_line); border-radius: var(--_radius); background: var(--_raised); }
  .search:focus-within { border-color: var(--_accent); outline: 2px solid var(--_accent); outline-offset: 1px; }
  .search svg { flex: none; inline-size: 1.25em; block-size: 1.25em; color: var(--_muted); }
  .search input { flex: 1; min-inline-size: 0; min-block-size: calc(var(--_control) + 6px); padding: 0; font: inherit; color: inherit; background: none; border: 0; outline: 0; }

  .facets { display: flex; flex-wrap: wrap; gap: var(--_gap); }
  .facet { position: relative; min-inline-size: 0; }
  .pill { display: inline-flex; align-items: center; gap: 0.5em; border-radius: 999px; background: var(--_raised); }
  .pill.active { border-color: var(--_accent); background: var(--_tint); }
  .badge { min-inline-size: 1.5em; padding-inline: 0.35em; font: 600 0.8125em/1.5 inherit; font-family: inherit; text-align: center; border-radius: 999px; color: var(--_on-accent); background: var(--_accent); font-variant-numeric: tabular-nums; }
  .panel {
    position: absolute; z-index: 10; inset-block-start: calc(100% + 4px); inset-inline-start: 0; inline-size: max-content; min-inline-size: min(16em, 50cqi); max-inline-size: min(24em, 50cqi);
    max-block-size: min(28em, 70vh); overflow: auto; overscroll-behavior: contain; padding: 0.75em; border: 1px solid var(--_line); border-radius: var(--_radius);
    color: var(--_ink); background: var(--_ground); box-shadow: 0 6px 24px rgb(0 0 0 / 0.16);
  }
  .panel.end { inset-inline: auto 0; }
  fieldset { min-inline-size: 0; margin: 0; padding: 0; border: 0; }
  legend { padding: 0; margin-block-end: 0.35em; font-weight: 650; }
  .options .options { padding-inline-start: 1.75em; }
  .option { display: flex; align-items: center; gap: 0.65em; min-block-size: var(--_control); cursor: pointer; }
  .option input { flex: none; inline-size: 1.15em; block-size: 1.15em; margin: 0; accent-color: var(--_accent); }
  .option > :nth-child(2) { flex: 1; min-inline-size: 0; max-block-size: 6em; overflow: clip; }
  .option .count { color: var(--_muted); font-size: 0.875em; font-variant-numeric: tabular-nums; }
  .option.none { color: var(--_muted); }
  .option-search, select { inline-size: 100%; min-block-size: var(--_control); padding: 0.25em 0.75em; font: inherit; color: var(--_ink); background: var(--_ground); border: 1px solid var(--_line); border-radius: var(--job-control-radius, 10px); }
  .ends { display: grid; grid-template-columns: 1fr 1fr; gap: 0.25em 1em; }
  .ends label { display: grid; gap: 0.25em; font-size: 0.9375em; }
  .ends strong { font-weight: 600; font-variant-numeric: tabular-nums; }
  input[type='range'] { inline-size: 100%; min-block-size: var(--_control); margin: 0; accent-color: var(--_accent); }
  .remark { color: var(--_muted); font-size: 0.875em; }
  .all { margin-block-start: 0.5em; }

  .chips { display: flex; flex-wrap: wrap; gap: 0.35em; align-items: center; }
  .chips li { max-inline-size: 100%; }
  .chip { display: inline-flex; gap: 0.5em; align-items: center; max-inline-size: 100%; padding-inline: 0.75em; border-radius: 999px; background: var(--_tint); font-size: 0.9375em; text-align: start; }
  .chip > [dir] { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .clear { border-color: transparent; color: var(--_link); text-decoration: underline; text-underline-offset: 0.18em; }
  .summary { display: flex; flex-wrap: wrap; gap: 0.5em 1em; align-items: center; justify-content: space-between; font-size: 0.9375em; }
  .summary > p { font-weight: 600; font-variant-numeric: tabular-nums; }
  .choice { position: relative; display: flex; flex-wrap: wrap; gap: 0 0.6em; align-items: center; color: var(--_muted); }
  .choice::after {
    content: ''; position: absolute; inset-inline-end: 1.1em; inset-block-end: calc(var(--_control) / 2 - 0.15em); inline-size: 0.4em; block-size: 0.4em;
    border: solid; border-width: 0 0.12em 0.12em 0; rotate: 45deg; pointer-events: none;
  }
  select { appearance: none; inline-size: auto; max-inline-size: 100%; padding-inline-end: 2.25em; cursor: pointer; }
  .panel .choice { flex-wrap: nowrap; margin-block-end: 0.75em; }
  .panel select { flex: 1; min-inline-size: 0; }
  .narrow { display: flex; flex-wrap: wrap; gap: var(--_gap); }
  .narrow > .choice { padding-inline-start: 1em; border: 1px solid var(--_line); border-radius: 999px; background: var(--_raised); font-size: 0.9375em; flex-wrap: nowrap; min-inline-size: 0; }
  .narrow > .choice:focus-within { outline: 2px solid var(--_accent); outline-offset: 2px; }
  .narrow > .choice select { min-inline-size: 0; padding-inline-start: 0; background: none; border: 0; border-radius: 999px; outline: 0; text-overflow: ellipsis; }

  .column { display: grid; gap: calc(var(--_space) * 1.25); }
  .column .panel, .sheet .panel { position: static; inline-size: auto; max-inline-size: none; min-inline-size: 0; max-block-size: none; padding: 0; border: 0; box-shadow: none; color: inherit; background: none; }
  .sheet { inline-size: 100%; max-inline-size: 40em; block-size: 100%; max-block-size: 92dvb; margin: auto auto 0; padding: 0; border: 0; border-radius: var(--_radius) var(--_radius) 0 0; color: var(--_ink); background: var(--_ground); font: inherit; }
  .sheet[open] { display: grid; grid-template-rows: auto 1fr auto; }
  .sheet::backdrop { background: rgb(0 0 0 / 0.45); }
  .sheet-bar { display: flex; gap: 1em; align-items: center; justify-content: space-between; padding: 0.75em var(--_space); border-block-end: 1px solid var(--_line); }
  .sheet-bar.last { border-block: 1px solid var(--_line) 0; }
  .sheet .facets { display: grid; gap: calc(var(--_space) * 1.5); align-content: start; overflow: auto; overscroll-behavior: contain; padding: var(--_space); }
  .done { flex: 1; min-block-size: 48px; font: inherit; font-weight: 600; color: var(--_on-accent); background: var(--_accent); border: 0; border-radius: var(--job-control-radius, 10px); cursor: pointer; }
  @media (prefers-reduced-motion: no-preference) {
    .sheet[open] { animation: rise 160ms ease-out; }
    @keyframes rise { from { translate: 0 2em; opacity: 0; } }
  }
  @media (forced-colors: active) {
    .pill.active, .chip { border-color: Highlight; }
    .badge { border: 1px solid; }
  }
  @media print {
    .search, .facets, .sort, .clear { display: none; }
  }
`;
