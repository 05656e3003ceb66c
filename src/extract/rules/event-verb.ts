import type { Party } from "../../facts/shapes.js";
import type { ReadDoc } from "../resolve/reading.js";
import type { Clause } from "../syntax/clause.js";
import { codingOf, type Coding } from "./event-coding.js";
import { contextsOf } from "./event-contexts.js";
import type { EventDraft } from "./event-draft.js";
import { actorsOf, recipientsOf, without } from "./event-parties.js";
import type { Rule } from "./rule.js";

/** Reads:  "Italy imposed sanctions on Libya."  "Lavrov urged Washington to wait."  "Two Russian diplomats were expelled by Norway."
 *  Leaves: "Italy may impose sanctions."  "He hopes that Libya will agree."  "The rebels attacked." (they are no state) */
export const eventVerb: Rule<EventDraft> = {
  name: "event/verb",
  read(doc, sentence) {
    const drafts = (doc.clausesOf[sentence] ?? []).flatMap((clause) => draftOf(doc, clause) ?? []);
    return drafts.length > 0 ? drafts : null;
  },
};

function draftOf(doc: ReadDoc, clause: Clause): EventDraft | null {
  const coding = codingOf(doc, clause);
  if (!coding) return null;
  const { verb, standing, content } = coding;
  const actors = actorsOf(doc, clause, verb);
  const recipients = without(recipientsFor(doc, clause, coding), actors);
  if (!isEnough(clause, coding, actors, recipients)) return null;
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
    contact: contactOf(coding),
    ...span,
  };
}

/** Those whom the clause names, else those whom its content does: "agreed to send aid to Poland", "demanded that Iran stop". */
function recipientsFor(doc: ReadDoc, clause: Clause, { verb, type, content }: Coding): Party[] {
  const own = recipientsOf(doc, clause, verb);
  if (own.length > 0 || !content) return own;
  if (type === "REQUEST" && content.clause.kind !== "infinitive")
    return actorsOf(doc, content.clause, { ...verb, partners: [] });
  return content.verb ? recipientsOf(doc, content.clause, content.verb) : [];
}

const MUTUAL = new Set(["CONSULT", "COOPERATE"]);

/** Somebody must have done it; what takes two needs two, and a thing done in the passive may keep its doer to itself. */
function isEnough(clause: Clause, { type }: Coding, actors: readonly Party[], recipients: readonly Party[]): boolean {
  if (actors.length === 0) return clause.verb.passive && recipients.length > 0;
  return !MUTUAL.has(type) || actors.length + recipients.length > 1;
}

function contactOf({ verb, content }: Coding): EventDraft["contact"] {
  if (verb.type === "CONSULT" && verb.mode === "visit") return "trip";
  return verb.type === "CONSULT" || content?.verb?.type === "CONSULT" || verb.nouns.some(isTalks) ? "talks" : null;
}

const isTalks = ({ nouns }: { nouns: ReadonlySet<string> | null }): boolean => nouns?.has("talk") ?? false;
