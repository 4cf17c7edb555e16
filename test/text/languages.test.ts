import {expect} from '@open-wc/testing';
import {directionOf} from '../../src/posting/language.js';
import {en} from '../../src/text/languages/en.js';
import {formatLocale, stringsFor} from '../../src/text/languages.js';
import type {Strings} from '../../src/text/strings.js';

const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'sv', 'zh'];
const COUNTED = ['jobs', 'morePlaces', 'showMore', 'resultCount', 'showJobs', 'payKnown', 'postedWithin', 'backToJobs'] as const;

/** All texts of a language by their path, counted ones as one. */
function texts(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([name, word]: [string, unknown]): [string, string][] => {
    if (typeof word === 'string') return [[path + name, word]];
    const isCounted = typeof (word as {other?: unknown}).other === 'string' && !('hybrid' in (word as object)) && !('benefits' in (word as object));
    return isCounted ? [[path + name, (word as {other: string}).other]] : texts(word as object, `${path}${name}.`);
  });
}
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();

for (const language of LANGUAGES) {
  describe(`our words in ${language}`, () => {
    let strings: Strings;
    before(async () => (strings = await stringsFor(language)));

    it('are those of the language', () => {
      expect(strings.language).to.equal(language);
      expect(strings.direction).to.equal(directionOf(language));
    });

    it('are as many as in English, and none is empty', () => {
      expect(texts(strings).map(([name]) => name).sort()).to.deep.equal(texts(en).map(([name]) => name).sort());
      for (const [name, text] of texts(strings)) expect(text.trim(), name).not.to.equal('');
    });

    it('have the same placeholders as in English', () => {
      const english = new Map(texts(en));
      for (const [name, text] of texts(strings)) expect(placeholders(text), name).to.deep.equal(placeholders(english.get(name)!));
    });

    it('have a form for every number that the language tells apart', () => {
      const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      for (const name of COUNTED) {
        const forms = strings[name];
        for (const category of categories.filter((category) => forms.other !== forms[category])) {
          const isRare = category === 'many' && ['es', 'fr', 'it', 'pt'].includes(language);
          if (!isRare) expect(forms[category], `${name} ${category}`).to.be.a('string');
        }
        expect(Object.keys(forms).filter((category) => !categories.includes(category as Intl.LDMLPluralRule)), name).to.deep.equal([]);
      }
    });

    it('leave the number out only where its form says it', () => {
      for (const name of COUNTED) {
        for (const [category, text] of Object.entries(strings[name])) {
          if (!['zero', 'one', 'two'].includes(category)) expect(text, `${name} ${category}`).to.include('{count}');
          else expect(placeholders(text).filter((placeholder) => !/^(count|total)$/.test(placeholder))).to.deep.equal([]);
        }
      }
    });

    it('are not left in English', () => {
      if (language === 'en') return;
      const same = texts(strings).filter(([name, text]) => new Map(texts(en)).get(name) === text && !/\.|language|direction/.test(name));
      expect(same.length, same.join()).to.be.below(4);
    });
  });
}

describe('the words for a language', () => {
  it('are English at once, and others once they are loaded', async () => {
    expect(stringsFor('en')).to.equal(en);
    expect(stringsFor('en-GB')).to.equal(en);
    const german = await stringsFor('de');
    expect(stringsFor('de-AT')).to.equal(german);
    expect(stringsFor('DE_ch')).to.equal(german);
  });

  it('are loaded once', () => expect(stringsFor('sv')).to.equal(stringsFor('sv-FI')));

  it('are English where we do not speak it, or it is none', () => {
    for (const tag of ['', 'tlh', 'x', 'constructor', '__proto__', 'toString', '-', '_', 'en-', '🍞', 'e'.repeat(1e5)]) expect(stringsFor(tag), tag.slice(0, 20)).to.equal(en);
  });
});

describe('the locale to write numbers and dates in', () => {
  it('has the region and script of the page', async () => {
    expect(formatLocale('en-GB', en)).to.equal('en-GB');
    expect(formatLocale('de-AT', await stringsFor('de'))).to.equal('de-AT');
    expect(formatLocale('zh-Hant-TW', await stringsFor('zh'))).to.equal('zh-Hant-TW');
  });

  it('is never another language than that of the words', () => {
    expect(formatLocale('tlh-AT', en)).to.equal('en');
    expect(formatLocale('de', en)).to.equal('en');
  });

  it('is one that works, whatever the page says', () => {
    for (const tag of ['en_US', 'en-', 'en-a', 'en-x', 'en-!!', 'en US', 'en-US-US', 'en-abcde-abcde', 'en--GB', 'en-GB-u-nu-bogus', 'EN-us', 'en-POSIX', 'e', '', 'de-1', `en-${'a'.repeat(1000)}`]) {
      const locale = formatLocale(tag, en);
      expect(() => new Intl.NumberFormat(locale).format(1), tag.slice(0, 20)).not.to.throw();
      expect(locale, tag.slice(0, 20)).to.match(/^en\b/i);
    }
    expect(formatLocale('en_GB', en)).to.equal('en-GB');
  });
});
