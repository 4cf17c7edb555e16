import type {FeedSource} from '../../feed/request.js';

/** The key of our context; its number changes when what is handed over does. */
const FEED_CONTEXT = 'job-widgets/feed/1';

/**
 * Asks the elements around for a value.
 * @see https://github.com/webcomponents-cg/community-protocols/blob/main/proposals/context.md
 */
class ContextRequestEvent extends Event {
  constructor(
    readonly context: unknown,
    readonly contextTarget: Element,
    readonly callback: (value: FeedSource) => void,
  ) {
    super('context-request', {bubbles: true, composed: true});
  }
}

/** The feed of the nearest element around this one that provides one. */
export function requestFeed(element: Element): FeedSource | undefined {
  let found: FeedSource | undefined;
  element.dispatchEvent(new ContextRequestEvent(FEED_CONTEXT, element, (source) => (found = source)));
  return found;
}

/** Answers the elements inside of this one that ask for a feed. */
export function provideFeed(element: Element, source: FeedSource): void {
  element.addEventListener('context-request', (event) => {
    const request = event as Partial<ContextRequestEvent> & Event;
    if (request.context !== FEED_CONTEXT || event.composedPath()[0] === element) return;
    event.stopPropagation();
    request.callback?.(source);
  });
}

/** Tells elements that were there earlier, and asked in vain, to ask again. */
export function announceProvider(element: Element): void {
  element.dispatchEvent(new Event('context-provider', {bubbles: true, composed: true}));
}

/** Calls back when a provider comes into the page. Returns how to stop. */
export function onProvider(page: Document, callback: () => void): () => void {
  page.addEventListener('context-provider', callback);
  return () => page.removeEventListener('context-provider', callback);
}
