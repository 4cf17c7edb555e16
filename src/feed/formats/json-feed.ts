import type {SectionSource} from '../../posting/posting.js';
import {NO_FACTS, readPostings, readTextSource, type PostingFacts, type ReadFormat, type Value} from '../reading.js';

/**
 * A JSON Feed whose items are jobs: all it says of them is their title, their text and when.
 * @see https://www.jsonfeed.org/version/1.1/
 */
export const read: ReadFormat = (document) => {
  const language = document.text('language');
  return {
    title: document.text('title'),
    url: document.webUrl('home_page_url'),
    language,
    next: document.webUrl('next_url'),
    postings: readPostings(document.entries('items'), (item) => readItem(item, language)),
  };
};

/** `external_url` is the page that an item is about, where that is another one: there one applies. */
const readItem = (item: Value, language: string | undefined): PostingFacts => ({
  id: item.text('id'),
  title: item.text('title'),
  url: item.webUrl('url', 'external_url'),
  applyUrl: item.webUrl('external_url', 'url'),
  datePosted: item.date('date_published'),
  language: item.text('language') ?? language,
  tags: item.texts('tags'),
  sections: readText(item),
});

/** An item has its text in HTML, or in plain text, which may speak of `<tags>`. */
function readText(item: Value): readonly SectionSource[] {
  const html = readTextSource(item.get('content_html'));
  if (html.length > 0) return html;
  const content = item.rawText('content_text', 'summary');
  return content ? [{format: 'text', content}] : NO_FACTS.sections;
}
