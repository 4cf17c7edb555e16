import type {WorkMode} from './posting.js';

/** Words of the languages we speak; the first that is found wins, so "remote or hybrid" is hybrid. */
const WORDS: readonly (readonly [WorkMode, RegExp])[] = [
  ['on-site', /\b(no[nt]?|nicht)[ -]remote/],
  ['hybrid', /hybr[iy]d|h[ií]brid|\bibrid|partial\w* remote|teilweise remote|t[eé]l[eé]travail partiel|混合|ハイブリッド|하이브리드/],
  ['remote', /\bremot|telecommut|tele-?work|home.?(based|office)|work(ing)? from home|\b(wfh|anywhere|worldwide)\b|t[eé]l[eé]tra[bv]a|telelavor|(fern|tele)arbeit|[aà] dist[aâ]n[cz]|\bdistans|zdaln|thuiswerk|远程|遠程|遠端|リモート|在宅|재택|원격/],
  ['on-site', /\b(on|in)[-_ ]?(site|person|office)\b|\bon[-_ ]?premise|vor ort|sur (site|place)|pr[eé]sen[ct]ial|pr[eé]sentiel|in (sede|presenza)|op (locatie|kantoor)|stacjonarn|p[aå] plats|现场|現場|出社|사무실/],
];

/**
 * The work mode that a text names: a feed's own code (`TELECOMMUTE`, `on_site`, `Hybrid`) or the
 * name of a place ("Remote (US)"). Undefined if it names none.
 */
export function workMode(text: string): WorkMode | undefined {
  const words = text.toLowerCase();
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0];
}
