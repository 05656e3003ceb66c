/** Chance that is the same on every machine and in every run. */
export interface Random {
  /** 0 to 1, 1 excluded. */
  next(): number;
  /** A whole number below this. */
  below(count: number): number;
  pick<Item>(items: readonly Item[]): Item;
  chance(probability: number): boolean;
  /** A copy in another order. */
  shuffled<Item>(items: readonly Item[]): Item[];
}

/** Mulberry32: small, fast, and good enough to make graphs of. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    next,
    below,
    pick: (items) => itemAt(items, below(items.length)),
    chance: (most) => next() < most,
    shuffled: (items) =>
      items
        .map((item) => [next(), item] as const)
        .sort(([a], [b]) => a - b)
        .map(([, item]) => item),
  };
}

/** @throws RangeError - no such place, so the list is empty or the index wrong */
export function itemAt<Item>(items: readonly Item[], index: number): Item {
  if (index < 0 || index >= items.length) throw new RangeError(`There is no item ${index} of ${items.length}.`);
  return items[index] as Item; // just checked
}
