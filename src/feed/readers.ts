/** What is loaded together with a first document: all that reads one. */
export {Pages} from './pages.js';
export {readFeed} from './read.js';
export {readAnswer, readText} from './read-text.js';
