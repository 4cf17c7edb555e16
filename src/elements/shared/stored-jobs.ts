import type {Posting} from '../../posting/posting.js';
import {webUrl} from '../../posting/url.js';

/** A job in a list of the candidate's own: enough to name it and to find it again. */
export interface StoredJob {
  /** What the job is known by, in whatever feed it stands: the address of its page, or else its id. */
  readonly key: string;
  /** The posting's id in its feed. */
  readonly id: string;
  readonly title: string;
  /** Where to read it; http or https. */
  readonly url?: string | undefined;
  /** When it came into the list: milliseconds since the epoch. */
  readonly time: number;
}

/** What tells which job is meant. */
export type JobName = Pick<StoredJob, 'key'> | Pick<Posting, 'id' | 'url'>;

/** What a list needs from outside. */
export interface StoredJobsOptions {
  /** Default `localStorage`; asked for each time, and it may throw. */
  readonly storage?: () => Storage;
  /** The most jobs to keep; the oldest go first. Default: no end. */
  readonly most?: number;
}

/**
 * A list of jobs in the candidate's browser, the newest first. All its state is there: two lists of one
 * name are the same one, in whatever script, tab or version. Storage that is blocked is an empty list.
 */
export class StoredJobs {
  readonly #name: string;
  readonly #storage: () => Storage;
  readonly #most: number;
  #text: string | undefined;
  #jobs: readonly StoredJob[] = [];

  /** @param name of the list in the storage */
  constructor(name: string, {storage = () => localStorage, most = Infinity}: StoredJobsOptions = {}) {
    this.#name = name;
    this.#storage = storage;
    this.#most = most;
  }

  /** Whether there is such a list in this browser, perhaps an empty one. */
  protected get exists(): boolean {
    return this.#read() !== undefined;
  }

  /** The jobs; the same array for as long as nothing changes. */
  get jobs(): readonly StoredJob[] {
    const text = this.#read();
    if (text !== this.#text) this.#jobs = parseJobs(text);
    this.#text = text;
    return this.#jobs;
  }

  has(job: JobName): boolean {
    const key = keyOf(job);
    return this.jobs.some((known) => known.key === key);
  }

  /**
   * Puts a job first. Gives false if the browser could not keep it.
   * @param url where to read it, if not on the posting's own page
   */
  add(posting: Pick<Posting, 'id' | 'title' | 'url'>, url = posting.url, now = Date.now()): boolean {
    const {id, title} = posting;
    const job: StoredJob = {key: keyOf(posting), id, title, url, time: now};
    return this.replace([job, ...this.#without(posting)].slice(0, this.#most));
  }

  /** Gives false if the browser could not do so. */
  remove(job: JobName): boolean {
    return this.replace(this.#without(job));
  }

  /** Keeps these jobs instead of those that were there. Gives false if the browser could not do so. */
  protected replace(jobs: readonly StoredJob[]): boolean {
    return this.#change((storage) => storage.setItem(this.#name, JSON.stringify(jobs)));
  }

  /** Leaves nothing of the list in the browser. */
  forget(): boolean {
    return this.#change((storage) => storage.removeItem(this.#name));
  }

  /** Asks to be told when the list changes, in this tab or another. Returns how to stop. */
  subscribe(listener: () => void): () => void {
    const hear = ({key}: StorageEvent) => {
      if (key === this.#name || key === null) listener();
    };
    addEventListener('storage', hear);
    return () => removeEventListener('storage', hear);
  }

  #without(job: JobName): StoredJob[] {
    const key = keyOf(job);
    return this.jobs.filter((known) => known.key !== key);
  }

  #read(): string | undefined {
    try {
      return this.#storage().getItem(this.#name) ?? undefined;
    } catch {
      return undefined;
    }
  }

  /** A browser tells other tabs of a change; we tell this one, the same way. */
  #change(change: (storage: Storage) => void): boolean {
    try {
      change(this.#storage());
    } catch {
      return false;
    }
    dispatchEvent(new StorageEvent('storage', {key: this.#name}));
    return true;
  }
}

/** What a job is known by. */
export const keyOf = (job: JobName): string => ('key' in job ? job.key : (job.url ?? job.id));

/** What stands in a storage may have been written by anybody. */
function parseJobs(text = '[]'): readonly StoredJob[] {
  try {
    const jobs: unknown = JSON.parse(text);
    return Array.isArray(jobs) ? jobs.flatMap((job) => readJob(job) ?? []) : [];
  } catch {
    return [];
  }
}

function readJob(value: unknown): StoredJob | undefined {
  const {key, id, title, url, time} = Object(value) as Record<string, unknown>;
  if (typeof key !== 'string' || typeof id !== 'string' || typeof title !== 'string') return undefined;
  return {key, id, title, url: typeof url === 'string' ? webUrl(url) : undefined, time: Number(time) || 0};
}
