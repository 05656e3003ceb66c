import { collect } from "../collect.js";
import type { Doc } from "../doc.js";
import type { Mark, MarkOf } from "./mark.js";

/** Finds the short forms of offices that the article names in full, wherever they stand.
 *  @example "External Affairs Minister Dr. S. Jaishankar … EAM met" // EAM means that office; "PM Modi", after "Prime Minister" */
export function officeAcronyms(doc: Doc, marks: readonly Mark[]): MarkOf<"office">[] {
  const offices = new Map<string, MarkOf<"office">>();
  for (const mark of marks) {
    const short = mark.kind === "office" ? initials(doc.text.slice(mark.start, mark.end)) : "";
    if (mark.kind === "office" && short.length > 1) offices.set(short, offices.get(short) ?? mark);
  }
  if (offices.size === 0) return [];
  return collect(doc.tokens, (token) => {
    const office = offices.get(token.text);
    const { index, start, end, sentence } = token;
    return office ? { ...office, first: index, last: index, start, end, sentence } : null;
  });
}

const initials = (words: string): string =>
  words
    .split(/[ -]/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join("");
