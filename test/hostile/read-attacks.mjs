/** The attacks, for Node. */
import {readFileSync} from 'node:fs';
import {attacksIn, LISTS} from './attacks.mjs';

export const ATTACKS = attacksIn(Object.fromEntries(Object.entries(LISTS).map(([name, url]) => [name, readFileSync(url, 'utf8')])));
