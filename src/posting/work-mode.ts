import type {WorkMode} from './posting.js';

/**
 * The work mode that a text names: a feed's own code (`TELECOMMUTE`, `on_site`, `Hybrid`) or the
 * name of a place ("Remote (US)"). Undefined if it names none.
 */
export function workMode(text: string): WorkMode | undefined {
  const words = text.toLowerCase();
  if (/\bhybrid/.test(words)) return 'hybrid';
  if (/\bremote|telecommut|home.?(based|office)|\banywhere\b|\bworldwide\b/.test(words)) return 'remote';
  if (/\b(on|in)[-_ ]?(site|person|office)\b|\bon[-_ ]?premise/.test(words)) return 'on-site';
  return undefined;
}
