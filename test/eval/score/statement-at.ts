import type { Span } from "../../../src/facts/shapes.js";
import type { PredictedStatement } from "../systems/predicted.js";
import { overlap } from "./overlap.js";

/** The statement that a quotation is read as: the one that covers most of it and at least half, the tightest of several. */
export function statementAt(quote: Span, statements: readonly PredictedStatement[]): PredictedStatement | null {
  const covering = statements
    .map((statement) => ({ statement, shared: overlap(statement, quote) }))
    .filter(({ shared }) => shared >= (quote.end - quote.start) / 2)
    .sort((a, b) => b.shared - a.shared || lengthOf(a.statement) - lengthOf(b.statement));
  return covering[0]?.statement ?? null;
}

const lengthOf = ({ start, end }: Span): number => end - start;
