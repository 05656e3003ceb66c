/** How many values are kept at a time: a list of a hundred thousand takes some ten megabytes. */
const MOST = 1_500_000;

interface Kept {
  readonly answer: Promise<unknown>;
  size: number;
}

/** What readers found out about the graph as it is, for those who come after; every commit begins a new one. */
export class Memory {
  private readonly found = new Map<string, Kept>();
  private size = 0;

  /** What is known by this name, or is found out now. What was asked for longest ago is forgotten first. */
  async recall<Result>(name: string, findOut: () => Promise<Result>): Promise<Result> {
    const known = this.found.get(name);
    if (!known) return this.begin(name, findOut);
    this.found.delete(name);
    this.found.set(name, known);
    return (known.answer as Promise<Result>).catch(findOut); // the first may have lost patience: not those who wait
  }

  private begin<Result>(name: string, findOut: () => Promise<Result>): Promise<Result> {
    const answer = findOut();
    const kept: Kept = { answer, size: 0 };
    this.found.set(name, kept);
    answer.then(
      (result) => this.weigh(kept, sizeOf(result)),
      () => this.forget(name, kept), // the next tries again
    );
    return answer;
  }

  private weigh(kept: Kept, size: number): void {
    kept.size = size;
    this.size += size;
    for (const [name, oldest] of this.found) {
      if (this.size <= MOST) return;
      this.forget(name, oldest);
    }
  }

  private forget(name: string, kept: Kept): void {
    if (this.found.get(name) !== kept) return;
    this.found.delete(name);
    this.size -= kept.size;
  }
}

function sizeOf(result: unknown): number {
  if (Array.isArray(result)) return 1 + result.length;
  return 1 + (result instanceof Map || result instanceof Set ? result.size : 0);
}
