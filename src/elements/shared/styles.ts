import {css} from 'lit';

/**
 * The ground of every element's look. Custom properties in three layers: what a designer sets first
 * (accent, text, surface, radius, space), what it means (muted, line, tint, …: mixed from the
 * first), and single elements. Unset, an element takes the font and colours of the page around it.
 *
 * Text colours are mixed with `currentColor`, so they keep their contrast on any page, light or
 * dark; the accent follows the page's `color-scheme`. All lengths are logical, sizes go by the
 * container's width, and only system colours are left in forced colours.
 */
export const frameStyles = css`
  :host {
    --_accent: var(--job-color-accent, light-dark(#1f5eff, #8fb0ff));
    --_on-accent: var(--job-color-on-accent, oklch(from var(--_accent) clamp(0, (0.62 - l) * 1000, 1) 0 0));
    --_muted: var(--job-color-muted, color-mix(in oklab, currentColor 76%, transparent));
    --_line: var(--job-color-line, color-mix(in oklab, currentColor 16%, transparent));
    --_tint: var(--job-color-tint, color-mix(in oklab, var(--_accent) 9%, transparent));
    --_raised: var(--job-color-raised, transparent);
    --_link: var(--job-color-link, color-mix(in oklab, var(--_accent) 70%, currentColor));
    --_radius: var(--job-radius, 12px);
    --_space: var(--job-space, 1em);
    --_control: var(--job-control-size, 44px);
    display: block;
    color: var(--job-color-text, inherit);
    background: var(--job-color-surface, transparent);
    font: var(--job-font, inherit);
    line-height: var(--job-line-height, 1.5);
    overflow-wrap: anywhere;
    text-align: start;
  }
  :host([hidden]) { display: none; }
  /* For a float, a table and the like, which are as wide as their content: from a dot to a long line. The content itself cannot say, since its look goes by its width. */
  :host::before { content: '. . . . . . . .'; display: block; block-size: 0; overflow: hidden; visibility: hidden; word-spacing: 6em; }
  * { box-sizing: border-box; }
  :focus-visible { outline: 2px solid var(--_accent); outline-offset: 2px; border-radius: 4px; }
  .hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

  /* As tall as the window, so that what stands below is out of sight while it may still move. */
  .skeleton { display: grid; gap: 0.5em; align-content: start; min-block-size: var(--job-loading-size, 100svh); overflow: clip; }
  .skeleton .card { padding: 0.7em 1.1em; border: 1px solid var(--_line); border-radius: var(--_radius); }
  .skeleton i { display: block; block-size: 0.85em; margin-block: 0.55em; border-radius: 4px; background: var(--_line); }
  .skeleton .title { block-size: 1.1em; inline-size: 60%; }
  .skeleton .short { inline-size: 35%; }
  @media (prefers-reduced-motion: no-preference) {
    .skeleton { animation: wait 1.4s ease-in-out infinite alternate; }
    @keyframes wait { from { opacity: 1; } to { opacity: 0.55; } }
  }
  @media (forced-colors: active) {
    .skeleton i { background: GrayText; }
  }
  @media print {
    .skeleton { display: none; }
  }
`;
