import {isOpen} from '../../../posting/date.js';
import type {Posting} from '../../../posting/posting.js';
import type {Strings} from '../../../text/strings.js';
import type {ActionUse} from './action-use.js';

/** Something one can do with a posting and its link. */
export interface Action {
  readonly label: (strings: Strings) => string;
  readonly isOffered?: (posting: Posting) => boolean;
  /** Loads what it needs. */
  readonly run: (use: ActionUse) => void | Promise<void>;
}

const ACTIONS: Readonly<Record<string, Action>> = {
  share: {
    label: ({share}) => share,
    run: async (use) => (await import('./share.js')).share(use),
  },
  print: {
    label: ({print}) => print,
    run: printPage,
  },
  calendar: {
    label: ({addToCalendar}) => addToCalendar,
    isOffered: (posting) => posting.validThrough !== undefined && isOpen(posting),
    run: async (use) => (await import('./calendar.js')).downloadClosingDate(use),
  },
  qr: {
    label: ({qrCode}) => qrCode,
    run: async (use) => (await import('./qr-code.js')).showQrCode(use),
  },
};

export const ACTION_NAMES: readonly string[] = Object.keys(ACTIONS);

export const actionNamed = (name: string): Action | undefined => (Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined);

/** Tells of it first: printing stops the page. */
function printPage({shared}: ActionUse): void {
  shared('print');
  window.print();
}
