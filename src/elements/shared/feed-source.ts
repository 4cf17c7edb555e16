import {CombinedSource} from '../../feed/combine.js';
import {FeedError} from '../../feed/feed-error.js';
import {loadReaders, parseJson} from '../../feed/load.js';
import {FeedRequest, requestOf, type FeedSource} from '../../feed/request.js';
import {webUrl} from '../../posting/url.js';
import {requestFeed} from './feed-context.js';

/** What an element can be given to show. */
export interface FeedInputs {
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
export function feedSource(element: Element, {document, src, feedId}: FeedInputs): FeedSource | undefined {
  if (document) return documentSource(document, element.baseURI);
  if (src?.trim()) return urlSource(src.trim(), element.baseURI);
  if (feedId) return providerById(element, feedId);
  return scriptSource(element) ?? requestFeed(element);
}

function documentSource(document: object, url: string): FeedSource {
  const source = documents.get(document) ?? readLater(() => document, url);
  documents.set(document, source);
  return source;
}

/** A request without a request: reading can fail as loading can, and is done when first asked for. */
const readLater = (parse: () => unknown, url: string): FeedRequest =>
  new FeedRequest(async function* () {
    const document = parse();
    yield await (await loadReaders()).readFeed(document, url);
  });

function urlSource(src: string, base: string): FeedSource {
  const urls = src.split(/\s+/).map((text) => webUrl(text, base) ?? text);
  if (urls.length === 1) return oneUrl(urls[0]!);
  const key = urls.join(' ');
  const source = combined.get(key) ?? new CombinedSource(urls.map(oneUrl));
  combined.set(key, source);
  return source;
}

const invalid = new Map<string, FeedRequest>();

function oneUrl(url: string): FeedSource {
  if (/^https?:/.test(url)) return requestOf(url);
  const source = invalid.get(url) ?? readLater(() => {
    throw new FeedError('source', `"${url}" is no web address.`);
  }, url);
  invalid.set(url, source);
  return source;
}

function providerById(element: Element, id: string): FeedSource | undefined {
  const root = element.getRootNode() as Document | ShadowRoot;
  const provider = root.getElementById?.(id) ?? element.ownerDocument.getElementById(id);
  return (provider as {source?: FeedSource} | null)?.source;
}

/** A `<script type="application/json">` or `application/ld+json` child. */
function scriptSource(element: Element): FeedSource | undefined {
  const script = [...element.children].find(
    (child) => child.localName === 'script' && /^application\/(ld\+)?json$/i.test(child.getAttribute('type') ?? ''),
  );
  const text = script?.textContent?.trim();
  if (!script || !text) return undefined;
  const known = scripts.get(script);
  if (known?.text === text) return known.source;
  const source = readLater(() => parseJson(text, `The script in <${element.localName}>`), element.baseURI);
  scripts.set(script, {text, source});
  return source;
}
