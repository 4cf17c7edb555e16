/** What is loaded together with a first document: all that receives and reads one. */
export {Pages} from './pages.js';
export {readFeed} from './read.js';
export {readAnswer, readText} from './read-text.js';
export {receive} from './receive.js';
