import type { Party } from "../../facts/shapes.js";
import { collect } from "../collect.js";
import type { ReadDoc } from "../resolve/reading.js";
import type { Clause } from "../syntax/clause.js";
import { codingOf, type Coding } from "./event-coding.js";
import { contextsOf } from "./event-contexts.js";
import type { EventDraft } from "./event-draft.js";
import { actorsOf, isDoneBySomebody, isPrivate, placesIn, recipientsOf, whoIsMeant, without } from "./event-parties.js";
import { complementOf, patientOf, toldAfterThat } from "./event-pattern.js";
import { kindOfNoun } from "./meeting-kind.js";
import type { Rule } from "./rule.js";

/** Reads:  "Italy imposed sanctions on Libya."  "Lavrov urged Washington to wait."  "Two Russian diplomats were expelled by Norway."
 *  Leaves: "Italy may impose sanctions."  "He hopes that Libya will agree."  "The rebels attacked." (they are no state) */
export const eventVerb: Rule<EventDraft> = {
  name: "event/verb",
  read(doc, sentence) {
    const drafts = collect(doc.clausesOf[sentence] ?? [], (clause) => draftOf(doc, clause));
    return drafts.length > 0 ? drafts : null;
  },
};

function draftOf(doc: ReadDoc, clause: Clause): EventDraft | null {
  const coding = codingOf(doc, clause);
  if (!coding) return null;
  const { verb, standing, content } = coding;
  const actors = actorsOf(doc, clause, verb);
  const found = recipientsFor(doc, clause, coding, actors);
  // "fighting between Congolese and Rwandans": each does it, and neither alone is hit
  const mutual = actors.length > 1 && without(actors, found).length === 0;
  const recipients = WITHIN.has(coding.type) && !mutual ? found : without(found, actors);
  if (!isEnough(doc, clause, coding, actors, recipients)) return null;
  const span = { start: clause.start, end: Math.max(clause.end, content?.clause.end ?? 0) };
  return {
    rule: eventVerb.name,
    sentence: clause.sentence,
    type: coding.type,
    mode: coding.mode,
    contexts: contextsOf(doc, span, verb),
    actors,
    recipients,
    status: standing.status,
    tense: standing.tense,
    ofTheDay: standing.ofTheDay,
    dates: clause.dates,
    verb: { lemma: clause.verb.lemma, start: clause.verb.start, end: content?.clause.verb.end ?? clause.verb.end },
    contact: contactOf(coding, clause),
    ...span,
  };
}

/** Those whom the clause names, else those whom its content does: "agreed to send aid to Poland", "demanded that Iran stop". */
function recipientsFor(
  doc: ReadDoc,
  clause: Clause,
  { verb, type, content }: Coding,
  actors: readonly Party[],
): Party[] {
  const own = recipientsOf(doc, clause, verb, type, actors);
  if (own.length > 0) return own;
  if (!content)
    return type === "REQUEST"
      ? toldAfterThat(doc, clause).flatMap((np) => whoIsMeant(doc, clause.sentence, np, false, actors))
      : [];
  if (type === "REQUEST" && content.clause.kind !== "infinitive")
    return actorsOf(doc, content.clause, { ...verb, partners: [] });
  const inner = content.verb ? recipientsOf(doc, content.clause, content.verb, content.verb.type, actors) : [];
  if (inner.length > 0) return inner;
  const places = content.verb?.type === "CONSULT" ? [] : ["in", "at", "near"];
  const around = [...CONCERNED, ...places].flatMap((preposition) => complementOf(content.clause, preposition));
  const named = [...patientOf(content.clause), ...around].map((np) =>
    whoIsMeant(doc, clause.sentence, np, places.length > 0, actors),
  );
  return named.find((parties) => parties.length > 0) ?? [];
}

const CONCERNED = ["against", "on", "with", "to", "for", "from", "between"];

/** What a state may also do to those who are its own: "Turkish police arrested Turkish journalists". */
const WITHIN = new Set<string>("ACCUSE REQUEST REJECT THREATEN PROTEST COERCE ASSAULT CONCEDE RETREAT".split(" "));

const MUTUAL = new Set<string>(["CONSULT", "COOPERATE"]);

/** Somebody must have done it; what takes two needs two. A deed told in the passive may keep its doer to itself, and
 *  gunmen may be of no country, where those whom it hits are of one; a sanction always hits somebody. */
function isEnough(
  doc: ReadDoc,
  clause: Clause,
  { type, verb }: Coding,
  actors: readonly Party[],
  recipients: readonly Party[],
): boolean {
  const { passive, participle } = clause.verb;
  const there = CRIMES.has(type) && isPrivate(doc, clause, type) ? [...actors, ...placesIn(clause)] : null;
  if (there && without(recipients, there).length === 0) return false;
  if (actors.length === 0)
    return (
      recipients.length > 0 &&
      (verb.recipients.includes("subject") ||
        (DONE_TO.has(type) && passive && !participle) ||
        (!MUTUAL.has(type) && isDoneBySomebody(doc, clause)))
    );
  if (type === "SANCTION") return recipients.length > 0;
  return !MUTUAL.has(type) || actors.length + recipients.length > 1;
}

const CRIMES = new Set<string>(["ASSAULT", "COERCE"]);
const DONE_TO = new Set<string>(["SANCTION", "COERCE", "ASSAULT", "AID", "RETREAT"]);

function contactOf({ verb, content }: Coding, clause: Clause): EventDraft["contact"] {
  if (verb.type === "CONSULT" && verb.mode === "visit") return "trip";
  const talks = verb.type === "CONSULT" || content?.verb?.type === "CONSULT";
  return talks || patientOf(clause).some((np) => kindOfNoun(np) !== null) ? "talks" : null;
}
