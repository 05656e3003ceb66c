import type { Status } from "../../facts/shapes.js";
import type { ReadDoc } from "../resolve/reading.js";
import type { Clause } from "../syntax/clause.js";
import type { PloverType } from "../world/plover-verbs.js";
import { reportingVerbs } from "../world/reporting-verbs.js";
import { statusOf } from "./clause-status.js";
import { isOneOf, patternOf } from "./event-pattern.js";
import type { Tense } from "./meeting-draft.js";

/** What a clause makes of the event that its verb names: "will give aid" is a promise, "may give aid" is nothing. */
export interface Standing {
  readonly type: PloverType;
  readonly status: Status;
  readonly tense: Tense;
  /** Whether it happened on the day of the story where the clause names no other. */
  readonly ofTheDay: boolean;
}

/** Deeds that somebody gains by; announced beforehand they are promises. */
export const KIND_DEEDS: ReadonlySet<PloverType> = new Set<PloverType>([
  "AID",
  "COOPERATE",
  "CONSULT",
  "SUPPORT",
  "RETREAT",
  "CONCEDE",
]);

/** Deeds that somebody suffers from; announced beforehand they are threats. */
export const HARSH_DEEDS: ReadonlySet<PloverType> = new Set<PloverType>([
  "SANCTION",
  "COERCE",
  "ASSAULT",
  "MOBILIZE",
  "PROTEST",
]);

/** What is agreed, asked, alleged, refused or threatened has not been done. */
export const ACTS_OF_WORDS: ReadonlySet<PloverType> = new Set<PloverType>([
  "AGREE",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
]);

/** "continued to send arms": the verb above adds nothing but a phase. */
const PHASE = new Set("begin start continue resume keep proceed go move resort".split(" "));
const TRY = new Set(["try", "attempt"]);
const DECIDE = new Set("decide vote rule opt choose".split(" "));
const INTEND = new Set("plan intend prepare schedule expect set slate arrange".split(" "));
/** "announced plans to send", "has no intention to" is denied by its verb. */
const INTENT = new Set("plan intention intent decision".split(" "));
const TELL = new Set(
  "announce unveil declare express confirm outline have make signal state reveal disclose".split(" "),
);
const BE_ABOUT = new Set("ready willing prepared set due determined poised willingness readiness".split(" "));
const OPINION = new Set(
  "think believe fear hope suspect doubt want wish suggest imagine expect argue claim".split(" "),
);
const CONSENT = new Set("agree accept consent approve assent".split(" "));
const PARTICIPLE_OPENERS = new Set(["after", "by", "while", "in", "when"]);

/** @returns null when nothing happened: a possibility, a wish, an opinion, or "did not" */
export function standingOf(doc: ReadDoc, clause: Clause, type: PloverType): Standing | null {
  const { verb, governor, kind, opener } = clause;
  if (isOpinion(doc, clause) || isUnreal(doc, clause)) return null;
  if ((kind === "infinitive" || isHelped(doc, clause)) && governor) return underVerb(doc, governor, type);
  if (isBackground(doc, clause)) return null;
  if (verb.participle === "present" && opener !== null && !PARTICIPLE_OPENERS.has(opener)) return null;
  if (verb.negated) return negated(clause, type);
  const told = statusOf(clause);
  if (!told) return null;
  if (told.status === "planned") return announced(type);
  return { type, status: told.status, tense: told.tense, ofTheDay: isOfTheDay(clause) };
}

/** "to help defend": what follows is no deed of its own. */
const isHelped = (doc: ReadDoc, { verb, governor }: Clause): boolean =>
  governor?.verb.lemma === "help" && doc.tokens[verb.first - 1]?.index === governor.verb.last;

/** "property seized in the 1970s", "whom they had taken hostage", "rioted, setting fire to": part of what is told, or long past. */
function isBackground(doc: ReadDoc, { verb, kind, governor }: Clause): boolean {
  if (kind === "relative" && verb.perfect && verb.tense === "past" && doc.tokens[verb.first]?.lower === "had")
    return true;
  if (kind === "participle" && verb.participle === "past") return true;
  return verb.participle === "present" && governor !== null && patternOf(doc, governor)?.type === "PROTEST";
}

