import type {EmploymentType} from './posting.js';
import {remembered} from './remembered.js';

type Spellings = readonly (readonly [EmploymentType, RegExp])[];

/**
 * What feeds write for Google's employment types, in English, German, French, Italian, Spanish, Portuguese, Dutch,
 * Swedish, Polish, Czech, Slovak, Chinese, Japanese and Korean, and as the codes of vendors (`SALARIED_FT`,
 * `fulltime_fixed_term`). Letters come without accents. Of what is particular the first that is found wins, with the
 * schedule (full time) if it is said, too, though not of internships; what only hints at a schedule (permanent) comes last.
 * @see https://developers.google.com/search/docs/appearance/structured-data/job-posting
 */
const PARTICULAR: Spellings = [
  ['INTERN', words(`
    intern(ship)?s? trainee(ship)?s? apprentice(ship)?s? co[ ]?op working[ ]students? werk[ ]?student\\w* studentische[ ]hilfskraft
    prakt[iy]k\\w* aus(bildung|zubildende)\\w* azubis? lernende\\w* lehrlinge? lehrstelle duales[ ]studium volontariat volontar(in)?
    stage stagiaire?s? stagiar\\w* alternan(ce|t) apprenti(e|s|ssage)? tirocin\\w* apprendist\\w* becari[oa]s? practicas pasant\\w* aprendiz\\w*
    estagi\\w* staz(yst\\w*)? harjoittelu\\w* leerwerk\\w* 实习生? 實習生? インターン(シップ)? 인턴\\w*`)],
  ['VOLUNTEER', words('volunteer\\w* voluntary ehrenamt\\w* freiwillig\\w* benevol\\w* volontariato voluntari\\w* vrijwillig\\w* frivillig\\w* wolontar\\w* dobrovoln\\w* 志愿者? 志願者? ボランティア 자원봉사')],
  ['PER_DIEM', words('per[ ]diem prn')],
  ['TEMPORARY', words(`
    temp temporary seasonal (fixed|limited)[ ]?term limited[ ]contract befrist\\w* zeitarbeit leiharbeit aushilfe\\w* saison\\w*
    cdd interim(aire)? duree[ ]determinee tempo[ ]determinato a[ ]termine interinale stagionale temporal(es)? tempora(ri|ne)o eventual
    contrato[ ]por[ ]obra prazo[ ]determinado tijdelijk\\w* bepaalde[ ]tijd tidsbegrans\\w* vikariat visstid\\w* czas[ ]okreslony docasn\\w* doba[ ]urcita
    临时工? 臨時工? 派遣(社員)? 契約社員 期間 계약직 임시직`)],
  ['CONTRACTOR', words(`
    (?<!permanent[ ]|indefinite[ ]|vast[ ])contract contractors? contracting freelanc\\w* self[ ]employed b2b freiberuf\\w* freie[rn]?[ ]mitarbeit\\w* selbst(st)?andig\\w*
    independants? profession[ ]liberale liberal indipendente partita[ ]iva collaborazione autonom[oa]s? prestador\\w* pessoa[ ]juridica pj zzp zelfstandig\\w*
    konsult\\w* umowa[ ]zlecenie umowa[ ]o[ ]dzielo zlecenie zivnost\\w* externi[ ]spoluprace dohoda\\w* 合同工 合约 合約 業務委託 フリーランス 프리랜서`)],
];
const SCHEDULES: Spellings = [
  ['FULL_TIME', words(`
    full(timer?)? ft (?<!\\d[ ]?)fte vollzeit\\w* voll temps[ ](plein|complet) plein[ ]temps pieno (tempo|periodo)[ ](integral|inteiro) (tempo|tiempo|jornada)[ ]complet[oa]
    voltijd\\w* heltid\\w* kokoaik\\w* pelny[ ](etat|wymiar\\w*) plny[ ]uvaz[eo]k 全职 全職 正社員 (?<!非)常勤 フルタイム 정규직 풀타임`)],
  ['PART_TIME', words(`
    part(timer?)? pt teilzeit\\w* mini[ ]?job\\w* geringfugig\\w* nebenjob partiel mi[ ]temps parziale parcial
    media[ ]jornada medio[ ]tiempo meio[ ]periodo deeltijd\\w* deltid\\w* (czesc|niepelny|pol)[ ]etatu? niepelny[ ]wymiar\\w* (zkraceny|castecny)[ ]uvazek skrateny[ ]uvazok
    brigad[ay] 兼职 兼職 パート(タイム)? アルバイト 非常勤 시간제 파트타임 아르바이트`)],
];
/** A job without an end is taken for full time, as Google knows no type for it, unless something else is said. */
const UNLIMITED = words(`
  permanent regular fest festanstellung unbefrist\\w* cdi duree[ ]indeterminee emploi[ ]fixe indeterminato impiego[ ]fisso indefinido
  onbepaalde[ ]tijd vast vaste[ ](dienst|baan) tillsvidare\\w* czas[ ]nieokreslony umowa[ ]o[ ]prace doba[ ]neurcita efetivo clt`);
const OTHER = /^(others?|sonstiges?|andere[rs]?|autres?|altr[oi]|ou?tr[oa]s?|overig|inne|jine|其他|その他|기타)$/;

/** Words and phrases, with a blank between them; a phrase's own blanks stand in brackets. */
function words(spellings: string): RegExp {
  return new RegExp(`(?<![\\p{Script=Latin}\\d])(?:${spellings.trim().split(/\s(?!\])/).filter(Boolean).join('|').replaceAll('\\w', '[\\p{L}\\d]')})(?![\\p{Script=Latin}\\d])`, 'u');
}

/**
 * What a feed says of the employment, as one of Google's types; its own words where we know none,
 * or where they say two ("full-time or part-time").
 * `FullTime`, `FULL_TIME`, `full-time` and `Full time` are one.
 */
export function employmentType(text: string): EmploymentType {
  const types = employmentTypes(text);
  return types.length === 1 ? types[0]! : text;
}

/** As {@link employmentType}, with all that the words say: "full-time or part-time", "part-time, fixed term". */
export const employmentTypes = remembered(recognise);

/** Longer than any spelling: a text, which is shown as it is. */
const LONGEST = 100;

function recognise(text: string): readonly EmploymentType[] {
  if (text.length > LONGEST) return [text];
  const said = plainWords(text);
  const [particular] = typesIn(said, PARTICULAR);
  if (particular === 'INTERN') return [particular];
  const types = typesIn(said, SCHEDULES).concat(particular ?? []);
  if (types.length > 0) return types;
  return [UNLIMITED.test(said) ? 'FULL_TIME' : OTHER.test(said) ? 'OTHER' : text];
}

const typesIn = (said: string, spellings: Spellings): readonly EmploymentType[] =>
  spellings.filter(([, spelling]) => spelling.test(said)).map(([type]) => type);

/** Small letters without accents, with single blanks between the words: `SALARIED_FT`, `FullTime` and `Prácticas` alike. */
function plainWords(text: string): string {
  const split = text.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().replaceAll('ł', 'l').replaceAll('ø', 'o');
  return split.normalize('NFD').replace(/[\u0300-\u036f]/g, '').normalize('NFC').replace(/[_\-‐-―\s/,.()+|&·]+/g, ' ').trim();
}
