/**
 * What paragraphs say that mostly have no heading, in all the languages at once: alternatives of one
 * pattern each, with what the law makes employers write first.
 */
const anyOf = (...words: readonly string[]): RegExp => new RegExp(words.join('|'), 'iu');

const PROTECTED =
  '(race|colou?r|gender|sex(ual)?|ethnic|religi|age|background|disabilit|nationalit|geschlecht|alter|herkunft|nationalität|sexe|origine|genre|âge|género|raza|edad|genere|età|gênero|raça|geslacht|afkomst|leeftijd|kön|etnisk|ålder|płeć|wiek|rasę)';

export const EQUAL_OPPORTUNITY = anyOf(
  'equal([- ]employment)?[- ]opportunit', '\\bEEOC?\\b', 'without regard to', '(does not|do not|never|not) (unlawfully )?(tolerate )?(discriminat)', 'all qualified applicants',
  `regardless of [^.]{0,60}${PROTECTED}`, 'reasonable accommodations?', 'fair chance', 'arrest (and|or) conviction', 'protected (veteran|class|characteristic|status)', 'affirmative action',
  'free (from|of) discrimination', 'diverse workforce', '(race|religion|gender),[^.]{0,300}(race|religion|gender|sexual orientation),',
  `unabhängig von [^.]{0,60}${PROTECTED}`, 'chancengleichheit', 'schwerbehindert', 'diskriminier',
  'égalité des chances', 'sans distinction', '(non-|in)?discrimin(ation|ar|ación|azione|ação)', 'situation de handicap',
  'igualdad de oportunidades', `independiente(mente)? de [^.]{0,40}${PROTECTED}`, 'pari opportunità', 'entrambi i sessi', 'senza distinzion', 'categorie protette',
  'igualdade de oportunidades', `independentemente d[^.]{0,40}${PROTECTED}`, 'gelijke kansen', `ongeacht [^.]{0,40}${PROTECTED}`, `oavsett [^.]{0,40}${PROTECTED}`, 'lika möjligheter',
  'równe szanse', `bez względu na [^.]{0,40}${PROTECTED}`, '機会均等', '差別', '차별', '균등한 기회', '平等(机会|機會|就业|就業)', '机会均等', '机会平等', '歧(视|視)',
);

/** An amount of money. */
export const MONEY = /(?:[$€£¥₹]|\b(?:USD|EUR|GBP|CAD|AUD|CHF|SEK|PLN|SGD|JPY|BRL|INR)\b)\s?\d|\d[\d.,’ ]{0,14}[kK]?\s?(?:[$€£¥₹]|(?:USD|EUR|GBP|CAD|AUD|CHF|SEK|PLN|zł|kr)\b)|\d{2,9}\s?(?:万|만)/u;

const PAY_WORD =
  '(salar(y|ies)|compensation|base pay|pay (range|rate|band|transparency)|hourly|wage|\\bOTE\\b|contractor rates|gehalt|vergütung|jahresgehalt|rémunération|salaire|salario|sueldo|retribuzione|stipendio|\\bRAL\\b|remuneração|salário|salaris|lön\\b|wynagrodzenie|年収|給与|연봉|薪)';

export const PAY = anyOf(
  'determin\\w+ (compensation|salary|pay|base)', '(pay|salary|compensation|base pay|wage|salary rate) (range|band|transparency)s?[^.]{0,80}(for this|is|are|in |will)', '(rates?|salary|pay|compensation) (is|are|will be) (set|determined|based)',
  `${PAY_WORD}[^]{0,200}?(${MONEY.source})`, `(${MONEY.source})[^.]{0,60}${PAY_WORD}`,
);

export const APPLYING = anyOf(
  '\\b(how to|to) apply\\b', '(^|[.!?:,] |please |and )apply (now|here|today|online|at|via|with|by|through|using|directly|on)\\b', '(send|submit|email|forward) (us )?(in )?(your|an?|the)( updated| most recent)?( version of your)? ?(cv|c\\.v|resume|résumé|application|portfolio|cover letter)',
  'submit an? [^.]{0,30}(cv|resume|résumé)', 'when applying', '(looking|look) forward to (receiving|reading|hearing|your)', 'applications? (close|deadline|must be|should be|are due)',
  '(bewirb dich|bewerben sie sich|auf deine bewerbung|auf ihre bewerbung|bewerbung an)', '(postule[rz]?|candidature|envoie[sz]? (ton|votre|nous))\\b', '(envía|manda|aplica|postúlate)[^.]{0,40}(cv|currículum|candidatura|aquí)', '(candidati|invia il tuo cv|inviare il)', '(candidate-se|envie seu|envia o teu)',
  'solliciteer|stuur je cv', '(skicka|ansök)[^.]{0,30}(ansökan|cv|nu|här)', '(aplikuj|prześlij|wyślij)[^.]{0,20}(cv|aplikacj)?', 'ご応募|応募(ください|方法)', '지원(해 ?주|하기|서를)', '(投递|投遞|发送|發送)[^。]{0,20}(简历|簡歷|履歷)',
);
