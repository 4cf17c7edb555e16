/** Random choices that a seed repeats. @param {number} seed */
export function randomFrom(seed) {
  let state = seed >>> 0;
  /** Between 0 and 1 (mulberry32). */
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count) => Math.floor(next() * count);
  return {below, chance: (share) => next() < share, oneOf: (list) => list[below(list.length)]};
}
