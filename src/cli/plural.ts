const MANY: Readonly<Record<string, string>> = { person: "people", country: "countries" };

/** @example plural(2, "person") // "2 people" */
export function plural(count: number, one: string): string {
  return `${String(count)} ${count === 1 ? one : (MANY[one] ?? `${one}s`)}`;
}
