import { ask } from "../api/ask.js";
import type { Page, Statement } from "../api/shapes.js";
import { queryText } from "../queries/query-text.js";
import { isCountry } from "./meetings.js";
import { dateFilter, type Range } from "./range.js";

export const MOST_STATEMENTS = 50;

/** What a party said, and what its people said; the latest first. */
export async function loadStatements(of: string, range: Range, signal: AbortSignal): Promise<Page<Statement>> {
  const self = { id: { eq: of } };
  const speaker = isCountry(of) ? { or: [self, { country: self }] } : self;
  const variables = { filter: { speaker, ...dateFilter(range) }, first: MOST_STATEMENTS, asOf: range.asOf };
  const { statements } = await ask<{ statements: Page<Statement> }>(queryText("statements-of"), variables, { signal });
  return statements;
}
