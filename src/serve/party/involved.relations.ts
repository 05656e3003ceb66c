import { linkEvidence } from "../evidence/evidence.fields.js";
import { end } from "../plan/relation-fields.js";
import { relationsOf } from "../plan/relations-of.js";
import { Involved } from "./involved.type.js";
import { Party } from "./party.interface.js";

export const InvolvedRelations = relationsOf(() => Involved, {
  party: end(() => Party),
  evidence: linkEvidence,
});
