import type {Host} from '../hosts.mjs';

export const STYLES: Readonly<Record<string, Host>>;
