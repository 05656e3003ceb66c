import type { Token } from "../language/token.js";
import { knownVerbLemma } from "../world/verbs.js";

/** The lemma of a verb: from the verb tables where they have it, else the tagger's with its usual slips mended.
 *  @example "dined" // "dine", where the tagger says "din" */
export function verbLemma(token: Token): string {
  const known = knownVerbLemma(token.lower);
  if (known) return known;
  const { lower, lemma } = token;
  if (lemma === lower && lower.endsWith("ed") && lower.length > 4)
    return lower.slice(0, lower.endsWith("eed") ? -1 : -2);
  return lemma;
}
