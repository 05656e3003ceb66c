import { nodeEvidence } from "../evidence/evidence.fields.js";
import { Meeting } from "../meeting/meeting.type.js";
import { Involved } from "../party/involved.type.js";
import { date, link, links, node } from "../plan/relation-fields.js";
import { relationsOf } from "../plan/relations-of.js";
import { Statement } from "./statement.type.js";

export const StatementRelations = relationsOf(() => Statement, {
  date,
  speaker: link(() => Involved, ["speaker"], "Null when the text does not say who spoke."),
  addressees: links(() => Involved, "addressees"),
  about: links(() => Involved, "about", "Whom it speaks of."),
  meeting: node(() => Meeting, "meeting", "Where it was said."),
  ...nodeEvidence,
});
