import type {Message} from './message.js';

/** Takes messages. */
export type Receiver = (message: Message) => void;

/** Scripts for which there is a receiver. */
export type ReceiverName = 'dataLayer' | 'gtag' | 'plausible' | 'matomo';

/** Where scripts of analytics have their functions and queues: a window. */
export interface Analytics {
  dataLayer?: unknown[];
  gtag?: (...parameters: unknown[]) => void;
  plausible?: ((...parameters: unknown[]) => void) & {q?: unknown[]};
  _paq?: unknown[];
}

/**
 * What hands messages to a script, now or once it is loaded: each is put where the script's own snippet would put it.
 * Without the script, they stay there.
 */
export const RECEIVERS: Readonly<Record<ReceiverName, (analytics: Analytics) => Receiver>> = {
  /** @see https://developers.google.com/tag-platform/tag-manager/datalayer */
  dataLayer: (analytics) => (message) => void queue(analytics, 'dataLayer').push(message),

  /** @see https://developers.google.com/tag-platform/gtagjs/reference#event */
  gtag: (analytics) => ({event, ...details}) => (analytics.gtag ?? gtagOf(analytics))('event', event, details),

  /** @see https://plausible.io/docs/custom-props/for-custom-events */
  plausible: (analytics) => ({event, ...props}) => (analytics.plausible ??= newPlausible())(event, {props}),

  /** An event's name is all that the message says. @see https://developer.matomo.org/guides/tracking-javascript-guide */
  matomo: (analytics) => ({event, ...details}) => {
    const said = Object.values(details).filter((value) => value !== undefined).join(' / ');
    queue(analytics, '_paq').push(['trackEvent', 'Jobs', event, said]);
  },
};

const queue = (analytics: Analytics, name: 'dataLayer' | '_paq'): unknown[] => (analytics[name] ??= []);

/** gtag.js knows a command by its being an `arguments` object. */
const gtagOf = (analytics: Analytics) => function (..._command: unknown[]): void {
  queue(analytics, 'dataLayer').push(arguments);
};

function newPlausible(): NonNullable<Analytics['plausible']> {
  const plausible: NonNullable<Analytics['plausible']> = (...parameters) => void (plausible.q ??= []).push(parameters);
  return plausible;
}
