import { collect } from "../collect.js";
import type { Clause } from "../syntax/clause.js";
import { ploverNouns } from "../world/plover-nouns.js";
import type { PloverType, PloverVerb } from "../world/plover-verbs.js";
import { names, patientOf } from "./event-pattern.js";

/** What a request, a refusal or a threat is about, as PLOVER names it; null where the words leave it open.
 *  @example "called for its role" // assist; "refused to meet" // meet */
export function modeOfContent(
  clause: Clause,
  type: PloverType,
  verb: PloverVerb,
  content: PloverVerb | null,
): string | null {
  const deed = content?.type ?? (verb.type === type ? null : verb.type);
  if (type === "THREATEN") return deed ? (THREAT[deed] ?? null) : null;
  if (type !== "REQUEST" && type !== "REJECT") return null;
  return (deed && WANTED[deed]) ?? wantedNoun(clause);
}

const THREAT: Partial<Record<PloverType, string>> = {
  ASSAULT: "violence",
  MOBILIZE: "violence",
  COERCE: "restrict",
  SANCTION: "relations",
  PROTEST: "political",
  REJECT: "relations",
};

const WANTED: Partial<Record<PloverType, string>> = {
  AID: "assist",
  COOPERATE: "assist",
  SUPPORT: "assist",
  CONSULT: "meet",
  RETREAT: "yield",
  CONCEDE: "yield",
};

/** "called for talks", "demanded the release of": the noun that is asked for. */
function wantedNoun(clause: Clause): string | null {
  const asked = [...patientOf(clause), ...collect(clause.complements, (one) => (isAsked(one) ? one.phrase : null))];
  for (const np of asked)
    for (const mode of ["meet", "yield", "change", "assist"] as const)
      if (names(np, ploverNouns().get(mode) ?? NONE)) return mode;
  return null;
}

const NONE: ReadonlySet<string> = new Set();
const isAsked = ({ preposition }: { preposition: string }): boolean => preposition === "for" || preposition === "on";
