import {markupReader, type MarkupReader} from '../../feed/sections/markup.js';
import {parseHtml} from '../shared/parse-html.js';

/** A chunk of its own: what reads HTML and Markdown, for the postings that have any. */
export const browserMarkupReader = (base: string | undefined): MarkupReader => markupReader(parseHtml, base);
