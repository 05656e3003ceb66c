import { correctedBy, type FactCorrection } from "./correction.js";
import type { Facts, Iso3, MeetingFact, OfficeHeld, PersonFact } from "./shapes.js";
import { sidesOf } from "./sides.js";

/** Whom a person speaks for, and all that was read from it: the person's seats at meetings, and the offices held. */
export function correctCountry(facts: Facts, { id, country }: FactCorrection): Facts {
  const found = facts.people.find(({ name }) => `person:${name}` === id);
  if (!found || country === undefined) return facts;
  return {
    ...facts,
    people: facts.people.map((person) => (person === found ? withCountry(person, country) : person)),
    meetings: facts.meetings.map((meeting) => seatedFor(meeting, found, country)),
  };
}

function withCountry(person: PersonFact, country: Iso3 | null): PersonFact {
  const { countryEvidence, evidence } = person;
  return {
    ...person,
    country,
    countryEvidence: country === null ? [] : correctedBy(countryEvidence.length > 0 ? countryEvidence : evidence),
    offices: person.offices.map((office) => officeOf(office, person.country, country)),
  };
}

/** An office of the country that was wrong is one of the right country; who held one once may speak for another now. */
function officeOf(office: OfficeHeld, wrong: Iso3 | null, right: Iso3 | null): OfficeHeld {
  const { of, tenure, evidence } = office;
  if (tenure === "former" || of?.type !== "country" || of.id !== wrong) return office;
  return { ...office, of: right === null ? null : { type: "country", id: right }, evidence: correctedBy(evidence) };
}

function seatedFor(meeting: MeetingFact, { name, country: wrong }: PersonFact, right: Iso3 | null): MeetingFact {
  let isOther = false;
  const seats = meeting.participants.map((seat) => {
    if (seat.party.type !== "person" || seat.party.id !== name || seat.onBehalfOf !== wrong) return seat;
    isOther = true;
    const evidence = correctedBy(seat.evidence.length > 0 ? seat.evidence : meeting.evidence);
    return { ...seat, onBehalfOf: right, evidence };
  });
  if (!isOther) return meeting;
  const sides = sidesOf(seats.map(({ onBehalfOf }) => onBehalfOf));
  return { ...meeting, participants: seats.map((seat, index) => ({ ...seat, side: sides[index] ?? null })) };
}
