import type {Vocabulary} from './vocabulary.js';

export const FRENCH: Vocabulary = {
  'equal-opportunity': 'egalite( des chances| professionnelle)?|diversite|inclusion|handicap|accessibilite|mixite',
  'how-to-apply': '(comment )?postule[rz]?( .*)?|(le |notre |ton |votre )?(processus|process)( de recrutement| d entretien| de selection)?|(les )?(etapes|entretiens)( .*)?|(comment )?candidater?|(ta|votre|deposer) candidature|prete?s? .*|pret e .*|envie de .*|deroulement .*|modalites .*|interessee?( .*)?|la suite|rejoins nous|rejoignez nous|candidature|(vous avez |tu as )?(des )?questions|contacts?',
  'preferred-qualifications': '(les |des |un |vos |tes )?(atouts?|plus|bonus)( .*)?|serait un plus|souhait(e|es|ees|able|ables)|apprecie(s|es)?|idealement|nice to have|ce qui ferait la difference',
  'minimum-qualifications': 'exigences( .*)?|langues?( .*)?|((ton|votre|le|notre) )?profil( recherche| ideal| souhaite)?( .*)?|(qui|que|ce que) (nous )?recherch(ons|e)( nous)?( .*)?|ce que (vous|tu) (apporte[sz]?|as|avez)|ce qu il (te|vous) faut( .*)?|ce quil (te|vous) faut( .*)?|a propos de (vous|toi)|qui (es tu|etes vous|tu es|vous etes)|(tes |vos |les )?(competences|savoir etre|savoir faire|qualifications|exigences|prerequis|pre requis|qualites|experience|connaissances|aptitudes|formation|criteres)( requises?| attendues?| techniques| recherchees?)?|(tu|vous) (es|etes|as|avez)(?! ((des|une) questions?|responsables?))( .*)?|on (te|vous) recherche si .*|cest vous si|requis|ce que nous attendons( .*)?',
  responsibilities: 'vous (etes|serez) responsables? .*|(les|vos|tes) (taches|missions)( principales)?( .*)?|((tes|vos|ses|les|votre|ta|la|nos) )?(principales )?(responsabilites|missions?|taches|activites|fonctions|attributions|objectifs)( principales| du role| du poste| quotidiennes)?|ce que (vous ferez|tu feras|tu vas faire|vous allez faire)( .*)?|(ton|votre) (role|quotidien|impact|travail|defi)( .*)?|au quotidien|dans ce role( .*)?|(tu seras|vous serez)( .*)?|les missions( .*)?|(tu|vous) (devras|devrez|aurez|auras)( .*)?|quelles? (seront|sont) (vos|tes|les) (futures )?missions?( .*)?',
  benefits: '(les |nos |tes |vos )?(avantages|benefices|privileges|perks)( .*)?|pourquoi (?!ce |cette )(nous |rejoindre |travailler |postuler |\\S+).*|(ce que )?(nous|on) (offrons|proposons|t offre|vous offre|offre|propose)( .*)?|ce qu(e nous|on| on) (te |vous )?(offrons|proposons|propose|offre)( .*)?|notre offre|nous (vous|te) (offrons|proposons)( .*)?|(nos )?bonnes raisons .*|ce que vous y gagnez|le package|qu avons nous a .*|(les )?conditions( de travail)?|loffre|l offre',
  compensation: '(la |ta |votre )?(remuneration|salaire|fourchette salariale|package)( .*)?',
  about: '(a propos (du|de ce) )?(le )?(poste|role)|(descriptif|fiche)( (du|de) poste)?|(description|resume|presentation|contexte|apercu|objet|intitule)( (du poste|de la mission|de l offre|du role))?|le contexte|a propos (du|de ce) (poste|role)|la mission|l opportunite|lopportunite|pourquoi ce .*',
  company: '(description|presentation) (de )?(l ?)?(entreprise|societe)|a propos( (de|d) (nous|\\S+( \\S+)?))?|qui sommes nous|qui (est|nous sommes)( .*)?|(notre|l|la|une) ?(entreprise|societe|equipe|histoire|mission|culture|vision|startup)|nos valeurs|lequipe|lentreprise|(l|votre|ta) (future )?equipe',
  other: 'lieu( de travail)?|localisation|horaires?( de travail)?|temps de travail|teletravail|type de contrat|(statut|modalites) .*|date .*|(informations|infos) (complementaires|pratiques|utiles)|divers|stack technique',
  paragraphs: {
    'equal-opportunity': 'égalité des chances|sans distinction|discrimination|situation de handicap',
    'how-to-apply': 'postule[rz]?\\b|(ta|votre) candidature|envoie[sz]? (ton|votre|nous)\\b',
    pay: 'rémunération|salaire|\\bbrut',
  },
};

