import type {Posting} from '../../posting/posting.js';
import type {Vocabulary} from './vocabulary/vocabulary.js';

/** Languages by their tags, words that every longer text of them has and English texts have not, and what loads their headings. */
const LANGUAGES: readonly (readonly [tags: RegExp, words: RegExp, load: () => Promise<object>])[] = [
  [/^de/, / (?:und|für|wir|mit|deine) /i, () => import('./vocabulary/german.js')],
  [/^(?:fr|es|it|pt)/, / (?:les|nous|vous|pour|los|las|para|con|della|nella|sono|che|uma|você|nossa|não) |ção\b/i, () => import('./vocabulary/romance.js')],
  [/^(?:nl|sv|pl)/, / (?:het|een|voor|je|och|att|för|jest|oraz|się|nie) /i, () => import('./vocabulary/northern.js')],
  [/^(?:ja|ko|zh)/, /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2}/, () => import('./vocabulary/east-asian.js')],
];

/** What headings say in the languages of a posting besides English, which is always at hand. */
export async function loadVocabularies({sections, language = ''}: Pick<Posting, 'sections' | 'language'>): Promise<readonly Vocabulary[]> {
  const text = sections.flatMap(({title, content}) => [title ?? '', content]).flat().join(' ');
  const modules = await Promise.all(LANGUAGES.flatMap(([tags, words, load]) => (tags.test(language.toLowerCase()) || words.test(text) ? load().catch(() => ({})) : [])));
  return modules.flatMap((module) => Object.values<Vocabulary>(module as Record<string, Vocabulary>));
}
