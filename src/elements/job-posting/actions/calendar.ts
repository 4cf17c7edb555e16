import {calendarFile} from '../../../posting/calendar.js';
import {fill} from '../../../text/strings.js';
import {lineOf, type ActionUse} from './action-use.js';

/** For how long a browser may take to save a file. */
const SAVING_MS = 60_000;

/** Gives the candidate the closing date as a file for their calendar. */
export function downloadClosingDate({posting, url, strings, shared}: ActionUse): void {
  const {id, title, validThrough} = posting;
  const event = {id: `${id} ${url}`, title: fill(strings.deadline, {title: lineOf(posting)}), start: validThrough!, url};
  download(calendarFile(event), `${title}.ics`);
  shared('calendar');
}

function download(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], {type: 'text/calendar;charset=utf-8'}));
  Object.assign(document.createElement('a'), {href: url, download: name}).click();
  setTimeout(() => URL.revokeObjectURL(url), SAVING_MS);
}
