/** What is loaded together with a first document: all that receives and reads one. */
export {readInParts} from './beginning.js';
export {Pages} from './pages.js';
export {readFeed} from './read.js';
export {parseAnswer, readText} from './read-text.js';
export {receive} from './receive.js';
