import type { ReadDoc } from "../resolve/reading.js";
import type { Clause } from "../syntax/clause.js";
import type { PloverType, PloverVerb } from "../world/plover-verbs.js";
import { modeOfContent } from "./event-mode.js";
import { contentOf, patternOf } from "./event-pattern.js";
import { ACTS_OF_WORDS, standingOf, type Standing } from "./event-standing.js";

/** A clause as an event, before it is asked who is in it. */
export interface Coding {
  readonly verb: PloverVerb;
  readonly standing: Standing;
  readonly type: PloverType;
  readonly mode: string | null;
  /** "to cooperate" after "agreed", "that Iran stop" after "demanded"; null where nothing follows. */
  readonly content: { readonly clause: Clause; readonly verb: PloverVerb | null } | null;
}

/** What one who vows to do it threatens with. */
const HOSTILE = new Set<PloverType>(["SANCTION", "COERCE", "ASSAULT", "PROTEST", "THREATEN"]);

/** Codes a clause to PLOVER; null when it tells of no event.
 *  @example "threatened to shell Iraqi towns" // THREATEN, violence; its content is an ASSAULT */
export function codingOf(doc: ReadDoc, clause: Clause): Coding | null {
  const verb = patternOf(doc, clause);
  const standing = verb && standingOf(doc, clause, verb.type);
  if (!standing) return null;
  const following = ACTS_OF_WORDS.has(verb.type) ? contentOf(doc, clause) : null;
  const content = following && { clause: following, verb: patternOf(doc, following) };
  const inner = content?.verb ?? null;
  const threat = verb.type === "AGREE" && inner && HOSTILE.has(inner.type);
  const type = threat ? "THREATEN" : standing.type;
  const own = type === verb.type ? verb.mode : null;
  return { verb, standing, type, mode: own ?? modeOfContent(clause, type, verb, inner), content };
}
