import type {Value} from '../value.js';

/** A country, or the first of several: a code, a name, or schema.org's Country. */
export function readCountry(value: Value): string | undefined {
  if (typeof value.raw === 'string') return countryCode(value.text());
  const [first] = value.items();
  return countryCode((first?.isObject ? first.get('name', 'identifier') : first)?.texts()[0]);
}

/** Codes of ISO 3166-1 alpha-3 that feeds write, each with the one of two letters; and what people write for one. */
const LONG_CODES = new Map('USAUS U.S.US U.S.AUS GBRGB U.K.GB UKGB DEUDE FRAFR ESPES ITAIT PRTPT NLDNL BELBE CHECH AUTAT POLPL CZECZ SVKSK SWESE NORNO DNKDK FINFI IRLIE ISRIL INDIN CANCA MEXMX BRABR ARGAR CHLCL COLCO AUSAU NZLNZ JPNJP KORKR CHNCN HKGHK TWNTW SGPSG MYSMY IDNID PHLPH THATH VNMVN AREAE SAUSA TURTR EGYEG ZAFZA NGANG KENKE UKRUA ROURO HUNHU BGRBG GRCGR HRVHR LTULT LVALV ESTEE LUXLU SVNSI SRBRS CYPCY MLTMT'
  .split(' ').map((entry) => [entry.slice(0, -2), entry.slice(-2)]));

/** A country's ISO 3166-1 alpha-2 code where the feed has a code, in whatever case; else its words. */
export function countryCode(text: string | undefined): string | undefined {
  if (text === undefined || text.length > 4) return text;
  const code = text.toUpperCase();
  return LONG_CODES.get(code) ?? (text.length === 2 ? code : text);
}