export const SPANISH: Vocabulary = {
  'equal-opportunity': 'igualdad( de oportunidades)?( .*)?|diversidad|inclusion|accesibilidad',
  'how-to-apply': '(como )?(aplicar|postular(te|se)?|aplica|postula(te)?|inscribete)( .*)?|(el |nuestro )?proceso( de (seleccion|entrevistas?|contratacion))?|proximos pasos|te interesa( .*)?|listo para .*|contacto',
  'preferred-qualifications': 'que nos (encantaria|gustaria)( .*)?|(se valora(ra)?|valor(amos|able)|deseables?|preferibles?|preferid\\w+|opcional(es)?|puntos? extra|un plus|plus|sera un plus|bonus|ideal(mente)?)( .*)?|(requisitos|conocimientos) (deseables|valorables)|valoraremos( .*)?',
  'minimum-qualifications': '(que )?requisitos (debes|hay|tienes|necesitas|para).*|requerimos|(los |tus )?(requisitos|requerimientos|cualificaciones|calificaciones|habilidades|conocimientos|competencias|aptitudes|experiencia|formacion|estudios)( (minimos|imprescindibles|necesarios|requeridos|obligatorios|del puesto|requerida|tecnicas))?|(que|lo que|a quien) (estamos )?busca(mos|ndo)( .*)?|(tu |el )?perfil( que buscamos| ideal| requerido| del candidato)?|se requiere( .*)?|educacion|(que|lo que) (necesitas|aportas|esperamos|pedimos|traes)( .*)?|sobre ti|quien eres|buscamos( .*)?|(que|lo que) necesitamos( de ti)?',
  responsibilities: '(a )?que retos .*|(tus |las |principales |tu )?(principales )?(responsabilidad(es)?|funciones|tareas|mision|misiones|rol|actividades|retos?|objetivos)( principales| del puesto| clave)?|(que|lo que|en que) (vas a|haras|trabajaras)( .*)?|tu dia a dia( .*)?|cual sera tu .*|como sera tu dia.*|en este (rol|puesto)( .*)?|tu impacto',
  benefits: 'que te (aporta|aportara|daremos|damos)( .*)?|(los |tus |nuestros )?(beneficios|ventajas|perks)( .*)?|(que|lo que) (te )?ofrecemos( .*)?|(te )?ofrecemos( .*)?|por ?que (?!este |esta )(\\S+).*|(que|lo que) (obtendras|ganas|te espera|encontraras)( .*)?|nuestra oferta|condiciones|que hay para ti|se ofrece|prestaciones( .*)?',
  compensation: '(el |tu |rango )?(salario|salarial|sueldo|compensacion|remuneracion|retribucion|banda salarial)( .*)?',
  about: '(sobre|acerca de(l)?) (el|la|este|esta)? ?(puesto|rol|posicion|vacante|oportunidad|trabajo|oferta)|(el|la) (puesto|rol|posicion|oportunidad|oferta)|(descripcion|resumen|proposito|objetivo|mision)( del (puesto|rol|cargo|trabajo|empleo))?|proposito',
  company: '(sobre|acerca de) (nosotros|\\S+( \\S+)?)|quienes somos|(nuestra|la) (empresa|compania|mision|cultura|historia|vision)|(nuestro|tu|el) equipo|nuestros valores|que hacemos|conocenos',
  other: '(ubicacion|lugar)( .*)?|horarios?( .*)?|tipo de (contrato|empleo|jornada)|modalidad( .*)?|(informacion|datos) (adicional|adicionales)|jornada',
  paragraphs: {
    'equal-opportunity': 'valoramos la diversidad|inserción laboral|igualdad de oportunidades|sin distinción|discriminación|independientemente de [^.]{0,40}(raza|género|edad|origen|sexo)',
    'how-to-apply': 'postula (aquí|ahora)|acércate a|(envía|manda)[^.]{0,40}(cv|currículum|candidatura)|postúlate|aplica (aquí|ahora)',
    pay: 'salario|sueldo|retribución',
  },
};

