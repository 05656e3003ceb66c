import { extractFacts } from "../../../src/extract/extract.js";
import { splitSentences } from "../../../src/article/split-sentences.js";
import type { Article, Evidence, Facts, MeetingFact, Party } from "../../../src/facts/shapes.js";
import type { Case, Kind } from "./read-cases.js";

/** A fact as a line of a case, and the rules that read it. */
export interface Line {
  readonly fact: string;
  readonly rules: string;
}

/** The article that a case tells. */
export const articleOf = ({ text, publishedAt }: Pick<Case, "text" | "publishedAt">): Article => ({
  id: "article:case",
  title: null,
  url: null,
  publisher: null,
  publishedAt,
  language: "en",
  text,
});

/** Reads a case and writes its facts in the form that cases are written in. */
export function readAsLines(one: Case): Line[] {
  const article = articleOf(one);
  const facts = extractFacts(article, splitSentences(article.text));
  return one.kinds.flatMap((kind) => LINES[kind](facts));
}

const line = (cells: readonly (string | null)[], evidence: readonly Evidence[]): Line => ({
  fact: cells.map((cell) => cell ?? "-").join(" | "),
  rules: [...new Set(evidence.map(({ rule }) => rule))].join(", "),
});

const LINES: Readonly<Record<Kind, (facts: Facts) => Line[]>> = {
  meeting: (facts) => facts.meetings.map(meetingLine),
  person: (facts) =>
    facts.people.map(({ name, country, offices, evidence }) => {
      const office = offices.find(({ tenure }) => tenure !== "former") ?? offices[0];
      return line(["person", name, country, office?.wording ?? null, office?.kind ?? null], evidence);
    }),
  statement: (facts) =>
    facts.statements.map(({ speaker, speakerWording, kind, text, verb, addressee, evidence }) =>
      line(["statement", speaker?.id ?? null, kind, text, verb, addressee?.id ?? null, speakerWording], evidence),
    ),
  country: (facts) => facts.countries.map(({ id, evidence }) => line(["country", id], evidence)),
  city: (facts) =>
    facts.places
      .filter(({ kind }) => kind === "city")
      .map(({ name, country, evidence }) => line(["city", name, country], evidence)),
  organization: (facts) => facts.organizations.map(({ name, evidence }) => line(["organization", name], evidence)),
  event: (facts) =>
    facts.events.map(({ type, mode, actors, recipients, status, date, evidence }) =>
      line(["event", type, together(actors), together(recipients), status, date.value, mode], evidence),
    ),
};

const together = (parties: readonly Party[]): string | null =>
  parties
    .map(({ id }) => id)
    .sort()
    .join(" + ") || null;

function meetingLine({ participants, kind, status, location, date, evidence }: MeetingFact): Line {
  const who = participants
    .map(({ party }) => party.id)
    .sort()
    .join(" + ");
  const where = location && [location.city, location.country].filter((word) => word !== null).join(" ");
  const when = date.value && (date.end ? `${date.value} to ${date.end}` : date.value);
  return line(["meeting", who, kind, status, where, when], evidence);
}

/** What is wrong between what was expected and what came, for reading; null when all is as it should be.
 *  A line that ends early leaves its further cells open; participants come in any order. */
export function difference(one: Case, came: readonly Line[]): string | null {
  const left = [...came];
  const missing = one.expected.map(normal).filter((expected) => {
    const at = left.findIndex(({ fact }) => fact === expected || fact.startsWith(`${expected} | `));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  if (missing.length === 0 && left.length === 0) return null;
  return [
    `${one.file}:${one.line} (dated ${one.publishedAt ?? "-"})`,
    one.text,
    ...missing.map((fact) => `  missing: ${fact}`),
    ...left.map(({ fact, rules }) => `  too much: ${fact}   [${rules}]`),
  ].join("\n");
}

function normal(expected: string): string {
  const cells = expected.split(" | ").map((cell) => cell.trim());
  if (cells[0] === "meeting" && cells[1]) cells[1] = cells[1].split(" + ").sort().join(" + ");
  return cells.join(" | ");
}
