/* What changes in a page outside our elements, for the test that opens it. */
import {differences, pageState} from '../hosts/visitor/page-state.mjs';

let before;
/** From now on. */
window.remember = () => (before = pageState());
window.changes = () => differences(before, pageState());
remember();
