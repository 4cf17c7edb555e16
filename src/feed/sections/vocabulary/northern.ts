import type {Vocabulary} from './vocabulary.js';

export const DUTCH: Vocabulary = {
  'equal-opportunity': 'gelijke kansen|diversiteit|inclusie|inclusiviteit|gelijkheid',
  'how-to-apply': 'geinteresseerd( .*)?|(direct )?aanmelden|(hoe |direct |nu )?solliciteer( .*)?|solliciteren( .*)?|(de |onze )?(sollicitatie|selectie)( ?(procedure|proces))?|sollicitatieprocedure|interesse|interesse( .*)?|ben je (klaar|geinteresseerd).*|reageren|volgende stappen|contact|enthousiast( .*)?',
  'preferred-qualifications': '(een )?pre|(een )?plus|pluspunten|wenselijk|gewenst(e .*)?|bij voorkeur|nice to have|is mooi meegenomen|bonus(punten)?|extra punten',
  'minimum-qualifications': 'wat neem (je|jij) mee|(jouw |je |het )?profiel|(functie ?)?(eisen|vereisten)|(wat|wie) (we|wij) (zoeken|vragen|verwachten)( .*)?|(wat|wie) (zoeken|vragen) (we|wij)( .*)?|wat (breng|heb|vragen|verwachten) (je|jij|we|wij)( .*)?|dit (breng|heb|ben) (je|jij)( .*)?|wie (ben jij|je bent|jij bent)|over jou|(jouw |je )?(kwalificaties|vaardigheden|ervaring|competenties|opleiding|achtergrond)|jij (hebt|bent)( .*)?|je hebt|wat je (meebrengt|nodig hebt)( .*)?|wij vragen|(wij|we) zoeken( .*)?',
  responsibilities: 'wat houdt .* in|(jouw |je |de )?(belangrijkste )?(taken|verantwoordelijkheden|werkzaamheden|rol|functie|impact|uitdaging|missie)( .*)?|(wat|dit) (ga je|ga jij|je gaat|doe je|je doet)( .*)?|jouw dag|een dag .*|wat ga je doen|in deze (rol|functie)( .*)?|als \\S+ (ga|ben) je',
  benefits: '(onze |jouw |de )?(voordelen|arbeidsvoorwaarden|secundaire arbeidsvoorwaarden|benefits|extras)|(dit |wat )?(wij|we(?! zoeken)|bieden wij|bieden we|krijg je|je krijgt)( jou| je)?( bieden| biedt)?( jou| je)?( .*)?|ons aanbod|wat (bieden|krijg|mag).*|waarom (?!deze)\\S+.*|wat je van ons krijgt|dit bieden wij( .*)?',
  compensation: '(het |jouw |je )?(salaris|beloning|vergoeding)( .*)?',
  about: '(over )?(de|deze) (rol|functie|baan|vacature|positie)|(functie|vacature)(omschrijving|beschrijving)|samenvatting|in het kort|introductie',
  company: 'over( ons| \\S+( \\S+)?)|wie (wij zijn|we zijn|zijn wij|zijn we)|(ons|het|jouw) (bedrijf|team)|onze (missie|cultuur|waarden|organisatie)|wat (wij|we) doen|jouw team|de organisatie|bedrijf(sprofiel)?|waar (ga|kom) je .*',
  other: '(werk)?locatie|standplaats|werktijden|dienstverband|startdatum|(overige|aanvullende|meer) informatie|overig',
  paragraphs: {
    'equal-opportunity': 'gelijke kansen|ongeacht [^.]{0,40}(geslacht|afkomst|leeftijd|religie)|discriminatie',
    'how-to-apply': 'solliciteer|stuur (je|ons) [^.]{0,20}cv',
    pay: 'salaris|bruto',
  },
};

