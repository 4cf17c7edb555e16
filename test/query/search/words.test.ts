import {expect} from '@open-wc/testing';
import {finderOf, makePosting} from './search.js';

/** What of some titles is found by each text. */
async function expectFound(titles: readonly string[], expected: Readonly<Record<string, readonly string[]>>): Promise<void> {
  const find = await finderOf(titles);
  for (const [text, found] of Object.entries(expected)) expect(find(text), text).to.have.members(found);
}

describe('a search finds', () => {
  it('what has all of the words, in any order', () => expectFound(['Product Manager', 'Product Designer', 'Manager'], {
    'product manager': ['Product Manager'],
    'manager product': ['Product Manager'],
    'product manager baker': [],
  }));

  it('a word that is not finished', () => expectFound(['Baker', 'Banker', 'Captain'], {
    b: ['Baker', 'Banker'], bak: ['Baker'], 'ca': ['Captain'],
  }));

  it('other forms of a word', () => expectFound(['Backend Engineer', 'Engineering Manager', 'Agent'], {
    'engineer ': ['Backend Engineer', 'Engineering Manager'],
    engineers: ['Backend Engineer', 'Engineering Manager'],
    agents: ['Agent'],
  }));

  it('compounds of a word', () => expectFound(['Wirtschaftsingenieur', 'Genie'], {ingenieur: ['Wirtschaftsingenieur']}));

  it('a short word only as it is, once it is finished', () => expectFound(['IT Support', 'Italian Support'], {
    'it support': ['IT Support'], 'support it': ['IT Support', 'Italian Support'],
  }));

  it('words without regard to case and accents', () => expectFound(['Café Manager, São Paulo', 'Straßenbauer, Łódź', 'Ærø Skipper'], {
    'CAFE sao': ['Café Manager, São Paulo'],
    'são': ['Café Manager, São Paulo'],
    'strassenbauer lodz': ['Straßenbauer, Łódź'],
    'straße': ['Straßenbauer, Łódź'],
    'aero': ['Ærø Skipper'],
    'cafe\u0301': ['Café Manager, São Paulo'],
  }));

  it('umlauts in both spellings', () => expectFound(['Büroleitung', 'Bueroleitung'], {
    'büroleitung': ['Büroleitung', 'Bueroleitung'], bueroleitung: ['Büroleitung', 'Bueroleitung'], buroleitung: ['Büroleitung', 'Bueroleitung'],
  }));

  it('one word for two, and two for one', () => expectFound(['Frontend Engineer', 'Front-End Developer', 'Front Desk, East End'], {
    'front end': ['Frontend Engineer', 'Front-End Developer', 'Front Desk, East End'],
    'front e': ['Frontend Engineer', 'Front-End Developer', 'Front Desk, East End'],
    'frontend engineer': ['Frontend Engineer'],
    'frontend developer': ['Front-End Developer'],
  }));

  it('words with signs', () => expectFound(['C++ Developer', 'C# Developer', 'C Developer', '.NET Developer', 'ASP.NET Developer', 'Network Developer'], {
    'c++': ['C++ Developer'],
    'c# developer': ['C# Developer'],
    'c developer': ['C Developer'],
    '.n': ['.NET Developer'],
    '.net': ['.NET Developer', 'ASP.NET Developer'],
    'asp.net': ['ASP.NET Developer'],
    net: ['.NET Developer', 'ASP.NET Developer', 'Network Developer'],
  }));

  it('"Node.js" and "UI/UX" however they are typed', () => expectFound(['Node.js Developer', 'NodeJS Architect', 'UI/UX Designer'], {
    'node.js': ['Node.js Developer', 'NodeJS Architect'],
    nodejs: ['Node.js Developer', 'NodeJS Architect'],
    'node js': ['Node.js Developer', 'NodeJS Architect'],
    'ui/ux': ['UI/UX Designer'],
    'ux ui': ['UI/UX Designer'],
  }));

  it('words of other alphabets', () => expectFound(['Ведущий разработчик', 'Μηχανικός Λογισμικού', 'المهندس الرئيسي', 'מהנדס תוכנה'], {
    'РАЗРАБОТЧИК': ['Ведущий разработчик'],
    'разрабочик': ['Ведущий разработчик'],
    'μηχανικος': ['Μηχανικός Λογισμικού'],
    'ΜΗΧΑΝΙΚΟΣ': ['Μηχανικός Λογισμικού'],
    'مهندس': ['المهندس الرئيسي'],
    'المهندس': ['المهندس الرئيسي'],
    'מהנדס': ['מהנדס תוכנה'],
  }));

  it('parts of texts without blanks', () => expectFound(['高级后端工程师', '機械学習エンジニア', '백엔드 개발자', 'นักพัฒนาซอฟต์แวร์', 'AI工程师'], {
    '工程师': ['高级后端工程师', 'AI工程师'],
    'ai 工程': ['AI工程师'],
    'エンジニア': ['機械学習エンジニア'],
    'ｴﾝｼﾞﾆｱ': ['機械学習エンジニア'],
    '개발자': ['백엔드 개발자'],
    'ซอฟต์แวร์': ['นักพัฒนาซอฟต์แวร์'],
  }));
});

describe('a search looks', () => {
  const posting = makePosting('Baker', {
    department: 'Kitchen', team: 'Bread', level: 'Senior', hiringOrganization: {name: 'The Corner Bakery'}, tags: ['Early shift'],
    places: [{name: 'Lyon', addressCountry: 'FR', workMode: 'hybrid'}, {addressLocality: 'Graz', addressRegion: 'Steiermark', postalCode: '8010'}],
    sections: [
      {kind: 'about', format: 'html', content: '<p class="dough">Knead &amp; B&uuml;ndel<br>daily</p>'},
      {title: 'Perks', content: ['Free <bread>', 'a tram ticket']},
    ],
  });

  it('at the title, the other facts and the places', async () => {
    const find = await finderOf([posting]);
    for (const text of ['baker', 'kitchen', 'bread', 'senior', 'corner bakery', 'early shift', 'lyon', 'fr', 'hybrid', 'graz', 'steiermark 8010', 'baker lyon']) {
      expect(find(text), text).to.have.lengthOf(1);
    }
    expect(find('knead')).to.deep.equal([]);
  });

  it('at the words in which a place is shown', async () => {
    const find = await finderOf([posting], {placeName: ({addressCountry}) => (addressCountry === 'FR' ? 'Frankreich' : '')});
    expect(find('frankreich')).to.have.lengthOf(1);
  });

  it('at the texts if that is asked for, not at their markup', async () => {
    const find = await finderOf([posting], {texts: true});
    for (const text of ['knead', 'bundel', 'daily', 'perks', 'tram ticket', 'free bread']) expect(find(text), text).to.have.lengthOf(1);
    for (const text of ['dough', 'class', 'amp', 'uuml']) expect(find(text), text).to.deep.equal([]);
  });
});
