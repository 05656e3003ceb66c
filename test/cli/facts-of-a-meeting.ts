import type { Facts, MeetingFact, PersonFact } from "../../src/facts/shapes.js";

const person = (name: string, country: string): PersonFact => ({
  name,
  aliases: [name],
  country,
  countryEvidence: [],
  offices: [],
  evidence: [],
});

/** Facts about four ministers; tests say which of them met. */
export const facts: Facts = {
  people: [person("Anna Alm", "SWE"), person("Bo Berg", "SWE"), person("Carl Cook", "GBR"), person("Dana Dean", "USA")],
  countries: [],
  organizations: [],
  places: [],
  meetings: [],
  statements: [],
  events: [],
};

/** A held meeting of the named people ("Anna Alm/1": on side 1), changed as given. */
export function meetingOf(names: readonly string[], changes: Partial<MeetingFact> = {}): MeetingFact {
  return {
    participants: names.map((each) => {
      const [id = "", side] = each.split("/");
      const type = /^[A-Z]{3}$/.test(id) ? "country" : "person";
      return { party: { type, id }, role: "participant", side: side ?? null, onBehalfOf: null, evidence: [] };
    }),
    kind: "in-person",
    status: "held",
    location: { city: "Oslo", country: "NOR", inferred: false, evidence: [] },
    date: { value: "2019-05-04", end: null, precision: "day", wording: null, basis: null, resolvedAgainst: null },
    partOf: null,
    evidence: [],
    ...changes,
  };
}
