import {css} from 'lit';

export const styles = css`
  .posting {
    padding: var(--job-posting-padding, 0);
    background: var(--_raised);
    border-radius: calc(var(--_radius) + 4px);
  }
  .header { display: grid; gap: 0.6em; padding-block-end: calc(var(--_space) * 1.5); border-block-end: 1px solid var(--_line); }
  .header .notice { margin: 0.5em 0 0; justify-content: start; }
  .header .company { color: var(--_muted); font-weight: 500; }
  .header .title { font-size: var(--job-title-size, clamp(1.6em, 1.2em + 2cqi, 2.25em)); letter-spacing: -0.02em; line-height: 1.15; }
  .facts { display: flex; flex-wrap: wrap; gap: 0.9em 2.5em; margin-block-start: 0.6em; }
  .fact { max-inline-size: 22em; }
  .facts dt { font-size: 0.8125em; color: var(--_muted); }
  .facts dd { font-weight: 500; text-align: start; }
  .actions { display: flex; flex-wrap: wrap; gap: 0.6em; align-items: center; margin-block-start: 0.6em; }
  .apply {
    display: inline-flex; align-items: center; justify-content: center; min-block-size: calc(var(--_control) + 4px); padding: 0.4em 1.5em;
    border-radius: var(--job-control-radius, 10px); border: 1px solid transparent;
    background: var(--job-apply-background, var(--_accent)); color: var(--job-apply-color, var(--_on-accent));
    font-weight: 600; text-decoration: none; text-align: center;
  }
  .apply:hover { box-shadow: inset 0 0 0 100vmax rgb(0 0 0 / 0.12); }

  .button[aria-pressed='true'] { border-color: var(--_accent); background: var(--_tint); }
  .told { color: var(--_muted); }
  .dialog {
    inline-size: min(24em, 100% - 2em); padding: calc(var(--_space) * 1.25); color: CanvasText; background: Canvas;
    border: 1px solid var(--_line); border-radius: var(--_radius);
  }
  .dialog[open] { display: grid; gap: 0.75em; }
  .dialog::backdrop { background: rgb(0 0 0 / 0.4); }
  .dialog-title { margin: 0; font-size: 1.1875em; }
  .dialog a { display: grid; place-content: center; text-decoration: none; }
  .job-link { display: grid; gap: 0.25em; font-size: 0.875em; }
  .job-link input { min-inline-size: 0; min-block-size: var(--_control); padding-inline: 0.6em; font: inherit; color: inherit; background: none; border: 1px solid var(--_line); border-radius: var(--job-control-radius, 10px); }
  .qr-code { inline-size: 100%; block-size: auto; forced-color-adjust: none; }

  .body { display: grid; gap: var(--job-section-gap, calc(var(--_space) * 2)); margin-block-start: calc(var(--_space) * 1.75); }
  .section-place { min-inline-size: 0; max-inline-size: var(--job-measure, 68ch); }
  .section, .section-body { display: grid; gap: 0.65em; align-content: start; }
  .section-body > *, .section-body li { min-inline-size: 0; text-align: start; }
  .section-title { font-size: var(--job-section-title-size, 1.1875em); font-weight: 650; line-height: 1.3; letter-spacing: -0.01em; }
  .heading { font-weight: 650; margin-block-start: 0.5em; }
  .section ul, .section ol { display: grid; gap: 0.5em; }
  .section ol { padding-inline-start: 1.6em; }
  .section ul > li { position: relative; padding-inline-start: 1.35em; }
  .section li :is(ul, ol, p) { margin-block-start: 0.4em; }
  .section ul > li::before {
    content: ''; position: absolute; inset-inline-start: 0.2em; inset-block-start: 0.6em; inline-size: 0.4em; block-size: 0.4em;
    border-radius: 50%; background: var(--job-color-marker, var(--_accent));
  }
  :is(.minimum-qualifications, .benefits) ul > li::before {
    inline-size: 0.32em; block-size: 0.62em; inset-block-start: 0.32em; inset-inline-start: 0.3em; border-radius: 0; background: none;
    border: solid var(--job-color-marker, var(--_accent)); border-width: 0 0.13em 0.13em 0; rotate: 42deg;
  }
  .section a { color: var(--_link); text-underline-offset: 0.18em; }
  .section blockquote { margin: 0; padding-inline-start: 1em; border-inline-start: 3px solid var(--_line); }
  .section :is(code, pre) { font-size: 0.9em; }
  .section pre { margin: 0; white-space: pre-wrap; }
  .piece { display: block; }
  .scroll { overflow-x: auto; }
  .section table { border-collapse: collapse; }
  .section :is(td, th) { padding: 0.4em 0.8em; border: 1px solid var(--_line); text-align: start; vertical-align: top; }
  .equal-opportunity .section { color: var(--_muted); font-size: 0.9375em; }
  .equal-opportunity:last-child { padding-block-start: 1.25em; border-block-start: 1px solid var(--_line); }

  .last-apply { margin-block-start: calc(var(--_space) * 2); }
  .last-apply:not(:has(*)) { display: none; }
  @container job (inline-size > 46em) {
    .body { grid-template-columns: 1fr 1fr; column-gap: calc(var(--_space) * 2); }
    .section-place { grid-column: 1 / -1; }
    .minimum-qualifications:has(+ .preferred-qualifications) { grid-column: 1; }
    .minimum-qualifications + .preferred-qualifications { grid-column: 2; }
  }
  @container job (inline-size <= 40em) {
    .last-apply { position: sticky; inset-block-end: 0; padding-block: 0.75em; visibility: hidden; }
    .last-apply.passed { visibility: visible; backdrop-filter: blur(10px); }
    .last-apply .apply { inline-size: 100%; }
  }
  @media (forced-colors: active) {
    .apply { border-color: LinkText; }
    .button[aria-pressed='true'] { color: HighlightText; background: Highlight; forced-color-adjust: none; }
    .section ul > li::before { forced-color-adjust: none; background: CanvasText; border-color: CanvasText; }
    :is(.minimum-qualifications, .benefits) ul > li::before { background: none; }
  }
  @media print {
    .last-apply, .told, .dialog { display: none; }
    .apply { padding: 0; background: none; color: inherit; display: block; text-align: start; }
    .apply::after { content: ': ' attr(href); font-weight: 400; }
    .section { break-inside: avoid; }
    .section a[href^='http']::after { content: ' (' attr(href) ')'; }
  }
`;
