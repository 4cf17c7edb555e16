/** Half a frame: typing and scrolling go on between two slices. */
const SLICE_MS = 8;

/** Does something with each item, and lets the page do something else every 8 ms. */
export async function inSlices<Item>(items: readonly Item[], pause: () => Promise<void>, work: (item: Item, index: number) => void): Promise<void> {
  let end = performance.now() + SLICE_MS;
  for (let index = 0; index < items.length; index++) {
    const item = items[index]!;
    work(item, index);
    if (performance.now() < end) continue;
    await pause();
    end = performance.now() + SLICE_MS;
  }
}

const {scheduler} = globalThis as {scheduler?: {yield?: () => Promise<void>}};

/** Until whatever waits for the page's thread has had its turn. */
export const nextTask = async (): Promise<void> => scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
