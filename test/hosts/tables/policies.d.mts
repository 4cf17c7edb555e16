import type {Host} from '../hosts.mjs';

export const POLICIES: Readonly<Record<string, Host>>;
