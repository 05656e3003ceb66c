/// <reference types="vite/client" />
const queries = textsOf(import.meta.glob<string>("./*.graphql", { query: "?raw", import: "default", eager: true }));
const fragments = textsOf(
  import.meta.glob<string>("./fragments/*.graphql", { query: "?raw", import: "default", eager: true }),
);

/** A query of this folder, with the fragments that it names, directly or through each other.
 *  @param name of its file, without ".graphql" */
export function queryText(name: string): string {
  const parts = new Set([queries.get(name) ?? ""]);
  for (const part of parts) {
    for (const [, fragment = ""] of part.matchAll(/\.\.\.(\w+Parts)\b/g)) parts.add(fragments.get(fragment) ?? "");
  }
  return [...parts].join("\n");
}

function textsOf(files: Record<string, string>): ReadonlyMap<string, string> {
  return new Map(Object.entries(files).map(([path, text]) => [/(\w[\w-]*)\.graphql$/.exec(path)?.[1] ?? path, text]));
}
