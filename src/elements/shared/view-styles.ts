import {css} from 'lit';

/** What the views share: text, buttons, and what is said about states. */
export const viewStyles = css`
  p, ul, ol, dl, dd { margin: 0; padding: 0; }
  ul { list-style: none; }
  .base { container: job / inline-size; text-align: start; text-indent: 0; white-space: normal; }
  .base:focus { outline: 0; }
  .title { font-weight: var(--job-title-weight, 650); line-height: 1.25; letter-spacing: -0.01em; text-wrap: balance; }
  .button {
    min-block-size: var(--_control); min-inline-size: var(--_control); padding: 0.25em 0.9em;
    font: inherit; font-weight: 500; color: inherit; background: none; cursor: pointer;
    border: 1px solid var(--_line); border-radius: var(--job-control-radius, 10px);
  }
  .button:hover:not(:disabled) { border-color: var(--_accent); }
  .button:disabled { opacity: 0.45; cursor: default; }

  .notice, .message {
    padding: calc(var(--_space) * 0.9) calc(var(--_space) * 1.1); margin-block-end: var(--_space);
    border: 1px solid var(--_line); border-radius: var(--_radius);
  }
  .notice { display: flex; flex-wrap: wrap; gap: 0.5em 1em; align-items: center; justify-content: space-between; border-inline-start: 4px solid var(--_accent); }
  .message { display: grid; justify-items: center; gap: 0.5em; padding-block: calc(var(--_space) * 2); text-align: center; border-style: dashed; text-wrap: balance; }
  .message p { color: var(--_muted); }
  .message .message-title { font-weight: 600; color: inherit; font-size: 1.0625em; }
  .hint { position: sticky; inset-block-end: 0; z-index: 1; display: flex; align-items: end; justify-content: end; block-size: 0; font-size: 0.875em; pointer-events: none; }
  .hint > span { margin: 0.75em; padding: 0.25em 0.9em; color: CanvasText; background: Canvas; border: 1px solid var(--_line); border-radius: 2em; }
  .debug { margin-block-start: var(--_space); padding: var(--_space); font: 0.8125em/1.5 ui-monospace, monospace; border: 2px dashed var(--_line); }

  @media (forced-colors: active) {
    .button { border-color: ButtonText; }
  }
  @media print {
    .button, .hint, .debug { display: none; }
  }
`;
