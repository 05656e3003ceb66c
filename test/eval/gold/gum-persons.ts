import type { Span } from "../../../src/facts/shapes.js";
import { overlap } from "../score/overlap.js";
import type { AskedAndOpen } from "./asked-and-open.js";
import type { GumArticle, GumMention } from "./gum-article.js";
import { readTable } from "./read-table.js";

const NOT_NAMES = new Map(readTable("gum/not-names.tsv").map(([text = "", what = ""]) => [text, what]));
const SMALL = /^(?:an?|and|at|by|for|from|in|of|on|the|to)$/i;

/** The mentions of persons by name: what GUM calls a named person, less
 *  - groups ("Muslims", "A and B"): to read one as a person is wrong, but the names within it are mentions of their own;
 *  - offices alone ("The President") and parts of other names ("the Andy Warhol Foundation"): these are left open. */
export function gumPersons({ entities }: GumArticle): AskedAndOpen {
  const named = entities.filter(({ type, kind }) => type === "person" && kind === "named");
  const asked: Span[] = [];
  const open: Span[] = [];
  for (const mention of named) {
    const what = NOT_NAMES.get(mention.text);
    if (what === "group" || named.some((other) => holds(mention, other))) continue;
    if (what === "office" || entities.some((other) => isPartOfName(mention, other))) open.push(headOf(mention));
    else asked.push(headOf(mention));
  }
  return { asked, open };
}

const headOf = ({ head: [start, end] }: GumMention): Span => ({ start, end });

/** Whether the head of a mention has another person's mention in it, as that of "A and B" and of "critics of A" has. */
const holds = (outer: GumMention, inner: GumMention): boolean =>
  NOT_NAMES.get(inner.text) !== "office" &&
  outer.start <= inner.start &&
  inner.end <= outer.end &&
  inner.end - inner.start < outer.end - outer.start &&
  overlap(headOf(outer), inner) > 0;

/** "Andy Warhol" in "The Andy Warhol Foundation for the Visual Arts": a name of another kind, capitalised throughout. */
const isPartOfName = (person: GumMention, other: GumMention): boolean =>
  other.type !== "person" &&
  other.kind === "named" &&
  overlap(headOf(person), other) > 0 &&
  other.start <= person.start &&
  person.end <= other.end &&
  (other.text.match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => SMALL.test(word) || !/^\p{Ll}/u.test(word));
