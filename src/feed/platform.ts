/** Time, chance, the line and a place to keep things, as loading knows them: by default the platform's, in tests the test's. */
export interface Platform {
  /** Milliseconds since 1970. */
  now(): number;
  /** From 0 up to 1. */
  random(): number;
  /** Calls back after some milliseconds. Returns how to prevent that. */
  later(callback: () => void, milliseconds: number): () => void;
  /** False where it is certain that nothing can be reached. */
  isOnline(): boolean;
  /** Calls back when the line comes back. Returns how to stop. */
  onOnline(callback: () => void): () => void;
  /** Throws where there is none, or it is forbidden. */
  caches(): CacheStorage;
}

/** Node knows no line: it is taken to be there, and never to come back. */
export const PLATFORM: Platform = {
  now: () => Date.now(),
  random: () => Math.random(),
  later: (callback, milliseconds) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
  isOnline: () => globalThis.navigator?.onLine !== false,
  onOnline: (callback) => {
    globalThis.addEventListener?.('online', callback);
    return () => globalThis.removeEventListener?.('online', callback);
  },
  caches: () => caches,
};

/** Waits: until the time has passed, or sooner when the line comes back or nobody waits any more. */
export const wait = (milliseconds: number, {later, onOnline}: Platform, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      for (const stop of stops) stop();
      resolve();
    };
    signal?.addEventListener('abort', done);
    const stops = [later(done, milliseconds), onOnline(done), () => signal?.removeEventListener('abort', done)];
  });
