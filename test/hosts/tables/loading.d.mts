import type {Host} from '../hosts.mjs';

export const LOADING: Readonly<Record<string, Host>>;
