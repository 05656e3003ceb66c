/** Makes a value at its first use and keeps it: a command that reads no article loads no gazetteer. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
