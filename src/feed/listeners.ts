/** Tells everybody who listens. What one of them throws is its own fault: the page hears of it, the others hear as ever. */
export function tell(listeners: Iterable<() => void>): void {
  for (const listener of [...listeners]) {
    try {
      listener();
    } catch (error) {
      queueMicrotask(() => {
        throw error;
      });
    }
  }
}
