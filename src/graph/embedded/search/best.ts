/** Keeps the first few of many, in order, without sorting the rest. */
export class Best<Item> {
  readonly rows: Item[] = [];

  /** @param most how many to keep
   *  @param compare negative when the first of two comes first */
  constructor(
    private readonly most: number,
    private readonly compare: (a: Item, b: Item) => number,
  ) {}

  offer(item: Item): void {
    const last = this.rows[this.most - 1];
    if (last !== undefined && this.compare(item, last) >= 0) return;
    let [low, high] = [0, this.rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const there = this.rows[middle];
      if (there !== undefined && this.compare(item, there) >= 0) low = middle + 1;
      else high = middle;
    }
    this.rows.splice(low, 0, item);
    if (this.rows.length > this.most) this.rows.pop();
  }
}
