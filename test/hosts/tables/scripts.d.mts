import type {Host} from '../hosts.mjs';

export const SCRIPTS: Readonly<Record<string, Host>>;
