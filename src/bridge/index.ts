/** Hands what happens in the elements to analytics. A module of its own: a page without it measures nothing. */
import {EVENT_TYPES, messageOf} from './message.js';
import {RECEIVERS, type Analytics, type Receiver, type ReceiverName} from './receivers.js';

export type {EventName, Message} from './message.js';
export type {Analytics, Receiver, ReceiverName} from './receivers.js';

export interface ForwardOptions {
  /** Whether messages have what was typed into the search box. Default no: that can be personal. */
  readonly searchText?: boolean | undefined;
  /** Where the script of analytics is, or will be. Default the page's window. */
  readonly analytics?: Analytics | undefined;
}

/**
 * Forwards the elements' events as messages.
 *
 * ```js
 * import {forwardEvents} from 'job-widgets/bridge.js';
 * const stop = forwardEvents(document, 'dataLayer');
 * ```
 *
 * @param target an element, or what is around several
 * @param to a script that the page has or will have, or a function
 * @returns what stops it
 */
export function forwardEvents(target: EventTarget, to: ReceiverName | Receiver, options: ForwardOptions = {}): () => void {
  const {searchText = false, analytics = globalThis as Analytics} = options;
  const receive = typeof to === 'function' ? to : RECEIVERS[to](analytics);
  const stopping = new AbortController();
  const forward = (event: Event): void => {
    // Somebody else's event that has the name of one of ours.
    if ('detail' in event) return;
    const {search_term, ...message} = messageOf(event);
    receive(searchText && search_term !== undefined ? {...message, search_term} : message);
  };
  for (const type of EVENT_TYPES) target.addEventListener(type, forward, {signal: stopping.signal});
  return () => stopping.abort();
}
