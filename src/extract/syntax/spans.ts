import type { DateMention } from "../mentions/dates.js";
import type { Mention } from "../mentions/mention.js";
import type { Quotation } from "../mentions/quotations.js";
import type { Token } from "../language/token.js";

/** What is known of a sentence before it is cut: every span by the index of its first token. */
export interface Spans {
  readonly mentions: ReadonlyMap<number, Mention>;
  readonly dates: ReadonlyMap<number, DateMention & { readonly last: number }>;
  readonly quotes: ReadonlyMap<number, Quotation & { readonly last: number }>;
}

/** Quoted words that are read like the rest keep their marks out of the way. */
export const isQuoteMark = (token: Token | undefined): boolean => /^(?:[“”"‘]|''|``)$/.test(token?.text ?? "");
