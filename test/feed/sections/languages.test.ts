import {expect} from '@open-wc/testing';
import {kindOfHeading} from '../../../src/feed/sections/headings.js';
import {loadVocabularies} from '../../../src/feed/sections/languages.js';
import {markupReader} from '../../../src/feed/sections/markup.js';
import {readSections} from '../../../src/feed/sections/sections.js';
import {makePosting} from '../fakes.js';
import {parse} from './reading.js';

const KINDS = ['responsibilities', 'minimum-qualifications', 'preferred-qualifications', 'benefits', 'how-to-apply', 'equal-opportunity', 'company', 'about', 'compensation'] as const;

/** A text by which each language is known, and a heading of each kind in it. */
const LANGUAGES: Readonly<Record<string, readonly [text: string, ...headings: string[]]>> = {
  German: ['Wir suchen dich und deine Hände', 'Deine Aufgaben', 'Das bringst du mit', 'Wünschenswerte Qualifikationen', 'Wir bieten', 'Wir freuen uns auf deine Bewerbung', 'Chancengleichheit', 'Über uns', 'Stellenbeschreibung', 'Dein Gehalt'],
  French: ['Nous cherchons des mains pour la pâte', 'Vos missions', 'Profil recherché', 'Les atouts', 'Ce que nous offrons', 'Processus de recrutement', 'Égalité des chances', 'Qui sommes-nous ?', 'À propos du poste', 'Rémunération'],
  Spanish: ['Buscamos manos para la masa', 'Tus funciones', '¿Qué buscamos?', 'Se valorará', '¿Qué ofrecemos?', 'Proceso de selección', 'Igualdad de oportunidades', 'Quiénes somos', 'Descripción del puesto', 'Salario'],
  Italian: ['Cerchiamo mani che sono esperte', 'Di cosa ti occuperai', 'Requisiti', 'Requisiti preferenziali', 'Cosa offriamo', 'Come candidarsi', 'Pari opportunità', 'Chi siamo', 'Il ruolo', 'Retribuzione'],
  Portuguese: ['Você trabalha com uma massa', 'Suas responsabilidades', 'Requisitos', 'Diferenciais', 'Benefícios', 'Processo seletivo', 'Diversidade', 'Quem somos', 'Descrição da vaga', 'Remuneração'],
  Dutch: ['Wij zoeken een bakker voor het brood', 'Wat ga je doen?', 'Functie-eisen', 'Een pre', 'Wat wij bieden', 'Sollicitatieprocedure', 'Gelijke kansen', 'Wie zijn wij', 'Functieomschrijving', 'Salaris'],
  Swedish: ['Vi bakar och säljer', 'Dina arbetsuppgifter', 'Vi söker dig som', 'Meriterande', 'Vi erbjuder', 'Ansökan', 'Mångfald', 'Om oss', 'Om rollen', 'Lön'],
  Polish: ['Piekarz oraz jego ręce', 'Twoje obowiązki', 'Nasze wymagania', 'Mile widziane', 'Oferujemy', 'Proces rekrutacji', 'Równe szanse', 'O nas', 'Opis stanowiska', 'Wynagrodzenie'],
  Japanese: ['パンを焼く人', '業務内容', '応募資格', '歓迎スキル', '福利厚生', '選考プロセス', '機会均等', '会社概要', 'ポジション概要', '給与'],
  Korean: ['빵을 굽는 사람', '주요 업무', '자격 요건', '우대 사항', '복지 및 혜택', '채용 절차', '고용 평등', '회사 소개', '직무 개요', '연봉'],
  Chinese: ['我们烤面包', '岗位职责', '任职要求', '加分项', '福利待遇', '面试流程', '平等机会', '公司简介', '职位描述', '薪资'],
  'Chinese, traditional': ['我們烤麵包', '工作內容', '任職條件', '加分條件', '你將獲得', '面試流程', '平等機會', '關於我們', '職位描述', '薪資'],
};

for (const [language, [text, ...headings]] of Object.entries(LANGUAGES)) {
  describe(language, () => {
    headings.forEach((heading, at) => {
      it(`has “${heading}” for ${KINDS[at]}`, async () => {
        const vocabularies = await loadVocabularies(makePosting('a', {sections: [{content: `x ${text} x`}]}));
        expect(kindOfHeading(heading, vocabularies)).to.equal(KINDS[at]);
      });
    });
  });
}

