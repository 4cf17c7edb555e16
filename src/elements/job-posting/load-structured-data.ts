import {readSections} from '../../feed/sections/sections.js';
import type {Posting} from '../../posting/posting.js';
import {jobPostingJsonLd} from '../../structured-data/json-ld.js';
import {browserMarkupReader} from './load-markup.js';

/** A posting as the text of a JSON-LD script. */
export const jobPostingText = (posting: Posting): string =>
  JSON.stringify(jobPostingJsonLd(posting, readSections(posting, browserMarkupReader(posting.url))));
