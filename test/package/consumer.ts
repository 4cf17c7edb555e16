/** What a TypeScript user writes. It is compiled against the packed package and never run. */
import * as widgets from 'job-widgets';
import 'job-widgets/define.js';

export {widgets};
