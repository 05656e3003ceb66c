import type { Random } from "./random.js";

/** Picks places 0 to count - 1 by Zipf's law: the second half as often as the first, the third a third. Few are hubs. */
export function zipf(count: number, random: Random): () => number {
  const sums: number[] = [];
  let sum = 0;
  for (let place = 1; place <= count; place++) sums.push((sum += 1 / place));
  return () => {
    const wanted = random.next() * sum;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
