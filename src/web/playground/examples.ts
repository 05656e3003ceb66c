/** The example queries, as they stand in schema/examples: each is a tab. */
const files = import.meta.glob<string>("../../../schema/examples/*.graphql", {
  query: "?raw",
  import: "default",
  eager: true,
});

const FRONT = "who-met-whom.graphql";

/** Who met whom comes first, the rest by name. */
export const examples: readonly { readonly query: string }[] = Object.entries(files)
  .sort(([a], [b]) => Number(b.endsWith(FRONT)) - Number(a.endsWith(FRONT)) || a.localeCompare(b))
  .map(([, query]) => ({ query }));
