import type { Span } from "../../facts/shapes.js";
import { tokensWithin } from "../doc.js";
import type { ReadDoc } from "../resolve/reading.js";
import { ploverContexts } from "../world/plover-contexts.js";
import type { PloverVerb } from "../world/plover-verbs.js";

/** The contexts of an event: what its verb always is about, and what the words around it name. */
export function contextsOf(doc: ReadDoc, span: Span, verb: PloverVerb): string[] {
  const words = tokensWithin(doc, span).flatMap(
    (token) => ploverContexts().get(token.lemma) ?? ploverContexts().get(token.lower) ?? [],
  );
  return [...new Set([...verb.contexts, ...words])].sort();
}
