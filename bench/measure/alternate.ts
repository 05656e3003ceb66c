import { randomFrom } from "../world/random.js";

export interface Runner {
  /** Says who is asked what, of which graph. */
  readonly name: string;
  readonly run: () => Promise<unknown>;
}

export interface Patience {
  /** Milliseconds for each before anything is measured: engines, and their compilers, get warm. */
  readonly warmUp: number;
  /** Milliseconds for all of them together. */
  readonly measuring: number;
}

const FEWEST = 7;
const MOST = 300;

/** Asks one after the other, round by round, so that whatever slows the machine slows all of them; each round in an order of
 *  its own, so that nobody always comes after the same one, whose garbage is collected then.
 *  @returns the milliseconds of every call, by name */
export async function alternate(
  runners: readonly Runner[],
  { warmUp, measuring }: Patience,
): Promise<Map<string, number[]>> {
  for (const { run } of runners) {
    const end = performance.now() + warmUp;
    do await run();
    while (performance.now() < end);
  }
  const random = randomFrom(1);
  const times = new Map(runners.map(({ name }): [string, number[]] => [name, []]));
  const end = performance.now() + measuring;
  for (let round = 0; round < FEWEST || (round < MOST && performance.now() < end); round++) {
    for (const { name, run } of random.shuffled(runners)) {
      const start = performance.now();
      await run();
      times.get(name)?.push(performance.now() - start);
    }
  }
  return times;
}

/** @param part 0.5 for the median */
export function percentile(times: readonly number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}
