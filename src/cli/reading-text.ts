import { countryName } from "../facts/country-name.js";
import type { Evidence, Reading } from "../facts/shapes.js";
import { meetingLine, partyName } from "./meeting-line.js";

/** What an article says, for reading on a terminal: each fact with the words that say so. */
export function readingText(reading: Reading): string {
  const { article, facts } = reading;
  const quote = (evidence: readonly Evidence[]): string => {
    const [first] = evidence;
    return first ? `\n      "${article.text.slice(first.start, first.end)}"` : "";
  };
  const parts: [string, string[]][] = [
    [
      "People",
      facts.people.map((person) => {
        const office = person.offices.map(({ wording }) => wording).join("; ");
        return partyName({ type: "person", id: person.name }, facts) + (office ? `, ${office}` : "");
      }),
    ],
    ["Countries", inOneLine(facts.countries.map(({ id }) => countryName(id)))],
    ["Cities", inOneLine(facts.places.filter(({ kind }) => kind === "city").map(({ name }) => name))],
    ["Organizations", inOneLine(facts.organizations.map(({ name }) => name))],
    ["Meetings", facts.meetings.map((meeting) => meetingLine(meeting, facts) + quote(meeting.evidence))],
    [
      "Statements",
      facts.statements.map(
        ({ speaker, kind, text }) => `${speaker ? partyName(speaker, facts) : "unknown"}, ${kind}: ${text}`,
      ),
    ],
    [
      "Events",
      facts.events.map(({ type, actors, recipients, date, status, evidence }) => {
        const names = [actors, recipients].map((parties) => parties.map((party) => partyName(party, facts)).join(", "));
        const whom = names[1] ? ` -> ${names[1]}` : "";
        return `${type} ${names[0] ?? ""}${whom}, ${date.value ?? "undated"}, ${status}${quote(evidence)}`;
      }),
    ],
  ];
  const head = `${article.title ?? "(no title)"}\npublished ${article.publishedAt ?? "on an unknown day"}`;
  const body = parts.flatMap(([name, lines]) =>
    lines.length > 0 ? [`${name}\n${lines.map((line) => `  ${line}`).join("\n")}`] : [],
  );
  return [head, ...body].join("\n\n");
}

function inOneLine(names: readonly string[]): string[] {
  return names.length > 0 ? [names.join(", ")] : [];
}
