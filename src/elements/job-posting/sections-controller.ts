import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {needsMarkup, readSections} from '../../feed/sections/sections.js';
import type {Section} from '../../posting/section.js';
import type {Posting} from '../../posting/posting.js';

const read = new WeakMap<Posting, readonly Section[]>();

/** Gives the sections of a posting, read once and when first shown. */
export class SectionsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #loading: Posting | undefined;
  /** Whether what reads HTML and Markdown could not be loaded. */
  failed = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.failed = false;
  }

  /** The sections; undefined while what reads them is being loaded. */
  sections(posting: Posting): readonly Section[] | undefined {
    const known = read.get(posting);
    if (known) return known;
    if (needsMarkup(posting)) {
      void this.#load(posting);
      return undefined;
    }
    const sections = readSections(posting);
    read.set(posting, sections);
    return sections;
  }

  async #load(posting: Posting): Promise<void> {
    if (this.failed || this.#loading === posting) return;
    this.#loading = posting;
    try {
      const {browserMarkupReader} = await import('./load-markup.js');
      const markup = await browserMarkupReader(posting);
      read.set(posting, readSections(posting, markup));
    } catch {
      this.failed = true;
    }
    if (this.#loading === posting) this.#loading = undefined;
    this.#host.requestUpdate();
  }
}