describe('the languages of a posting', () => {
  it('are loaded when it has words of theirs, and none for English', async () => {
    expect(await loadVocabularies(makePosting('a', {sections: [{content: 'We bake for the town, and we sing.'}]}))).to.deep.equal([]);
    expect(await loadVocabularies(makePosting('a', {sections: [{content: ['Brot', 'wir backen für alle und jeden']}]}))).to.have.lengthOf(1);
  });

  it('are that of the posting, too, however short its text', async () => {
    for (const [language, heading] of Object.entries({'de-AT': 'Dein Profil', fr: 'Profil recherché', 'pt-BR': 'Requisitos', nl: 'Functie-eisen', ja: '資格'})) {
      expect(kindOfHeading(heading, await loadVocabularies(makePosting('a', {language, sections: [{content: 'x'}]}))), language).to.equal('minimum-qualifications');
    }
  });

  it('have these headings, too', async () => {
    const every = await loadVocabularies({sections: [{content: ' und nous oraz 日本 '}]});
    const kinds: Readonly<Record<string, readonly string[]>> = {
      responsibilities: ['Das machst du', 'Womit du dich beschäftigst', 'Was erwartet dich?', 'Quelles seront vos missions ?', 'Principali attività'],
      'minimum-qualifications': ['Dein Profil als Bäcker', 'Das solltest du mitbringen', 'Savoir-être', 'Perfil requerido', 'Habilitações', 'Titolo di studio', 'Vi förväntar oss', 'Wij zoeken', 'スキル・経験', '学歴'],
      'preferred-qualifications': ['Schön, wenn du mitbringst'],
      benefits: ['Benefits bei der Muster GmbH', 'Darauf können Sie sich freuen', 'Se ofrece', '社会保険'],
      compensation: ['Entlohnung', '月給'],
      'how-to-apply': ['Du hast fachliche Fragen zum Job?', 'So bewirbst du dich', 'Vous avez des questions ?'],
      company: ['Présentation de l’entreprise', 'Was uns ausmacht'],
      about: ['Descriptif du poste'],
    };
    for (const [kind, headings] of Object.entries(kinds)) for (const heading of headings) expect(kindOfHeading(heading, every), heading).to.equal(kind);
  });

  it('have plain texts whose headings stand in brackets', async () => {
    const posting = makePosting('a', {sections: [{content: 'パンを焼きます。\n\n【求めるスキル】\n・手\n\n【福利厚生】\n社会保険完備'}]});
    const sections = readSections(posting, markupReader(parse, undefined, await loadVocabularies(posting)));
    expect(sections.map(({kind, title}) => `${kind} “${title}”`)).to.deep.equal(['about “”', 'minimum-qualifications “求めるスキル”', 'benefits “福利厚生”']);
  });

  it('tell what headings of postings said that nobody had seen before', async () => {
    const every = await loadVocabularies({sections: [{content: ' und nous oraz 日本 '}]});
    const headings: Readonly<Record<string, string>> = {
      'Muss-Anforderungen': 'minimum-qualifications',
      'Kann-Anforderungen': 'preferred-qualifications',
      'Das bringen wir mit': 'benefits',
      'Unser Angebot an dich': 'benefits',
      'Wir machen dir das Bewerben leicht': 'how-to-apply',
      'Exigences du poste': 'minimum-qualifications',
      'Vous serez responsable de': 'responsibilities',
      '¿Qué requisitos debes cumplir?': 'minimum-qualifications',
      '¿Qué te aportará Acme?': 'benefits',
      '¿A qué retos te enfrentarás?': 'responsibilities',
      'Di cosa hai bisogno per avere successo': 'minimum-qualifications',
      'Cosa avrai in cambio': 'benefits',
      'Vamos conversar?': 'how-to-apply',
      'Wat neem jij mee?': 'minimum-qualifications',
      'Personliga egenskaper': 'minimum-qualifications',
      'Det är meriterande om du har': 'preferred-qualifications',
      'Wyzwania, jakie czekają na ciebie': 'responsibilities',
      'Aplikuj, jeśli': 'minimum-qualifications',
      'この仕事で得られるもの': 'benefits',
      '勤務地': 'other',
      '근무지': 'other',
      '希望你': 'minimum-qualifications',
      '工作环境': 'benefits',
    };
    for (const [heading, kind] of Object.entries(headings)) expect(kindOfHeading(heading, every), heading).to.equal(kind);
  });

  it('tell German offers from other sentences with "wir"', async () => {
    const german = await loadVocabularies(makePosting('a', {sections: [{content: 'Wir backen für die Stadt und alle'}]}));
    for (const heading of ['Wir bieten', 'Das bieten wir dir', 'Was wir dir bieten', 'Was wir Ihnen bieten können']) expect(kindOfHeading(heading, german), heading).to.equal('benefits');
    expect(kindOfHeading('Gemeinsam gestalten wir das Backen von morgen', german)).to.equal(undefined);
  });

  it('tell its sections', async () => {
    const posting = makePosting('a', {sections: [{format: 'html', content: '<p>Wir backen für die Stadt.</p><p><b>Das bringst du mit:</b></p><ul><li>Hände</li></ul>'}]});
    const sections = readSections(posting, markupReader(parse, undefined, await loadVocabularies(posting)));
    expect(sections.map(({kind, title}) => `${kind} “${title}”`)).to.deep.equal(['about “”', 'minimum-qualifications “Das bringst du mit”']);
  });
});

