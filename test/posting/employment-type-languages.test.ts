import {expect} from '@open-wc/testing';
import {employmentType, employmentTypes} from '../../src/posting/employment-type.js';
import {MANY} from '../helpers/growth.js';

/** What feeds write, by type and language. */
const SPELLINGS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  FULL_TIME: {
    codes: ['SALARIED_FT', 'HOURLY_FT', 'fulltime_permanent', 'permanent_full_time', 'FullTime'],
    en: ['Permanent contract', 'Employee / Full-time'], de: ['Vollzeit', 'Festanstellung', 'unbefristet'], fr: ['Temps plein', 'Temps complet', 'CDI', 'Contrat à durée indéterminée'],
    it: ['Tempo pieno', 'A tempo indeterminato'], es: ['Jornada completa', 'Tiempo completo', 'Contrato indefinido'], pt: ['Tempo integral', 'Tempo inteiro', 'CLT'], fi: ['Kokoaikatyö', 'Kokoaikainen', 'Kokoaikatyö, Työpaikka, Vakinainen'], nl: ['Voltijd', 'Fulltime', 'Vast contract'],
    sv: ['Heltid', 'Tillsvidareanställning'], pl: ['Pełny etat', 'Umowa o pracę'], cs: ['Práce na plný úvazek'], sk: ['Práca na plný úväzok'], zh: ['全职', '全職'], ja: ['正社員', 'フルタイム'], ko: ['정규직'],
  },
  PART_TIME: {
    codes: ['HOURLY_PT', 'parttime_permanent', 'mini_job'], en: ['Permanent part-time'], de: ['Teilzeit', 'Minijob', 'Geringfügige Beschäftigung'], fr: ['Temps partiel', 'Mi-temps'], it: ['Tempo parziale'],
    es: ['Media jornada', 'Tiempo parcial', 'Jornada parcial'], pt: ['Meio período'], nl: ['Deeltijd', 'Parttime'], sv: ['Deltid'], pl: ['Część etatu', 'Pół etatu'], cs: ['Zkrácený úvazek', 'Brigáda'],
    zh: ['兼职', '兼職'], ja: ['パート', 'アルバイト', '非常勤'], ko: ['시간제'],
  },
  CONTRACTOR: {
    codes: ['contract_to_hire', 'CONTRACTOR'], en: ['Contract', 'Freelancer', 'Self-employed'], de: ['Freiberuflich', 'Freie Mitarbeit', 'Selbstständig'], fr: ['Indépendant'], it: ['Partita IVA', 'Collaborazione'],
    es: ['Autónomo'], nl: ['ZZP', 'Zelfstandige'], pl: ['Umowa zlecenie', 'Umowa o dzieło', 'B2B'], cs: ['Dohoda o provedení práce', 'Živnosť'], zh: ['合同工'], ja: ['業務委託'], ko: ['프리랜서'],
  },
  TEMPORARY: {
    codes: ['fixed_term_contract'], en: ['Seasonal', 'Fixed-term contract'], de: ['Befristet', 'Zeitarbeit', 'Aushilfe'], fr: ['CDD', 'Intérim', 'Contrat à durée déterminée'],
    it: ['Tempo determinato', 'Contratto a termine'], es: ['Contrato temporal', 'Contrato por obra'], nl: ['Tijdelijk', 'Bepaalde tijd'], sv: ['Vikariat'], pl: ['Na czas określony'], zh: ['临时', '派遣'], ja: ['契約社員'], ko: ['계약직'],
  },
  INTERN: {
    codes: ['INTERN', 'traineeship'], en: ['Full-time internship', 'Co-op', 'Working Student (part-time)'], de: ['Praktikum', 'Werkstudent', 'Ausbildung', 'Duales Studium'], fr: ['Stage', 'Alternance', 'Apprentissage'],
    it: ['Tirocinio', 'Apprendistato'], es: ['Prácticas', 'Becario'], pt: ['Estágio'], nl: ['Stagiair'], sv: ['Praktik'], pl: ['Staż', 'Praktyki'], cs: ['Stáž'], zh: ['实习', '實習生'], ja: ['インターン', 'インターンシップ'], ko: ['인턴'],
  },
  VOLUNTEER: {de: ['Ehrenamt'], fr: ['Bénévole'], it: ['Volontariato'], es: ['Voluntariado'], nl: ['Vrijwilliger'], pl: ['Wolontariat'], zh: ['志愿者']},
  OTHER: {de: ['Sonstige'], fr: ['Autre'], es: ['Otro']},
};

describe('employment types in many languages', () => {
  for (const [type, languages] of Object.entries(SPELLINGS)) {
    for (const [language, spellings] of Object.entries(languages)) {
      it(`${spellings.join(', ')} (${language}) is ${type}`, () => {
        for (const spelling of spellings) {
          for (const written of [spelling, spelling.toUpperCase(), ` ${spelling} `]) expect(employmentType(written), written).to.equal(type);
        }
      });
    }
  }

  it('may leave a choice of schedules', () => {
    for (const text of ['Full-time or part-time', 'Voll- oder Teilzeit', 'Voll-/Teilzeit', 'Temps plein ou partiel', 'Tempo pieno o parziale']) {
      expect(employmentTypes(text), text).to.deep.equal(['FULL_TIME', 'PART_TIME']);
    }
  });

  it('may be a schedule and a kind of contract', () => {
    for (const text of ['fulltime_fixed_term', 'Full-time, temporary', 'Vollzeit, befristet', 'CDD temps plein']) expect(employmentTypes(text), text).to.deep.equal(['FULL_TIME', 'TEMPORARY']);
    for (const text of ['parttime_fixed_term', 'Part-time, fixed term', 'Teilzeit (befristet)', 'Tempo parziale, tempo determinato']) expect(employmentTypes(text), text).to.deep.equal(['PART_TIME', 'TEMPORARY']);
    expect(employmentTypes('Full-time contractor')).to.deep.equal(['FULL_TIME', 'CONTRACTOR']);
    expect(employmentTypes('Part-time volunteer')).to.deep.equal(['PART_TIME', 'VOLUNTEER']);
  });

  it('are not in long texts, which take no time that grows with their square', () => {
    const text = 'full time '.repeat(MANY / 10);
    expect(employmentTypes(text)).to.deep.equal([text]);
  });
});
