/** What we know of vendors: loaded for a board's short form, for the one that wants to be asked in its own way, and when something is wrong. */
export {aboutPage, whyNot} from './advice.js';
export {boardUrl} from './boards.js';
export {askWorkday} from './workday.js';
