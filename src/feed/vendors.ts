/** What we know of vendors: loaded for a board's short form, and when something is wrong. */
export {aboutPage, doubts, whyNot} from './advice.js';
export {boardUrl} from './boards.js';