describe('an English heading', () => {
  const headings: Readonly<Record<string, string>> = {
    'WHAT YOU’LL DO': 'responsibilities',
    'What You"ll Do': 'responsibilities',
    'What will I be doing?': 'responsibilities',
    'What skills do I need?': 'minimum-qualifications',
    'Key responsibilities for this role include': 'responsibilities',
    'What’s in it for me?': 'benefits',
    '🚀 Your mission 🚀': 'responsibilities',
    'Essential Duties & Responsibilities': 'responsibilities',
    'As a Baker, you will:': 'responsibilities',
    'Is it you we’re looking for?': 'minimum-qualifications',
    "You'll thrive here if you…": 'minimum-qualifications',
    'Skills, knowledge and expertise': 'minimum-qualifications',
    'Preferred qualifications': 'preferred-qualifications',
    'It would be even better if:': 'preferred-qualifications',
    'Bonus points if you have': 'preferred-qualifications',
    'Perks at Acme': 'benefits',
    'Why Acme?': 'benefits',
    'What Acme offers': 'benefits',
    'Salary & benefits': 'benefits',
    'US pay range': 'compensation',
    'The role of a Baker at Acme': 'about',
    'Why this role matters': 'about',
    'About Acme': 'company',
    'Our interview process': 'how-to-apply',
    'Benefits available to all full-time Acme employees (Global)': 'benefits',
    'Responsibilities of the Senior Baker': 'responsibilities',
    'How Acme supports full-time employees': 'benefits',
    "LongNameGames's perks": 'benefits',
    "As a member of our team, you'll enjoy": 'benefits',
    'Main Responsibilities': 'responsibilities',
    'Roles & Responsibilities': 'responsibilities',
    'Core Competencies': 'minimum-qualifications',
    'Our Vision of You': 'minimum-qualifications',
    'Physical demands': 'minimum-qualifications',
    'Advantages:': 'preferred-qualifications',
    'Our advantages': 'benefits',
    'The expected salary range for this position is': 'compensation',
    'Hourly pay rate': 'compensation',
    'Have questions about this role?': 'how-to-apply',
    'Closing date': 'how-to-apply',
    'How we thrive at Acme': 'company',
    'Acme is an equal opportunity employer': 'equal-opportunity',
    'Great-to-haves': 'preferred-qualifications',
    'Strongly preferred': 'preferred-qualifications',
    'Nice to have, but not necessary:': 'preferred-qualifications',
    'We’ll be especially thrilled if you': 'preferred-qualifications',
    'The right person': 'minimum-qualifications',
    'Is this you?': 'minimum-qualifications',
    'Skills you should bring': 'minimum-qualifications',
    'Required and preferred qualifications': 'minimum-qualifications',
    'What the candidate will need / Bonus points': 'minimum-qualifications',
    'You’ll warm our ovens if you have': 'minimum-qualifications',
    'We’d be happy to have you if you have': 'minimum-qualifications',
    'What the candidate will do': 'responsibilities',
    'What kind of work will you be doing?': 'responsibilities',
    'As a Baker at Acme, you will have the opportunity to': 'responsibilities',
    'To do so, here are your responsibilities:': 'responsibilities',
    'You’ll make an impact by': 'responsibilities',
    'Your first 90 days': 'responsibilities',
    'About our benefits': 'benefits',
    'Full-time bakers at Acme enjoy these perks': 'benefits',
    'Our investment in you': 'benefits',
    'Relocation assistance': 'benefits',
    'Because we value you': 'benefits',
    'Application information': 'how-to-apply',
    'Your direct contact at Acme': 'how-to-apply',
    'Life at Acme': 'company',
    'Acme’s core values': 'company',
    'What makes us different?': 'company',
    'A bit about us': 'company',
    'Our tenets': 'company',
    'What is the role about?': 'about',
    'Additional information': 'other',
    Location: 'other',
  };
  for (const [heading, kind] of Object.entries(headings)) it(`“${heading}” is of ${kind}`, () => expect(kindOfHeading(heading)).to.equal(kind));

  for (const heading of ['Stakeholder management', 'Team Leadership & Development', 'Tech stack', 'Where you’ll work', 'What does the platform offer', 'Growth Opportunity', 'Background Check', 'Benefits '.repeat(20), '', '🥐']) {
    it(`“${heading.slice(0, 30)}” tells nothing`, () => expect(kindOfHeading(heading)).to.equal(undefined));
  }
});
