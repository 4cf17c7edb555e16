import type {Host} from '../hosts.mjs';

export const PLACES: Readonly<Record<string, Host>>;
