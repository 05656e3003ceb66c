import type { Runner } from "./alternate.js";

/** How many answers a second so many clients get, each asking again as soon as it has its answer; in turns, so that a
 *  slow moment of the machine is everybody's.
 *  @param milliseconds for each, in all
 *  @returns answers per second, by name */
export async function throughput(
  runners: readonly Runner[],
  clients: number,
  milliseconds: number,
): Promise<Map<string, number>> {
  const TURNS = 4;
  const answers = new Map<string, number>();
  const spent = new Map<string, number>();
  for (let turn = 0; turn < TURNS; turn++)
    for (const { name, run } of runners) {
      const start = performance.now();
      const end = start + milliseconds / TURNS;
      const client = async (): Promise<void> => {
        while (performance.now() < end) {
          await run();
          answers.set(name, (answers.get(name) ?? 0) + 1);
        }
      };
      await Promise.all(Array.from({ length: clients }, client));
      spent.set(name, (spent.get(name) ?? 0) + performance.now() - start);
    }
  return new Map(runners.map(({ name }) => [name, ((answers.get(name) ?? 0) * 1000) / (spent.get(name) ?? NaN)]));
}
