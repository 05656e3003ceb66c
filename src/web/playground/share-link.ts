/** What an address asks for: /playground/?query=…&variables=… */
export interface Shared {
  readonly query: string;
  readonly variables: string;
}

/** Most servers read no longer addresses. */
const LONGEST = 14_000;

/** @returns null where the address shares nothing */
export function sharedBy(address: string): Shared | null {
  const { searchParams } = new URL(address);
  const query = searchParams.get("query");
  return query ? { query, variables: searchParams.get("variables") ?? "" } : null;
}

/** The address that opens the playground with a question.
 *  @throws Error - it would be too long */
export function shareLink({ query, variables }: Shared, page: string): string {
  const link = new URL(page);
  link.hash = "";
  link.search = new URLSearchParams({ query, ...(variables.trim() ? { variables } : {}) }).toString();
  if (link.href.length > LONGEST) throw new Error("This question is too long for a link. Copy the query itself.");
  return link.href;
}
