import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {needsMarkup, readSections} from '../../feed/sections/sections.js';
import type {Section} from '../../posting/section.js';
import type {Posting} from '../../posting/posting.js';

type Markup = typeof import('./load-markup.js');

const read = new WeakMap<Posting, readonly Section[]>();
let markup: Markup | undefined;

/** Gives the sections of a posting, read once and when first shown. */
export class SectionsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
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
    const mustLoad = needsMarkup(posting);
    if (mustLoad && !markup) {
      void this.#load();
      return undefined;
    }
    const sections = readSections(posting, mustLoad ? markup?.browserMarkupReader(posting.url) : undefined);
    read.set(posting, sections);
    return sections;
  }

  async #load(): Promise<void> {
    if (this.failed) return;
    try {
      markup = await import('./load-markup.js');
    } catch {
      this.failed = true;
    }
    this.#host.requestUpdate();
  }
}
