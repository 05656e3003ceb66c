import { linkEvidence, nodeEvidence } from "../evidence/evidence.fields.js";
import { Party } from "../party/party.interface.js";
import { Person } from "../person/person.type.js";
import { end, links, node } from "../plan/relation-fields.js";
import { relationsOf } from "../plan/relations-of.js";
import { OfficeHeld } from "./office-held.type.js";
import { OfficeHolder } from "./office-holder.type.js";
import { Office } from "./office.type.js";

export const OfficeRelations = relationsOf(() => Office, {
  of: node(() => Party, "of", "The country or organization whose office it is."),
  holders: links(() => OfficeHolder, "holders"),
  ...nodeEvidence,
});

export const OfficeHeldRelations = relationsOf(() => OfficeHeld, {
  office: end(() => Office),
  evidence: linkEvidence,
});

export const OfficeHolderRelations = relationsOf(() => OfficeHolder, {
  person: end(() => Person),
  evidence: linkEvidence,
});
