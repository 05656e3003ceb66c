import { EntenteError } from "../errors.js";
import { correctedBy, type FactCorrection } from "./correction.js";
import type { Evidence, Facts, Party } from "./shapes.js";

/** What a person is called, wherever a fact names the person; the forms that the text has stay as aliases.
 *  @throws BAD_CORRECTION - somebody else in the article is called that: two are not made one here */
export function correctName(facts: Facts, { id, name }: FactCorrection): Facts {
  const found = facts.people.find((person) => `person:${person.name}` === id);
  if (!found || name === undefined || name === found.name) return facts;
  if (facts.people.some((person) => person !== found && person.name === name)) {
    throw new EntenteError(
      "BAD_CORRECTION",
      `corrections: "${name}" is another person of this article.`,
      "Give a name that nobody else in it has.",
      { id },
    );
  }
  const names = (party: Party | null): boolean => party?.type === "person" && party.id === found.name;
  const renamed = <One extends Party | null>(party: One): One => (names(party) ? { ...party, id: name } : party);
  /** The fact's words say the old name: where it was renamed, a person says so. */
  const why = (evidence: readonly Evidence[], ...parties: readonly (Party | null)[]): readonly Evidence[] =>
    parties.some(names) ? correctedBy(evidence) : evidence;
  return {
    ...facts,
    people: facts.people.map((person) =>
      person === found
        ? {
            ...person,
            name,
            aliases: [...new Set([name, found.name, ...person.aliases])],
            countryEvidence: correctedBy(person.countryEvidence),
            offices: person.offices.map((office) => ({ ...office, evidence: correctedBy(office.evidence) })),
            evidence: correctedBy(person.evidence),
          }
        : person,
    ),
    meetings: facts.meetings.map((meeting) => ({
      ...meeting,
      participants: meeting.participants.map((seat) => {
        const own = seat.evidence.length > 0 ? seat.evidence : meeting.evidence;
        return names(seat.party) ? { ...seat, party: renamed(seat.party), evidence: correctedBy(own) } : seat;
      }),
    })),
    statements: facts.statements.map((one) => ({
      ...one,
      speaker: renamed(one.speaker),
      addressee: renamed(one.addressee),
      about: one.about.map(renamed),
      evidence: why(one.evidence, one.speaker, one.addressee, ...one.about),
    })),
    events: facts.events.map((one) => ({
      ...one,
      actors: one.actors.map(renamed),
      recipients: one.recipients.map(renamed),
      evidence: why(one.evidence, ...one.actors, ...one.recipients),
    })),
  };
}
