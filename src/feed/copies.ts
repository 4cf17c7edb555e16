import type {Answer} from './fetch-document.js';
import {PLATFORM, type Platform} from './platform.js';

/** What a feed was read from at an earlier visit, as it came: so any version of ours reads it as it would read it today. */
export interface Copy {
  /** When it was kept: milliseconds since 1970. */
  readonly time: number;
  /** Its pages, by the addresses that were asked for. */
  readonly documents: ReadonlyMap<string, Answer>;
}

const NAME = 'job-widgets/offline/';
/** The number changes when what is kept looks different. */
const CACHE = `${NAME}1`;

const MOST_COPIES = 100;
const MOST_BYTES = 20_000_000;
const MOST_BYTES_OF_ONE = 5_000_000;
const MOST_AGE_MS = 30 * 86_400_000;

type Surroundings = Pick<Platform, 'now' | 'caches'>;

/** What was kept under a name; undefined if there is nothing, it is too old, or it cannot be had. */
export const readCopy = (name: string, {now, caches}: Surroundings): Promise<Copy | undefined> =>
  ifPossible(async () => {
    const kept = await caches().match(keyOf(name), {cacheName: CACHE});
    if (!kept || isOld(kept, now())) return undefined;
    return {time: timeOf(kept), documents: unpack(await kept.arrayBuffer())};
  });

/** Keeps the documents of a feed instead of what was kept under its name; where that is not possible, nothing happens. */
export const keepCopy = (name: string, documents: Copy['documents'], {now, caches}: Surroundings): Promise<void> =>
  ifPossible(async () => {
    const cache = await caches().open(CACHE);
    const body = pack(documents);
    const headers = {date: new Date(now()).toUTCString(), 'content-length': String(body.size)};
    if (body.size > MOST_BYTES_OF_ONE) await cache.delete(keyOf(name));
    else await cache.put(keyOf(name), new Response(body, {headers}));
    await tidy(cache, now());
  });

/** Deletes all copies, those of other versions, too. */
export const clearCopies = ({caches}: Pick<Platform, 'caches'> = PLATFORM): Promise<void> =>
  ifPossible(async () => {
    const names = await caches().keys();
    await Promise.all(names.filter((name) => name.startsWith(NAME)).map((name) => caches().delete(name)));
  });

/** Keeping is an extra: whatever forbids it (private windows, opaque origins, a full disk) must not be felt. */
async function ifPossible<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}

/** A cache wants addresses; nobody ever asks for this one. */
const keyOf = (name: string): string => `https://job-widgets.invalid/${encodeURIComponent(name)}`;

const timeOf = ({headers}: Response): number => Date.parse(headers.get('date') ?? '');
const isOld = (kept: Response, now: number): boolean => !(now - timeOf(kept) <= MOST_AGE_MS);

/** Deletes what is old, and the oldest of what is too much. */
async function tidy(cache: Cache, now: number): Promise<void> {
  const keys = await cache.keys();
  const kept = (await Promise.all(keys.map(async (key) => ({key, response: await cache.match(key)})))).filter(isThere);
  kept.sort((one, other) => timeOf(other.response) - timeOf(one.response));
  let bytes = 0;
  for (let index = 0; index < kept.length; index++) {
    const {key, response} = kept[index]!;
    bytes += Number(response.headers.get('content-length'));
    if (index >= MOST_COPIES || bytes > MOST_BYTES || isOld(response, now)) await cache.delete(key);
  }
}

/** Another tab may have deleted it meanwhile. */
const isThere = <Entry extends {response: Response | undefined}>(entry: Entry): entry is Entry & {response: Response} => entry.response !== undefined;

/** A line that lists the documents, and behind it their bytes: in one piece, so that no copy is ever of two visits. */
function pack(documents: Copy['documents']): Blob {
  const list = [...documents].map(([asked, {url, contentType, bytes}]) => ({asked, url, contentType, size: bytes.byteLength}));
  return new Blob([`${JSON.stringify(list)}\n`, ...[...documents.values()].map(({bytes}) => bytes)]);
}

function unpack(body: ArrayBuffer): Map<string, Answer> {
  let at = new Uint8Array(body).indexOf(10) + 1;
  const list: readonly {asked: string; url: string; contentType?: string; size: number}[] = JSON.parse(new TextDecoder().decode(body.slice(0, at)));
  return new Map(list.map(({asked, url, contentType, size}) => [asked, {url, contentType, bytes: body.slice(at, (at += size))}]));
}