/** "would have met", "were to have met", and what is only asked. */
function isUnreal(doc: ReadDoc, { verb, sentence }: Clause): boolean {
  const asked = doc.text.slice(0, doc.sentences[sentence]?.end).endsWith("?");
  return asked || (verb.perfect && verb.tense === "future" && verb.modal !== "will");
}

/** "will not give aid" and "did not agree" refuse; "did not attack" tells nothing. */
function negated(clause: Clause, type: PloverType): Standing | null {
  const future = clause.verb.tense === "future";
  const refuses = future ? KIND_DEEDS.has(type) || type === "AGREE" : CONSENT.has(clause.verb.lemma);
  if (!refuses || !statusOf({ ...clause, verb: { ...clause.verb, negated: false } })) return null;
  return { type: "REJECT", status: "held", tense: "past", ofTheDay: isOfTheDay(clause) };
}

function underVerb(doc: ReadDoc, governor: Clause, type: PloverType): Standing | null {
  const { lemma } = governor.verb;
  const above = standingOf(doc, governor, type);
  const words = patternOf(doc, governor);
  if (!above || (words && ACTS_OF_WORDS.has(words.type))) return null;
  // "began to attack"; "began a strike to demand" only strikes
  if (PHASE.has(lemma)) return governor.object === null ? above : null;
  // "gathered in Lima to protest": a protest by whatever means
  if (type === "PROTEST" && !words && !governor.verb.infinitive && governor.object === null) return above;
  if (TRY.has(lemma)) return type === "ASSAULT" || type === "COERCE" ? above : null;
  if (lemma === "fail") return type === "AGREE" || type === "CONSULT" ? { ...above, type: "REJECT" } : null;
  if (DECIDE.has(lemma))
    return HARSH_DEEDS.has(type) || type === "CONCEDE" || type === "REJECT" ? above : announced(type);
  if (INTEND.has(lemma) && governor.object === null) return announced(type);
  if (governor.object?.some((np) => isOneOf(np, INTENT)) === true && TELL.has(lemma)) return announced(type);
  if (lemma === "be" && (governor.object === null || governor.object.some((np) => BE_ABOUT.has(np.head))))
    return announced(type);
  return null;
}

/** What is told before it is done: a promise, a threat, or an act of words still to come. */
function announced(type: PloverType): Standing {
  const told = KIND_DEEDS.has(type) ? "AGREE" : HARSH_DEEDS.has(type) ? "THREATEN" : type;
  return { type: told, status: "planned", tense: "future", ofTheDay: false };
}

/** A simple past of the story itself: not "has imposed", not "which imposed", not "when it imposed". */
function isOfTheDay(clause: Clause): boolean {
  const { verb, kind, governor, opener } = clause;
  if (verb.participle === "present") return governor !== null && isOfTheDay(governor);
  const reported = kind === "subordinate" && opener === "that";
  return verb.tense === "past" && !verb.perfect && (kind === "main" || kind === "coordinate" || reported);
}

/** "he believes that they attacked", "he accused them, saying"; what is denied or alleged is told by that verb alone. */
function isOpinion(doc: ReadDoc, clause: Clause): boolean {
  const { governor, kind, opener } = clause;
  if (!governor || governor.start > clause.start || kind === "infinitive" || kind === "participle") return false;
  const follows = doc.text.slice(governor.end, clause.start).trim() === "";
  if (opener !== "that" && !(opener === null && kind === "main" && follows)) return false;
  const reporting = (reportingVerbs().get(governor.verb.lemma) ?? []).find((verb) => verb.particle === "");
  const wanted = patternOf(doc, governor);
  if (wanted && ACTS_OF_WORDS.has(wanted.type)) return true;
  return (
    OPINION.has(governor.verb.lemma) ||
    (reporting !== undefined && (reporting.negates || reporting.act !== null || reporting.sense === "believe"))
  );
}
