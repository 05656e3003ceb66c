import type { Span } from "../facts/shapes.js";
import type { Doc } from "./doc.js";
import { fits } from "./resolve/join-names.js";
import { titles } from "./world/offices.js";
import type { Person } from "./resolve/person.js";

/** One person’s words after a label, without the label: "A: Through a telephone call." */
export interface Turn extends Span {
  /** null for the one who asks. */
  readonly speaker: Person | null;
}

const LABEL = /^(Q|A|Question|Answer|\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3})[:.] +(?=\S)/u;
const LEAST = 3;

/** Finds the turns of an interview: paragraphs that open with "Q:" and "A:", or with a name. "A" is whoever the title
 *  names, else the first person of the text.
 *  @returns none for a text with fewer than three such paragraphs */
export function findTurns(doc: Doc, persons: readonly Person[]): Turn[] {
  const turns: (Turn & { label: string })[] = [];
  let start = 0;
  for (const paragraph of doc.text.split("\n")) {
    const label = LABEL.exec(paragraph);
    const from = start + (label?.[0].length ?? 0);
    const end = start + paragraph.trimEnd().length;
    if (label?.[1]) turns.push({ label: label[1], start: from, end, speaker: speakerOf(doc, persons, label[1]) });
    start += paragraph.length + 1;
  }
  const asked =
    turns.some((turn) => /^Q/.test(turn.label)) || new Set(turns.map((turn) => turn.label)).size < turns.length;
  return turns.length >= LEAST && asked ? turns : [];
}

function speakerOf(doc: Doc, persons: readonly Person[], label: string): Person | null {
  if (/^(Q|Question)$/.test(label)) return null;
  if (!/^(A|Answer)$/.test(label)) {
    const [title] = titles().named(label.toLowerCase());
    const holds = (person: Person) => title !== undefined && person.roles.some(({ kind }) => kind === title.kind);
    return persons.find((person) => person.name === label || fits(label, person.name) || holds(person)) ?? null;
  }
  const title = doc.article.title ?? "";
  return persons.find((person) => title.includes(person.name)) ?? persons[0] ?? null;
}

/** The speaker of the turn that a place in the text belongs to. */
export const turnAt = (turns: readonly Turn[], offset: number): Turn | null =>
  turns.find((turn) => turn.start <= offset && offset < turn.end) ?? null;
