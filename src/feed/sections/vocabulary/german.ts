import type {Vocabulary} from './vocabulary.js';

export const GERMAN: Vocabulary = {
  'equal-opportunity': 'chancengleichheit|gleichberechtigung|gleichstellung|diversitat|vielfalt|inklusion|schwerbehinder\\w+|barrierefrei\\w*',
  'how-to-apply': '(so |jetzt )?bewirb dich( jetzt)?|(deine |ihre |jetzt |online )?bewerb(ung|en|ungsprozess|ungsverfahren)( .*)?|.*auf (deine|ihre) bewerbung|bereit .*|interesse( geweckt)?|neugierig.*|(dein |ihr )?kontakt|ansprechpartner(in)?|so gehts weiter|haben wir .*interesse geweckt|lust auf .*|klingt .*|das passt',
  'preferred-qualifications': 'wunschenswert\\w*( .*)?|von vorteil|idealerweise|nice to have|pluspunkte|bonuspunkte|das ware (toll|super|ein plus).*|zusatzlich\\w* qualifikationen|optional|damit (punktest|uberzeugst) du.*',
  'minimum-qualifications': '((das ist )?(dein|ihr|dein e) )?profil|(das )?(bringst|bringen) (du|sie)( .*)?|was (du|sie) (mitbring\\w*|brauchst|brauchen|benotigst|bieten|konnen)( .*)?|(wonach|was|wen) wir (suchen|erwarten|uns wunschen)( .*)?|wir (suchen|erwarten)( .*)?|uber dich|das bist du|wer du bist|du (hast|bist|bringst)( .*)?|sie (haben|bringen)( .*)?|(deine |ihre |unsere |fachliche )?(anforderung(en|sprofil)?|qualifikation(en)?|voraussetzung(en)?|fahigkeiten|kenntnisse|kompetenzen|skills|starken|erfahrung(en)?)|damit (begeisterst|passt).*|was (dich|sie) (ausmacht|auszeichnet)|das zeichnet (dich|sie) aus|womit du .*|ausbildung',
  responsibilities: '((das sind )?(deine|ihre|die|unsere) )?(neuen )?(haupt)?(aufgaben(gebiete?|bereiche?|stellung)?( umfass\\w+)?|tatigkeiten|verantwortlichkeiten|verantwortung(sbereich)?|daily business|herausforderungen?|job|einsatz|schwerpunkte)|was (du|sie) (\\w+ )?(tun|machst|machen|bewegst|bewirkst|tust)( .*)?|(das|was|so) (erwartet|sieht) (dich|sie|dein)( .*)?alltag.*|was (dich|sie) in dieser .*erwartet|(das|dies) (erwartet|sind) (dich|deine aufgaben).*|dein (arbeits)?(alltag|tag|aufgabenbereich)( .*)?|in dieser (rolle|position)( .*)?|du wirst|was zu tun ist|(deine|ihre) (rolle|mission)|darum gehts|deine (aufgaben|rolle) .*',
  benefits: 'was (dich|sie) erwartet|(deine |ihre |unsere |das sind (deine|unsere) )?(benefits|vorteile|zusatzleistungen|leistungen|extras|goodies|angebote?)|((das|was) )?(bieten wir|wir( dir| ihnen| euch)? (an)?bieten)( .*)?|was (dir|ihnen|dich bei uns) .*|das erwartet (dich|sie) bei uns|was ist (fur dich )?drin( .*)?|(das spricht|gute grunde) fur uns|warum( (wir|zu uns|du|sie|\\S+))?|darauf kannst du dich freuen|freu dich auf|dein(e)? plus|das angebot|bei uns (findest|bekommst|erwartet).*',
  compensation: '(dein |ihr |das )?(gehalt(s\\w+)?|vergutung|verdienst|lohn|entgelt|bezahlung)',
  about: '(uber )?(die|diese) (rolle|stelle|position|aufgabe|herausforderung)|(stellen|positions|job)beschreibung|uberblick|zusammenfassung|auf einen blick|einleitung|worum (es )?geht( es)?|warum diese .*',
  company: 'uber (uns|\\S+( \\S+)?)|wer (wir sind|sind wir)|(unser|das|dein) (unternehmen|team)|unsere (mission|vision|kultur|werte|geschichte)|was wir (tun|machen)|unternehmen(sbeschreibung|sprofil)?|das sind wir|wir sind( .*)?|wir uber uns|dein neues team',
  paragraphs: {
    'equal-opportunity': 'unabhängig von [^.]{0,60}(geschlecht|alter|herkunft|nationalität|religion|behinderung)|chancengleichheit|schwerbehindert|diskriminier',
    'how-to-apply': 'bewirb dich|bewerben sie sich|(deine|ihre) bewerbung|bewerbung an',
    pay: 'gehalt|vergütung|brutto',
  },
};
