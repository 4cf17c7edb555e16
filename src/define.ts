/**
 * Registers all elements under their own names: the entry of the script tag.
 * To register them under other names, import `registerJobWidgets` and not this module.
 */
import {registerJobWidgets} from './register.js';

registerJobWidgets();

export * from './index.js';
