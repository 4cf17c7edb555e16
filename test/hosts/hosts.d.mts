/** Where a page finds our built files. */
export interface Built {
  /** The address of `dist/` on the page's own server. */
  readonly here: string;
  /** The same on another origin. */
  readonly elsewhere: string;
  /** Elements that share feeds in another way, as another version may. */
  readonly older: string;
  /** By file: what `dist/sri.json` says. */
  readonly hashes: Readonly<Record<string, string>>;
}

/** A page of somebody else. All but `what` may be left out; then it is as on a plain page. */
export interface Host {
  /** What it is, in words: "Each element works in …". */
  readonly what: string;

  /** Of the answer with the page. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Content type of the page; by default `text/html`. */
  readonly type?: string;
  /** By default `<!DOCTYPE html>`; "" for quirks mode. */
  readonly doctype?: string;

  /** Files of npm packages, style sheets and classic scripts: `bootstrap/dist/css/bootstrap.css`. */
  readonly files?: readonly string[];
  /** A style sheet of the page's, after those. */
  readonly style?: string;
  /** Runs in the page's head, after those, as a classic script. It is sent as its source: it can't use what is around it. */
  readonly script?: () => void;
  /** Markup for the end of the page's head, well-formed as XML. Module scripts here run before ours. */
  readonly head?: (built: Built) => string;
  /** What stands in `<main>`, around our elements or instead of them. */
  readonly body?: (elements: string, built: Built) => string;
  /** Further files beside the page, by name: what `head` and `body` refer to, made when asked for. */
  readonly served?: Readonly<Record<string, () => string | Promise<string>>>;
  /** The markup that brings our elements; by default a module script of `job-widgets.js`. */
  readonly ours?: (built: Built) => string;

  /**
   * Runs in the page once the jobs are there, before anything is used: what the page does to our elements. Sent as its source.
   * After it, they must work. An arrow function, or one with the word `function`.
   */
  readonly act?: () => void | Promise<void>;
  /** The `sandbox` attribute of the frame that the page is opened in. */
  readonly sandbox?: string;

  /** Nothing of ours can work here: what stands in our elements must stay, and nothing else is tried. */
  readonly fallback?: boolean;
  /** What the page itself complains of, with or without us. */
  readonly complaints?: RegExp;
  /** What the page itself adds or changes after our script has begun: global names, and `Type.prototype.member`. */
  readonly changes?: RegExp;
  /** Parts whose look is meant to be another one than on a plain page, as `job-board apply`. */
  readonly looks?: RegExp;
}

export const HOSTS: Readonly<Record<string, Host>>;
