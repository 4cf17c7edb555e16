import {CombinedSource} from '../../feed/combine.js';
import type {Feed} from '../../feed/feed.js';
import {loadReaders} from '../../feed/load.js';
import {FeedRequest, requestOf, type FeedSource, type RequestOptions} from '../../feed/request.js';
import {webUrl} from '../../posting/url.js';
import {requestFeed} from './feed-context.js';
import {painted} from './painted.js';
import {documentParser} from './parse-document.js';

/** What an element can be given to show. */
export interface FeedInputs extends RequestOptions {
  /** A parsed document. */
  readonly document?: object | undefined;
  /** One or several addresses, with blanks between. */
  readonly src?: string | undefined;
  /** The id of an element that provides a feed. */
  readonly feedId?: string | undefined;
}

const documents = new WeakMap<object, FeedRequest>();
const combined = new Map<string, FeedSource>();
const scripts = new WeakMap<Element, {readonly text: string; readonly source: FeedSource}>();

/**
 * Where an element's feed comes from. The first that is given counts: a document, an address, the
 * id of a provider, a data script inside the element, a provider around it.
 */
export function feedSource(element: Element, {document, src, feedId, ...options}: FeedInputs): FeedSource | undefined {
  // Scripts without types may set anything; only an object can be a document.
  if (document && typeof document === 'object') return documentSource(document, element.baseURI);
  if (src?.trim()) return urlSource(src.trim(), element.baseURI, options);
  if (feedId) return providerById(element, feedId);
  return scriptSource(element) ?? requestFeed(element);
}

function documentSource(document: object, url: string): FeedSource {
  const source = documents.get(document) ?? readLater(({readFeed}) => readFeed(document, url));
  documents.set(document, source);
  return source;
}

/** A request without a request: reading can fail as loading can, and is done when first asked for. */
const readLater = (read: (readers: Awaited<ReturnType<typeof loadReaders>>) => Promise<Feed>): FeedRequest =>
  new FeedRequest(async function* () {
    yield await read(await loadReaders());
  });

function urlSource(src: string, base: string, options: RequestOptions): FeedSource {
  // What is no web address may be a board's short form; whoever loads it knows.
  const sources = src.split(/\s+/).map((text) => requestFrom(webUrl(text, base) ?? text, options));
  if (sources.length === 1) return sources[0]!;
  const key = JSON.stringify([base, src, options]);
  const source = combined.get(key) ?? new CombinedSource(sources);
  combined.set(key, source);
  return source;
}

/**
 * The page's request for a document, with what a page has to read it. A function and no constant: views get
 * it from an object that an entry makes before this module has run.
 */
export function requestFrom(source: string, options: RequestOptions | undefined): FeedRequest {
  return requestOf(source, {...options, parser: documentParser, pause: painted});
}

function providerById(element: Element, id: string): FeedSource | undefined {
  const root = element.getRootNode() as Document | ShadowRoot;
  const provider = root.getElementById?.(id) ?? element.ownerDocument.getElementById(id);
  const source = provider === element ? undefined : (provider as {feedSource?: FeedSource} | null)?.feedSource;
  // The id may be another element's by mistake, and what that calls its source anything.
  return typeof source?.subscribe === 'function' ? source : undefined;
}

/** A `<script type="application/json">` child, or one of another type that ends in json or xml. */
function scriptSource(element: Element): FeedSource | undefined {
  const script = [...element.children].find(
    (child) => child.localName === 'script' && /^(application|text)\/([\w.]+\+)?(json|xml)$/i.test(child.getAttribute('type') ?? ''),
  );
  const text = script?.textContent?.trim();
  if (!script || !text) return undefined;
  const known = scripts.get(script);
  if (known?.text === text) return known.source;
  const [url, name] = [element.baseURI, `The script in <${element.localName}>`];
  const source = readLater(({readText}) => readText(text, {url, name, parser: documentParser}));
  scripts.set(script, {text, source});
  return source;
}
