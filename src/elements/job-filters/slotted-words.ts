/** What the page has put into one of an element's slots, in words: a slot shows it in one place only. */
export const slottedWords = (host: Element, name: string): string =>
  [...host.children].filter(({slot}) => slot === name).flatMap(contentOf).map(({textContent}) => textContent!.trim()).join(' ');

/** A board hands its own slots on. */
const contentOf = (child: Element): readonly Element[] => (child instanceof HTMLSlotElement ? child.assignedElements({flatten: true}) : [child]);
