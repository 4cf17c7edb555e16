/**
 * Registers an element's tag. A page may load us twice, or meet an older copy: the first one stays.
 * @param prefix put before the tag where a page already uses it otherwise; a class can have one tag
 *   only, so a prefixed tag gets a class of its own
 */
export function register(tag: string, element: CustomElementConstructor, prefix = ''): void {
  if (customElements.get(prefix + tag)) return;
  customElements.define(prefix + tag, prefix ? class extends element {} : element);
}
