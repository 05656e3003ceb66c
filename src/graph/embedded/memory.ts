/** How much is kept at a time: a list of a hundred thousand takes some ten megabytes. */
const KEPT = 20;

/** What readers found out about the graph as it is, for those who come after; every commit begins a new one. */
export class Memory {
  private readonly found = new Map<string, Promise<unknown>>();

  /** What is known by this name, or is found out now. What was asked for longest ago is forgotten first. */
  recall<Result>(name: string, findOut: () => Promise<Result>): Promise<Result> {
    const known = (this.found.get(name) as Promise<Result> | undefined) ?? this.begin(name, findOut);
    this.found.delete(name);
    this.found.set(name, known);
    const [oldest] = this.found.keys();
    if (this.found.size > KEPT && oldest !== undefined) this.found.delete(oldest);
    return known;
  }

  private begin<Result>(name: string, findOut: () => Promise<Result>): Promise<Result> {
    const begun = findOut();
    begun.catch(() => this.found.delete(name)); // the next tries again
    return begun;
  }
}
