import type { Doc } from "../doc.js";
import type { PlaceMention } from "../mentions/mention.js";
import type { Clause } from "../syntax/clause.js";

const PLACE_BEFORE = new Set(
  "in at near from to into for outside via through around across toward towards inside central downtown".split(" "),
);
const LEADS_TO_THING = new Set(["for", "to", "from", "into", "toward", "towards", "across"]);
const MOTION = new Set("leave visit reach tour enter depart quit approach cross".split(" "));

/** Whether a capital stands for its government: as a subject, before "’s", after "with" or "between"; not after "in" or "to".
 *  @example "Seoul has been discussing with Washington" // both true; "in Moscow" // false */
export function actsAsCountry(
  doc: Doc,
  mention: PlaceMention,
  subject: boolean,
  own: Clause | null,
  clauses: readonly Clause[],
): boolean {
  const before = doc.tokens[mention.first - 1];
  const after = doc.tokens[mention.last + 1];
  const owns = after !== undefined && /^['’]s?$/.test(after.text);
  const within = before?.sentence === mention.sentence && PLACE_BEFORE.has(before.lower);
  // "in Moscow’s suburbs" is the city, "for Moscow’s support" the government
  if (within && !(owns && LEADS_TO_THING.has(before.lower))) return false;
  if (owns) return true;
  if (subject)
    return !clauses.some(
      (clause) => clause.verb.lemma === "be" && clause.subject?.some((np) => np.mention === mention),
    );
  if (own && MOTION.has(own.verb.lemma) && own.object?.some((np) => np.mention === mention)) return false;
  if (before && ["with", "between", "against", "by", "and", "urge", "told", "than"].includes(before.lower)) return true;
  return own !== null && (own.object ?? []).some((np) => np.mention === mention);
}