export const ITALIAN: Vocabulary = {
  'equal-opportunity': 'pari opportunita|diversita|inclusione|categorie protette|parita( di genere)?',
  'how-to-apply': 'cosa devi fare( ora| adesso)?|(come )?candidar(si|ti)|candidati( ora| subito)?|(come )?(invia|inviare) .*|(il |nostro )?(processo|iter)( di (selezione|candidatura))?|prossimi passi|pront[oa] .*|ti interessa.*|candidatura',
  'preferred-qualifications': '(requisiti |competenze )?(preferenzial[ei]|gradit[aeio]|desiderabil[ei]|plus|un plus|nice to have|titoli preferenziali|apprezzat\\w+)|costituisc\\w+ .*plus|sara .*plus|completano il profilo',
  'minimum-qualifications': 'profilo professionale|di cosa hai bisogno( .*)?|(i |il )?(requisiti|qualifiche|competenze|capacita|conoscenze|esperienza|formazione|skills)( (richiest[ie]|minimi|necessari|tecniche|obbligatori|fondamentali))?|(il tuo |il |tuo )?profilo( ideale| ricercato)?|(cosa|chi|che cosa) (stiamo )?cerc(hiamo|ando)( .*)?|cosa (ti serve|portiamo|porti|chiediamo|ci aspettiamo)( .*)?|chi sei|su di te|cerchiamo( .*)?|il candidato ideale( .*)?|titolo di studio',
  responsibilities: '(le |la |i |tue |tuoi )*(responsabilita|mansioni|attivita|compiti|missione|mission|obiettivi|sfide|ruolo)( principali| del ruolo)?|principali (attivita|mansioni|responsabilita)|la risorsa (si occupera|sara)( .*)?|(di )?cosa (ti occuperai|farai)( .*)?|ti occuperai( .*)?|il tuo (ruolo|impatto|lavoro|contributo)( .*)?|la tua (giornata|missione)( .*)?|nel ruolo( .*)?|cosa prevede il ruolo',
  benefits: 'cosa (avrai|riceverai)( .*)?|(i |nostri |tuoi )*(benefici|benefits?|vantaggi)( .*)?|(cosa |che cosa )?(ti )?offriamo( .*)?|perche (?!questo |questa )\\S+.*|la nostra offerta|cosa ti (offriamo|aspetta)( .*)?|si offre|l offerta|lofferta',
  compensation: '(la |fascia )?(retribuzione|stipendio|ral|compenso|retributiva|retributivo)( .*)?',
  about: 'il tuo nuovo ruolo|(il|la) (ruolo|posizione|opportunita)|(sul|sulla) (ruolo|posizione)|(descrizione|panoramica|sintesi|scopo)( (del ruolo|del lavoro|della posizione|dell offerta))?|opportunita|descrizione',
  company: 'la tua (nuova )?azienda|chi siamo|(su di|conosci) noi|(la nostra|l) ?(azienda|missione|storia|cultura)|lazienda|azienda|il (nostro )?team|i nostri valori|cosa facciamo|informazioni su .*|la societa',
  other: '(sede|luogo)( di lavoro)?|orari[oi]?( di lavoro)?|tipo di contratto|(altre )?informazioni( aggiuntive)?',
  paragraphs: {
    'equal-opportunity': 'ambosessi|903/77|pari opportunità|entrambi i sessi|senza distinzion|categorie protette|discriminazion',
    'how-to-apply': 'candidati (ora|subito|qui|inviando)|invia(re|ci)? (il|un) (tuo )?(cv|curriculum)',
    pay: 'retribuzione|stipendio|\\bRAL\\b|compenso',
  },
};

