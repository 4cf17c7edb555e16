import {expect} from '@open-wc/testing';
import {directionOf, languageTag} from '../../src/posting/language.js';

describe('the direction of a text', () => {
  it('is right to left in the languages that are written so', () => {
    for (const tag of ['ar', 'ar-EG', 'AR', 'he', 'iw', 'he-IL', 'fa', 'fa-IR', 'ur', 'yi', 'ps', 'ckb', 'dv', 'sd', 'ug', 'syr-Syrc', 'az-Arab', 'pa-Arab-PK', 'ku_Arab']) {
      expect(directionOf(tag), tag).to.equal('rtl');
    }
  });

  it('is left to right in all others', () => {
    for (const tag of ['en', 'de-AT', 'arn', 'hi', 'zh-Hant', 'ja', 'az-Latn', 'pt-BR', 'fab']) {
      expect(directionOf(tag), tag).to.equal('ltr');
    }
  });

  it('follows the script where the tag names one', () => {
    for (const tag of ['ar-Latn', 'ks-Deva', 'ur-Latn-PK', 'sd_Deva']) expect(directionOf(tag), tag).to.equal('ltr');
  });

  it('is left to the text where nobody says its language, or not by a tag', () => {
    for (const language of [undefined, '', 'Arabic', 'English', '<script>', '__proto__', 'en"', 'a']) expect(directionOf(language), language).to.equal('auto');
  });
});

describe('the language of an element', () => {
  it('is what a feed says if that is a tag', () => {
    expect(['en', 'pt-BR', 'pt_BR', 'zh-Hans-CN', 'de-1996'].map(languageTag)).to.deep.equal(['en', 'pt-BR', 'pt-BR', 'zh-Hans-CN', 'de-1996']);
    for (const language of [undefined, '', 'English', '<script>', '__proto__', 'en"', 'en us', 'x', '\u202een']) expect(languageTag(language), language).to.equal(undefined);
  });
});
