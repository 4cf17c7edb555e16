/** Whether a click on a link follows it in this page, not in a new tab or window. */
export const opensHere = ({button, ctrlKey, metaKey, shiftKey, altKey}: MouseEvent): boolean =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;

/**
 * The card's link that a click is on. The whole card is the link, but its text can be selected: a
 * click beside the link is passed on to it, unless it ends a selection or is on a control.
 */
export function linkOfClick(click: MouseEvent): HTMLAnchorElement | undefined {
  const target = click.target as Element;
  const link = target.closest<HTMLAnchorElement>('.card-link');
  if (link) return link;
  const own = target.closest('.card')?.querySelector<HTMLAnchorElement>('.card-link');
  const control = target.closest('a, button, input, select, summary');
  if (own && !control && getSelection()?.type !== 'Range') own.dispatchEvent(new MouseEvent('click', click));
  return undefined;
}