export const PORTUGUESE: Vocabulary = {
  'equal-opportunity': 'igualdade( de oportunidades)?( .*)?|diversidade|inclusao|acessibilidade|oportunidades iguais',
  'how-to-apply': 'vamos conversar|(como )?(se )?candidat(ar|e|ura)( se)?( .*)?|inscreva se|inscricao|(o |nosso )?processo( (seletivo|de (selecao|recrutamento|candidatura)))?|(as )?etapas( .*)?|proximos passos|envie .*|pronto para .*|contactos?',
  'preferred-qualifications': '(sera um |um |e um )?diferencia(l|is)|desejave(l|is)|preferencia(l|is)|(requisitos|conhecimentos) (desejaveis|diferenciais)|sera um plus|e um plus|bonus|valoriza( se|mos|do)|nice to have|pontos extras?',
  'minimum-qualifications': '(os |seus )?(requisitos|qualificacoes|habilidades|conhecimentos|competencias|experiencia|formacao|pre requisitos|exigencias)( (minim[oa]s|obrigatori[oa]s|necessari[oa]s|tecnic[oa]s|e qualificacoes))?|(o que |quem )(estamos )?(procura|busca)(mos|ndo)( .*)?|(o )?(seu |teu )?perfil( que .*| desejado| ideal| pretendido| d[oe] candidato)?|habilitacoes( .*)?|escolaridade|o que (voce precisa|esperamos|precisamos|procuramos|e preciso)( .*)?|sobre (voce|ti)|quem (e voce|es tu)|procuramos( .*)?|buscamos( .*)?',
  responsibilities: '(suas |tuas |as |principais )*(responsabilidades|atribuicoes|funcoes|tarefas|atividades|missao|desafios|entregas)( .*)?|(o que |no que )voce (vai|fara|ira)( .*)?|o que (vais|iras) fazer( .*)?|(seu|teu) (papel|dia a dia|impacto|desafio)( .*)?|no seu dia a dia|dia a dia|neste (cargo|papel)',
  benefits: '(os |seus |nossos )*(beneficios|vantagens|regalias)( .*)?|o que (nos )?oferecemos( .*)?|(oferecemos|nos oferecemos)( .*)?|por ?que (?!este |esta )\\S+.*|o que (voce )?(ganha|recebe|te espera)( .*)?|o que temos para .*|(a nossa )?oferta|oferece se|(as )?condicoes( .*)?',
  compensation: '(a |faixa )?(remuneracao|salario|salarial)( .*)?',
  about: '(sobre )?(a|o|esta|este)? ?(vaga|cargo|funcao|oportunidade|posicao)|(descricao|resumo|proposito|objetivo)( (da vaga|do cargo|da funcao|da posicao))?',
  company: '(sobre )?(nos|a empresa)|sobre (a |o )?\\S+( \\S+)?|quem somos|(nossa|a nossa) (empresa|missao|cultura|historia|equipe|equipa)|nossos valores|o que fazemos|a equipa|nosso time|conheca .*',
  other: 'local( de trabalho)?|localizacao|(tipo de )?contratacao|regime( .*)?|nivel|alocacao|modalidade|horario( .*)?|(informacoes|outras informacoes)( adicionais)?',
  paragraphs: {
    'equal-opportunity': 'igualdade de oportunidades|sem distinção|discriminação|independentemente d[^.]{0,40}(raça|gênero|género|idade|origem|sexo)',
    'how-to-apply': 'candidate-se|candidata-te|envi[ae] (o )?(seu|teu)',
    pay: 'remuneração|salário',
  },
};
