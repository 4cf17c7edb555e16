import type {TemplateResult} from 'lit';
import type {ShareMethod} from '../../../events.js';
import type {Posting} from '../../../posting/posting.js';
import type {Strings} from '../../../text/strings.js';

/** What an action is given when its button is pressed. */
export interface ActionUse {
  readonly posting: Posting;
  /** The link to the posting. */
  readonly url: string;
  readonly strings: Strings;
  /** Shows this in a dialog that is named as the button. */
  open(content: TemplateResult): Promise<void>;
  close(): void;
  /** Says to the candidate, on the screen and by a screen reader, what has come of it. */
  tell(words: string): void;
  /** Tells the page in which way the posting was passed on. */
  shared(method: ShareMethod): void;
}

/** A posting in a line, for where there is no more room. */
export const lineOf = ({title, hiringOrganization}: Posting): string =>
  hiringOrganization ? `${title} – ${hiringOrganization.name}` : title;
