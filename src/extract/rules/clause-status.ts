import type { Status } from "../../facts/shapes.js";
import type { Clause } from "../syntax/clause.js";
import type { Tense } from "./meeting-draft.js";
import { meetingVerbs } from "../world/meeting-verbs.js";

const REFUSE = new Set("refuse decline reject deny rule dismiss exclude".split(" "));
const CANCEL = new Set("cancel call scrap abandon scuttle abort axe shelve".split(" "));
const POSTPONE = new Set("postpone delay defer put reschedule suspend".split(" "));
/** "pulled out of talks": they will not be. */
const WITHDRAW = new Set(["pull out", "back out", "withdraw", "drop out", "bow out"]);
/** Verbs after which "to meet" has not happened yet. */
const INTEND = new Set(
  "plan expect agree schedule hope intend due set prepare promise invite want decide offer propose ask vow pledge seek try aim wish ready like arrange slate poise likely".split(
    " ",
  ),
);
/** Verbs after which "to see him" was done. */
const ACHIEVE = new Set(
  "stay stop pause manage get proceed cross drive rush turn pop detour interrupt step break".split(" "),
);
const BRING = new Set(["take", "bring", "drive", "fly", "usher", "escort", "lead"]);
/** "is expected in Berlin", "was scheduled for talks" */
const EXPECT = new Set("plan expect schedule due slate poise".split(" "));
/** "flies on to Seoul": a journey told in the present is still to come. */
const GO = new Set("fly travel head depart leave come".split(" "));
const HYPOTHESIS = new Set(["if", "whether", "unless", "should"]);
const DOUBT = new Set(["may", "might", "could", "should", "must", "can"]);

export interface ClauseStatus {
  readonly status: Status;
  readonly tense: Tense;
}

/** Whether what a clause tells took place, was planned, called off or denied.
 *  @returns null when it is only a possibility, or when it simply did not happen: no fact either way
 *  @example "was to have met" // planned; "refused to meet" // denied; "may meet" // null */
export function statusOf(clause: Clause): ClauseStatus | null {
  const { verb, governor } = clause;
  for (
    let one: Clause | null = clause;
    one;
    one = one.kind === "infinitive" || one.kind === "participle" ? one.governor : null
  )
    if (HYPOTHESIS.has(one.opener ?? "")) return null;
  if (clause.opener === "that" && governor?.verb.lemma === "deny" && !governor.verb.negated)
    return { status: "denied", tense: "past" };
  if (verb.infinitive && governor && clause.kind === "infinitive") return governed(clause, governor);
  if (clause.kind === "participle" && clause.opener === "without") return null;
  if (verb.negated || clause.object?.[0]?.words[0] === "no") return null;
  if (verb.modal && (DOUBT.has(verb.modal) || (verb.modal === "would" && verb.perfect))) return null;
  if (verb.scheduled || verb.tense === "future") return { status: "planned", tense: "future" };
  if (verb.passive && EXPECT.has(verb.lemma)) return { status: "planned", tense: "future" };
  if (verb.tense === "present" && !verb.perfect && !verb.participle && GO.has(verb.lemma))
    return { status: "planned", tense: "future" };
  if (verb.participle === "present" && governor) return statusOf({ ...governor, opener: governor.opener }) ?? null;
  const opens = verb.participle === "present"; // "Speaking after the talks, he said"
  if (verb.tense === "past" || verb.perfect || verb.passive || opens) return { status: "held", tense: "past" };
  return { status: "held", tense: "present" };
}

/** What is called off, put off or ruled out by a verb: its object is the meeting. */
export function statusOfObject(clause: Clause): ClauseStatus | null {
  const { verb } = clause;
  const status = statusOf(clause);
  if (!status) return null;
  if (CANCEL.has(verb.lemma) && (verb.lemma !== "call" || verb.particle === "off"))
    return { status: "cancelled", tense: "future" };
  if (POSTPONE.has(verb.lemma) && (verb.lemma !== "put" || verb.particle === "off"))
    return { status: "postponed", tense: "future" };
  if (REFUSE.has(verb.lemma) && (verb.lemma !== "rule" || verb.particle === "out"))
    return { status: "denied", tense: "future" };
  if (INTEND.has(verb.lemma)) return { status: "planned", tense: "future" };
  if (WITHDRAW.has(`${verb.lemma} ${verb.particle ?? ""}`.trim())) return { status: "cancelled", tense: "future" };
  return status;
}

/** "was in Quito to see him": who was there did. */
const isThere = ({ verb, object, complements }: Clause): boolean =>
  verb.lemma === "be" &&
  verb.tense === "past" &&
  object === null &&
  complements.some(({ preposition }) => preposition === "in" || preposition === "at");

function governed(clause: Clause, governor: Clause): ClauseStatus | null {
  const above = statusOf(governor);
  if (REFUSE.has(governor.verb.lemma)) return above ? { status: "denied", tense: "future" } : null;
  if (!above || clause.verb.negated) return null;
  const taken = governor.verb.passive && BRING.has(governor.verb.lemma); // "was driven to see Mao"
  if (ACHIEVE.has(governor.verb.lemma) || isThere(governor) || taken) return above;
  if (INTEND.has(governor.verb.lemma) || governor.verb.lemma === "be") return { status: "planned", tense: "future" };
  // "flew to Kiev to see him" says that he did; "stepped up efforts to resume talks" does not
  const went = meetingVerbs()
    .get(governor.verb.lemma)
    ?.some((verb) => verb.kind === "visit");
  return went ? above : null;
}
