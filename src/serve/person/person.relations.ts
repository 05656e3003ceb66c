import { Country } from "../country/country.type.js";
import { linkEvidence } from "../evidence/evidence.fields.js";
import { OfficeHeld } from "../office/office-held.type.js";
import { end, links, node } from "../plan/relation-fields.js";
import { relationsOf } from "../plan/relations-of.js";
import { Allegiance } from "./allegiance.type.js";
import { Person } from "./person.type.js";

export const PersonRelations = relationsOf(() => Person, {
  country: node(() => Country, "countries", "The country this person speaks for; null where no text says so."),
  allegiances: links(() => Allegiance, "countries", "The countries spoken for, each with its evidence."),
  offices: links(() => OfficeHeld, "offices"),
});

export const AllegianceRelations = relationsOf(() => Allegiance, {
  country: end(() => Country),
  evidence: linkEvidence,
});
