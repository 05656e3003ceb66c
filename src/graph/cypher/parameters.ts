/** Gathers the values of one statement: they never become part of its text. */
export class Parameters {
  readonly values: Record<string, unknown> = {};
  private names = 0;

  /** @returns how the statement refers to the value: "$p0" */
  add(value: unknown): string {
    const name = `p${this.names++}`;
    this.values[name] = value;
    return `$${name}`;
  }

  /** A variable that the statement has not used yet: "v3". */
  variable(): string {
    return `v${this.names++}`;
  }
}
