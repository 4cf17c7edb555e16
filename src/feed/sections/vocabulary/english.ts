import type {Vocabulary} from './vocabulary.js';

const ABILITIES = '( (and|or|but|of|for|your|the|skills?|qualifications?|requirements?|experiences?|knowledge|competenc\\w+|criteria|attributes|traits|background|education|abilities|expertise|certifications?|not required))*';

export const ENGLISH: Vocabulary = {
  'equal-opportunity':
    'equal( employment)?( and)? opportunit(y|ies)( employer)?|.*equal opportunity( .*)?employer|eeoc?( statement)?|divers(e|ity)|equity and|' +
    'inclusi(on|ve|vity)|belonging|dei|accommodations?|accessibility|(non|anti) ?discrimination|affirmative action|fair chance|(our )?commitment to (divers|inclu|equal|belong).*',
  'how-to-apply':
    'how to apply|(to )?apply( now| here| online| today)?|(our |the )?(applications?|interview(ing)?|hiring|recruitment|recruiting|selection) (process|steps|stages|journey|timeline|instructions|procedure|deadline)|' +
    '(the |our )?process|(whats )?next( steps)?|(do you |you |still |have |any )*questions( .*)?|how to join( .*)?|referral instructions|(application )?(deadline|closing date)( to apply)?|contact( (us|information|details|person))?|how we hire|what happens next|ready to.*|join us|interested|application|interviews?|what to expect (in|from|during) .*process',
  'preferred-qualifications':
    `(preferred|nice to haves?|(highly )?desir(ed|able)|bonus(es)?|additional (skills?|qualifications?|experiences?)|optional|(even|way) better|advantageous|useful)${ABILITIES}|prefer|nice to see|bonus (points?|skills?|if)( .*)?|` +
    '(its )?(strong |big |a |an |as a |added )*plus(es)?( if| for)?( .*)?|extra points|(.* )?stand out( from .*)?|(even|way) better( if)?.*|' +
    'extra credit|good to have|.*(set|sets|make|makes) you (apart|stand out|shine|special)( .*)?|stand ?out|additional skills( .*)?|ideal(ly)?( background)?|' +
    '.*would be (even )?(better|great|nice|a plus|ideal|amazing|awesome)( .*)?|brownie points|^advantages$|advantag(e|eous)|(an )?assets?|useful experience.*|valued skills.*|' +
    'strong candidates may.*|you (may|might) also (have|bring).*|icing on the cake|extra awesome|.*exceptional fit( .*)?|.*not (required|mandatory|essential)( .*)?|wed love( it)? if .*|what wed love( .*)?|great if.*',
  'minimum-qualifications':
    'qualifi(cations?|ed)|requirements?|requisites|required|minimum|basic|essentials?|must ?haves?|must|mandatory|(what|who) (are )?(we|were|we are|im|are we)( also)? (look|looking|hiring|searching)( for)?( .*)?|' +
    'looking for( .*)?|who (you are|are you)|about you( .*)?|what (skills |experience )?(do i|will i) need( .*)?|what (do )?you( will|ll)?( need( to)?| bring| have| must| should)( .*)?|you (are|have|bring|need)|wed love to (hear|talk|meet|see).* if.*|' +
    '(?!why)(.* )?(good|great|perfect|right|strong|ideal) (fit|match)( .*)?|.*be a (fit|match)( .*)?|(youre|you are) (a|the) .*(if|match|fit|person).*|(?!why)(.* )?you( will|ll| would)?( \\w+)? (thrive|excel|succeed|love this role|enjoy this)( .*)?|' +
    'skills?( sets?)?|technical|soft|hard|experiences?|education(al)?|knowledge|expertise|competenc(y|ies)|competences|attributes|background(?! checks?)|certifications?|licen[sc]es?|licensure|credentials|physical (demands|requirements|abilities)|(specialized|specialist|leadership|language) (skills|qualities|experience)|our vision of you|what does a successful .* look like|our (humble )?expectations|' +
    '(your |candidate |the |ideal )?(candidate )?profile|(ideal|successful) candidate( .*)?|the successful .* (will|should|must) have|abilities|capabilities|proficienc(y|ies)|eligibility|(is it|are) you (were|we|a|the|our|who) .*|' +
    'what it takes( .*)?|(key |core )?criteria|prerequisites|traits|qualities|characteristics|what (we|were|we are) expect(ing)?( .*)?|what we need( .*)?|we expect|(what )?you should have|(.* )?you( will|ll)? need( to .*)?|(.* )?successful (in|if)( .*)?|.*for you if( .*)?|.*great (at|in|for) .* if( .*)?|who will love .*|person(al)? specification|we require|your (experience|background|skills|story|toolkit|strengths)|' +
    '(this|the) (role|job) is (for you|right for)( .*)?|who this (role|job|is).*|(who )?(will )?(youll )?succeed|sounds like you|what (makes|would make) (you|someone) .*|(.* )?we( are|re)? look(ing)? for( .*)?|language(s| skills)',
  responsibilities:
    '(roles?( and)? )?responsib\\w*( (for|of|in) (this|the) (role|position|job))?( include[sd]?)?|(general |specific |principal |typical |main )?duties|your (daily )?adventures( .*)?|(your )?first (\\d+|ninety|thirty) days( .*)?|what (will|would) i( be)? (do|doing|own|owning|work on|working on)( .*)?|(job |essential )?(dut(y|ies)|functions)|tasks|what (will )?you( will|ll| would|d)?( actually| really| be| get to| be responsible for| help us)* (do|doing|own|owning|work on|working on|build|building|lead|leading|tackle|deliver|drive|accomplish|achieve|contribute|create|focus on)( .*)?|' +
    'what (your|a|the) (typical )?(days?|weeks?|work)( .*)?|day to day|(a )?(typical )?day in (the|your) life( .*)?|a typical (day|week)|^(?!where|how|who)(.* )?you( will|ll)( also)?( be)?( responsible for| expected to| able to)?$|the (difference|impact) you.*|' +
    'in this (role|position|job)( .*)?|your (new )?(role|missions?|impact|contributions?|job|day|work|focus|challenges?|playground)( .*)?|(your |key |main )?(outcomes|deliverables|accountabilit(y|ies)|objectives|activities|results areas?)|' +
    '(key )?areas of (responsibility|focus)|scope( of)?( work| role)?|(what )?success( in this role)? looks like( .*)?|what great looks like|(the )?impact( you.*)?|how (you|youll|you will|you ll|your)( can| will)? .*(impact|contribute|contribution|difference|value|spend|help)( .*)?|' +
    'the role (involves|includes|entails)|(the )?(role|position|job) (and|of) .* is to|(example|sample) (projects|tasks)( .*)?|(some of )?(the )?(things|projects) (youll|you will|you might) .*|your tasks|the work|the day to day|what the (role|job) (involves|entails|looks like)( .*)?',
  benefits:
    'benefits?|perks?|what (do )?we (can )?offer( .*)?|what (?!does)\\S+( \\S+)? offers( .*)?|we( will| can| are)? offer(ing)?( .*)?|our offer|offers?|why (join|work|come|choose|consider|apply|collaborate)( .*)?|why (?!(this|the|we|it|were|our|now|is)\\b)\\S+( \\S+){0,2}|' +
    'what (will )?you( will|ll)?( get| gain| learn| receive| enjoy| have access to)( .*)?|what you can expect( .*)?|whats in it for (you|me)|in it for you|(total )?rewards?|(our |the |your )advantages|advantages of .*|(.* )?you( will|ll) enjoy|\\S+s (benefits|perks)|how \\S+( \\S+)? supports? .*(employees|team members|people)|(additional |employee )?benefits|paid time off|why (youll|you will|you d|youd|you should) .*|(.* )?package|' +
    'well ?being|wellness|(\\d+ )?reasons (to|why) .*|what (makes|sets) (us|working) .*|whats on offer|on offer|how well (support|reward|take care).*|what we( will|ll)? (provide|give)( .*)?|life at .*|working at .*|why this is your place|(compensation|salary|pay) (and )?benefits|benefits (and )?(compensation|salary|pay)|how .* (supports?|takes? care of|rewards?) (you|our).*|what (we )?bring to you|because we .*|your benefits|our promise( to you)?|what youll love( .*)?',
  compensation:
    '(base )?(salary|salaries|compensation|pay|remuneration|wages?)( ranges?| transparency| bands?| details| package| information| structure| philosophy)?|(hourly|starting|expected|base|annual) (rate|pay|pay rate|salary|wage)( range)?|(the )?(\\S+ ){0,3}(salary|pay|compensation) (range|band|scale)s?( .*)?|sign(ing)? on bonus|rates? of pay|earnings|on target earnings|ote|stipend|pay and',
  about:
    '^(the )?mission$|(about|overview of) (the|this|your|our) (new )?(.* )?(role|roles|job|position|opportunity|internship|programme?|project|vacancy|assignment|gig|contract|work)|the .* (role|job|position)( (at|in|for) .*)?|the (role|job|position|opportunity|challenge|vacancy|internship|gig|assignment)|(job|role|position)|^(this )?opportunity( looks like)?$|' +
    '(overview|summary|description|details|purpose|snapshot|brief)|why (this|the) .*|(what )?(this|the) (role|job|opportunity) (is|looks like)( .*)?|at a glance|tl ?dr|in a nutshell|(the )?role of .*|introduction|what its about|what(s| is) the (job|role)( about)?',
  company:
    '^about( us)?( .*)?|(a little |little |learn |find out |some |know )?more about (us|.*)|who (we are|are we)( .*)?|our (company|mission|team|teams|story|values|culture|vision|products?|purpose|history|principles|tenets|people|customers|clients|approach|business|journey)( .*)?|' +
    '(the )?(company|organi[sz]ation|firm|team|agency|department)( (overview|description|profile|background|information|culture))?|culture|values|what (we do|is (?!it|this|the)\\S+( \\S+)?|were building|we are building|we re building|we believe|drives us|we value)( .*)?|how we (work|do it|operate|got here|thrive)( at .*)?|at \\S+( \\S+)? our (core )?values( are)?|our client|meet (the|our|us).*|introducing .*|background on .*|get to know us( .*)?|who youll (work|be working) with|the .{2,30} team( at .*)?|why we exist|what makes \\S+ (special|different|unique)|the (community|people) you.*',
  paragraphs: {
    'equal-opportunity':
      'equal([- ]employment)?[- ]opportunit|\\bEEOC?\\b|without regard to|(does not|do not|never) (unlawfully )?discriminate|not (tolerate|discriminate)|all qualified applicants|' +
      'regardless of [^.]{0,60}(race|colou?r|gender|sex|ethnic|religi|age|background|disabilit|nationalit)|reasonable accommodations?(?![^.]{0,160}(essential|job|duties|functions) ?(functions|duties|of the job)?)|accommodations? (may )?include|form of discrimination|this policy applies to all terms|fair chance|arrest (and|or) conviction|' +
      'protected (veteran|class|characteristic|status)|affirmative action|free (from|of) discrimination|diverse workforce|(race|religion|gender),[^.]{0,300}(race|religion|gender|sexual orientation),',
    'how-to-apply':
      '(?<!\\b(must (be|have|live|reside)|eligible)\\b[^.!?]{0,80})\\bto apply\\b|(^|[.!?:,] |please |and )apply (now|here|today|online|at|via|with|by|through|using|directly|on)\\b|when applying|look(ing)? forward to (receiving|reading|hearing|your)|' +
      '(send|submit|email|forward) (us )?(in )?(your|an?|the)( updated| most recent)?( version of your)? ?(cv|c\\.v|resume|résumé|application|portfolio|cover letter)|applications? (close|deadline|must be|should be|are due)|' +
      'submit an? [^.]{0,30}(cv|resume|résumé)',
    pay: 'salar(y|ies)|compensation|base pay|pay (range|rate|band|transparency)|hourly|wage|\\bOTE\\b|contractor rates',
  },
};
