import { Kind, parse, type DocumentNode } from "graphql";

/** The name of the operation that is meant. Just after a change of tabs GraphiQL still holds the operation of the tab
 *  before: a name that the query does not have stands for its only operation.
 *  @returns undefined for an operation without a name, and where several could be meant
 *  @example operationIn(parse("query A { a }"), "B") // "A" */
export function operationIn(document: DocumentNode | undefined, operationName?: string | null): string | undefined {
  const operations = document?.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION) ?? [];
  const [named] = operations.filter(({ name }) => name?.value === operationName);
  const [only] = operations.length === 1 ? operations : [named];
  return (named ?? only)?.name?.value;
}

/** @returns undefined for what is no query: the server says what is wrong with it */
export function parsedQuery(query: string): DocumentNode | undefined {
  try {
    return parse(query);
  } catch {
    return undefined;
  }
}
