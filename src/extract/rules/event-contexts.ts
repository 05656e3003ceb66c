import type { Span } from "../../facts/shapes.js";
import { collect } from "../collect.js";
import { tokensWithin } from "../doc.js";
import type { ReadDoc } from "../resolve/reading.js";
import { ploverContexts } from "../world/plover-contexts.js";
import type { PloverVerb } from "../world/plover-verbs.js";

/** The contexts of an event: what its verb always is about, and what the words around it name. */
export function contextsOf(doc: ReadDoc, span: Span, verb: PloverVerb): string[] {
  const known = ploverContexts();
  const words = collect(tokensWithin(doc, span), ({ lemma, lower }) => known.get(lemma) ?? known.get(lower));
  return [...new Set([...verb.contexts, ...words])].sort();
}
