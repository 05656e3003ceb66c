import { collect } from "../collect.js";
import type { ReadDoc } from "../resolve/reading.js";
import type { Clause } from "../syntax/clause.js";
import { ploverVerbs } from "../world/plover-verbs.js";
import { contextsOf } from "./event-contexts.js";
import type { EventDraft } from "./event-draft.js";
import { modeOfContent } from "./event-mode.js";
import { actorsOf, without } from "./event-parties.js";
import { patternOf } from "./event-pattern.js";
import { standingOf } from "./event-standing.js";
import type { Rule } from "./rule.js";
import { reportingVerb } from "./speaker.js";

/** Reads:  "Russia said that Sudan must return the helicopter."
 *  Leaves: "Russia said it must wait."  "Sudan must return it." (nobody asks) */
export const eventDemand: Rule<EventDraft> = {
  name: "event/demand",
  read(doc, sentence) {
    const drafts = collect(doc.clausesOf[sentence] ?? [], (clause) => draftOf(doc, clause));
    return drafts.length > 0 ? drafts : null;
  },
};

function draftOf(doc: ReadDoc, must: Clause): EventDraft | null {
  const said = must.governor;
  if (must.verb.modal !== "must" || must.kind === "relative" || !said || said.start > must.start) return null;
  const verb = reportingVerb(said);
  const demand = ploverVerbs().get("demand")?.at(-1);
  if (!demand || !verb?.frames.includes("that") || verb.act !== null || verb.negates) return null;
  const standing = standingOf(doc, said, "REQUEST");
  const actors = actorsOf(doc, said, demand);
  const recipients = without(actorsOf(doc, must, demand), actors);
  if (!standing || actors.length === 0 || recipients.length === 0) return null;
  const span = { start: said.start, end: must.end };
  return {
    rule: eventDemand.name,
    sentence: must.sentence,
    type: standing.type,
    mode: modeOfContent(must, standing.type, demand, patternOf(doc, must)),
    contexts: contextsOf(doc, span, demand),
    actors,
    recipients,
    status: standing.status,
    tense: standing.tense,
    ofTheDay: standing.ofTheDay,
    dates: said.dates,
    verb: { lemma: said.verb.lemma, start: said.verb.start, end: must.verb.end },
    contact: null,
    ...span,
  };
}
