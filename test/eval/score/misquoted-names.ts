import type { Facts } from "../../../src/facts/shapes.js";

/** The names and wordings that do not stand where, or as, the facts say; empty when all do. */
export function misquotedNames(text: string, facts: Facts): string[] {
  const names = facts.people.flatMap(({ name, aliases, evidence }) =>
    evidence
      .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " "))
      .filter((words) => !aliases.includes(words))
      .map((words) => `people: "${words}" is no form of ${name}`),
  );
  const wordings = [
    ...facts.statements.flatMap(({ speakerWording, date }) => [speakerWording, date.wording]),
    ...[...facts.meetings, ...facts.events].map(({ date }) => date.wording),
  ];
  return [
    ...names,
    ...wordings
      .filter((words) => words !== null && !text.includes(words))
      .map((words) => `not in the text: ${words ?? ""}`),
  ];
}
