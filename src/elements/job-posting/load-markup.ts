import {loadVocabularies} from '../../feed/sections/languages.js';
import {markupReader, type MarkupReader} from '../../feed/sections/markup.js';
import type {Posting} from '../../posting/posting.js';
import {parseHtml} from '../shared/parse-html.js';

/** A chunk of its own: what reads HTML and Markdown, for the postings that have any. It loads the languages it meets. */
export const browserMarkupReader = async (posting: Posting): Promise<MarkupReader> =>
  markupReader(parseHtml, posting.url, await loadVocabularies(posting));
