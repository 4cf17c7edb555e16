/** The elements in this one, also in shadow roots, that match and can be seen. */
export function seen(selector: string, root?: Element): HTMLElement[];
