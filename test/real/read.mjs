/** Reads the texts of a real posting with what is built, as the lines of its sections. */
const lib = new URL(process.env.JOB_WIDGETS_LIB ?? '../../lib/', import.meta.url);
const {readSections} = await import(new URL('feed/sections/sections.js', lib).href);
const {markupReader} = await import(new URL('feed/sections/markup.js', lib).href);
const {loadVocabularies} = await import(new URL('feed/sections/languages.js', lib).href);
const {plainText} = await import(new URL('posting/rich-text.js', lib).href);
const {parseHtml} = await import('./parse-html.mjs');

/** @returns {Promise<{kind: string, title?: string, lines: string[]}[]>} */
export async function readSample(posting) {
  const sections = readSections(posting, markupReader(parseHtml, undefined, await loadVocabularies(posting)));
  return sections.map(({kind, title, content}) => ({kind, title, content, lines: [title ?? '', ...plainText(content).split('\n')].filter(Boolean)}));
}
