import type {Value} from '../value.js';

/** A country, or the first of several: a code, a name, or schema.org's Country. */
export function readCountry(value: Value): string | undefined {
  if (typeof value.raw === 'string') return countryCode(value.text());
  const [first] = value.items();
  return countryCode((first?.isObject ? first.get('name', 'identifier') : first)?.texts()[0]);
}

/** Codes of ISO 3166-1 alpha-3 that feeds write, each with the one of two letters where that is not how it begins; and what people write for one. */
const LONG_CODES = new Map('U.S.US U.S.AUS U.K.GB UKGB PRTPT AUTAT POLPL SVKSK SWESE DNKDK IRLIE ISRIL MEXMX CHLCL KORKR CHNCN AREAE TURTR UKRUA ESTEE SVNSI SRBRS MLTMT USA GBR DEU FRA ESP ITA NLD BEL CHE CZE NOR FIN IND CAN BRA ARG COL AUS NZL JPN HKG TWN SGP MYS IDN PHL THA VNM SAU EGY ZAF NGA KEN ROU HUN BGR GRC HRV LTU LVA LUX CYP'
  .split(' ').map((entry) => (entry.length > 3 ? [entry.slice(0, -2), entry.slice(-2)] : [entry, entry.slice(0, 2)])));

/** A country's ISO 3166-1 alpha-2 code where the feed has a code, in whatever case; else its words. */
export function countryCode(text: string | undefined): string | undefined {
  if (text === undefined || text.length > 4) return text;
  const code = text.toUpperCase();
  return LONG_CODES.get(code) ?? (text.length === 2 ? code : text);
}