export const SWEDISH: Vocabulary = {
  'equal-opportunity': 'mangfald|lika (mojligheter|villkor)|jamstalldhet|inkludering|jamlikhet',
  'how-to-apply': 'later (detta|det) som .*|har du fragor.*|fragor( .*)?|(sa |hur )?(ansok(er|an|ningsprocess\\w*)?|soker du)( .*)?|rekryteringsprocess\\w*|intresserad( .*)?|(valkommen med )?din ansokan|nasta steg|kontakt|om rekryteringsprocessen|ar du intresserad',
  'preferred-qualifications': '(det ar )?meriterande( .*)?|.*garna ha( .*)?|(ett )?plus|(det ar )?(bonus|onskvart|fordel|en fordel)( .*)?|vi ser garna( .*)?',
  'minimum-qualifications': '(dina )?personliga egenskaper|(din |vi soker |onskad )?(profil|bakgrund|kvalifikation(er|erna)?|kompetens(er)?|erfarenhet(er)?|kunskaper|utbildning|egenskaper)|(skall? ?)?krav|vi forvantar oss( .*)?|kravprofil|kvalifikationskrav|(vad|vem) (vi soker|soker vi|ar du)( .*)?|(vi )?(soker|letar efter)( dig| du)?( .*)?|(om|vem ar) dig|du (har|ar|som soker)( .*)?|vad (du|vi) (tar med|behover|forvantar oss)( .*)?|vi soker dig som( .*)?',
  responsibilities: '(dina |huvudsakliga |i )?(huvudsakliga )?(arbetsuppgift(er|erna)?|uppgifter|ansvarsomraden?|ansvar|roll|uppdrag)( .*)?|(vad|det har) (du|kommer du|gor du)( .*)?|vad du (kommer )?(att )?gor(a)?( .*)?|din (roll|dag|vardag|paverkan)( .*)?|i (rollen|den har rollen)( .*)?|du kommer( att)?( .*)?',
  benefits: '(vara |dina )?(formaner|fordelar)|(vad )?(vi|erbjuder vi)( kan)?( erbjuder| erbjuda)( dig)?( .*)?|vi erbjuder( .*)?|varfor (?!denna)\\S+.*|vad far du|hos oss .*|det har far du',
  compensation: '(din )?(lon|ersattning|kompensation|lonespann)( .*)?',
  about: '(om )?(rollen|tjansten|jobbet|uppdraget|positionen|befattningen)|(roll|arbets|jobb)beskrivning|sammanfattning|beskrivning',
  company: 'om( oss| foretaget| \\S+( \\S+)?)|vilka vi ar|vilka ar vi|(vart|ditt|ditt nya) team|var (kultur|mission|vision|historia)|vara varderingar|vad vi gor|foretaget|vi ar( .*)?',
  other: 'ovrigt|ovriga upplysningar|omfattning|placering(sort)?|anstallningsform|start(datum)?|tilltrade|ort|arbetstid(er)?|registerkontroll|sakerhetsprovning',
  paragraphs: {
    'equal-opportunity': 'oavsett [^.]{0,40}(kön|etnisk|ålder|religion)|lika möjligheter|diskriminering',
    'how-to-apply': 'för (frågor|upplysningar|mer information)|(skicka|ansök)[^.]{0,30}(ansökan|cv|nu|här)|din ansökan',
    pay: '\\blön|månadslön',
  },
};

export const POLISH: Vocabulary = {
  'equal-opportunity': 'rowne szanse|rownosc( szans)?|roznorodnosc|inkluzywnosc|integracja|dostepnosc',
  'how-to-apply': '(jak )?aplik(owac|uj(?! jesli)|acja)( .*)?|(przebieg |nasz )?(proces(u)? )?rekrutacj[aie]|proces rekrutacji|proces(u)? rekrutacyjn\\w+|etapy( .*)?|zainteresowan\\w+( .*)?|przeslij .*|kolejne kroki|jak wyglada proces.*',
  'preferred-qualifications': 'mile widziane( .*)?|(dodatkowe |duzym )?(atuty|atutem( bedzie)?|plusy|plusem)( .*)?|dodatkow\\w+ (atut\\w*|umiejetnosci)|nice to have|bedzie plusem',
  'minimum-qualifications': 'dobrze odnajdziesz sie.*|aplikuj jesli( .*)?|(nasze |twoj |kluczowe )?(wymagania|oczekiwania|profil|kwalifikacje|umiejetnosci|doswiadczenie|kompetencje|wyksztalcenie|wymagane)( .*)?|czego (oczekujemy|szukamy|wymagamy|od ciebie oczekujemy)( .*)?|(kogo|czego) szukamy( .*)?|oczekujemy( .*)?|szukamy( .*)?|o tobie|kim jestes|co powinienes .*|to oferta dla ciebie.*|jesli( .*)?',
  responsibilities: '(twoje )?wyzwania( .*)?|(twoje |glowne |zakres |twoj )?(glowne )?(obowiazk(i|ow)|zadania|zakres( obowiazkow| zadan)?|odpowiedzialnosc\\w*|rola|misja|wplyw)( .*)?|(co|czym) (bedziesz (robic|sie zajmowac)|sie zajmiesz)( .*)?|za co bedziesz .*|czym bedziesz sie zajmowa\\w+|twoj dzien( .*)?|na tym stanowisku( .*)?|bedziesz( .*)?',
  benefits: '(nasze |twoje )?(benefity|korzysci|swiadczenia)|(co )?(oferujemy|ci oferujemy|zapewniamy|mozemy ci zaoferowac|zyskasz|zyskujesz)( .*)?|(dlaczego|czemu) (?!ta |to )\\S+.*|nasza oferta|w zamian .*',
  compensation: '(twoje )?(wynagrodzeni[ea]|zarobki|placa|widelki( placowe)?|stawka)( .*)?',
  about: '(o )?(stanowisku|stanowisko|roli|ofercie|projekcie|projekt)|opis( (stanowiska|roli|oferty|pracy))?|podsumowanie|o tej (roli|pracy)',
  company: 'tak sie u nas pracuje|o (nas|firmie|zespole|\\S+( \\S+)?)|kim jestesmy|(nasza|nasz) (firma|misja|kultura|zespol|historia)|nasze wartosci|czym sie zajmujemy|co robimy|poznaj nas|firma|zespol',
  other: 'miejsce pracy|lokalizacja|godziny pracy|rodzaj umowy|forma zatrudnienia|dodatkowe informacje',
  paragraphs: {
    'equal-opportunity': 'równe szanse|bez względu na [^.]{0,40}(płeć|wiek|rasę|pochodzenie|wyznanie)|dyskryminac',
    'how-to-apply': 'aplikuj|(prześlij|wyślij)[^.]{0,20}(cv|aplikacj)',
    pay: 'wynagrodzeni|brutto|stawka',
  },
};
