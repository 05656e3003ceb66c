import type { Evidence, Facts, Party } from "../../facts/shapes.js";
import { countryName } from "../../facts/country-name.js";
import { officeId, partyId } from "../../facts/identity.js";
import type { ClaimBook } from "./claim-book.js";

/** Everybody who can act: people with their countries and offices, countries, organizations. */
export function claimParties(book: ClaimBook, facts: Facts): void {
  for (const { id, evidence } of facts.countries) book.mention(claimCountry(book, id, evidence), evidence);
  for (const { name, aliases, kind, evidence } of facts.organizations) {
    const id = partyId({ type: "organization", id: name });
    book.mention(book.node("Organization", id, { name, aliases: [name, ...aliases], kind }, evidence), evidence);
  }
  for (const person of facts.people) {
    const { name, aliases, country, evidence } = person;
    const id = partyId({ type: "person", id: name });
    book.mention(book.node("Person", id, { name, aliases: [name, ...aliases] }, evidence), evidence);
    if (country) {
      const why = orElse(person.countryEvidence, evidence);
      book.edge("ACTS_FOR", id, claimCountry(book, country, why), {}, why);
    }
    for (const office of person.offices) {
      const why = orElse(office.evidence, evidence);
      const held = book.node(
        "Office",
        officeId(office),
        { title: office.kind ?? office.wording, kind: office.kind },
        why,
      );
      book.edge("HOLDS", id, held, { wording: office.wording, tenure: office.tenure }, why, office.tenure);
      if (office.of) book.edge("OF", held, claimParty(book, office.of, why), {}, why);
    }
  }
}

/** Claims a party that a fact names; its own entry among the people or organizations, if any, says more.
 *  @returns its id */
export function claimParty(book: ClaimBook, party: Party, evidence: readonly Evidence[]): string {
  if (party.type === "country") return claimCountry(book, party.id, evidence);
  const label = party.type === "person" ? "Person" : "Organization";
  return book.node(label, partyId(party), { name: party.id, aliases: [party.id] }, evidence);
}

/** @returns its id */
export function claimCountry(book: ClaimBook, iso3: string, evidence: readonly Evidence[]): string {
  return book.node("Country", iso3, { name: countryName(iso3) }, evidence);
}

/** A part of a fact that has no evidence of its own rests on that of the whole. */
export function orElse(own: readonly Evidence[], whole: readonly Evidence[]): readonly Evidence[] {
  return own.length > 0 ? own : whole;
}
