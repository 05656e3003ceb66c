import type { Doc } from "../doc.js";
import type { Token } from "../language/token.js";
import { nameHeads } from "../world/name-heads.js";
import type { Marks } from "./mark.js";
import type { OrganizationMention } from "./mention.js";

const LINKS = new Set(["of", "for", "and", "on", "the", "in"]);
const CAPITALISED = /^\p{Lu}/u;
/** What a body is called that a name alone does not show: "Ruptly, a Russian media outlet". */
const DESCRIPTIONS = new Set(
  "outlet agency company firm group party movement broadcaster newspaper channel network organization organisation think-tank militia bank platform website publication magazine daily".split(
    " ",
  ),
);

/** Finds organizations that no table knows by the word that heads their names ("Ministry of Commerce", "National
 *  Assembly") or by the apposition that says what they are. */
export function findNamedOrganizations(
  doc: Doc,
  tokens: readonly Token[],
  marks: Marks,
  taken: ReadonlySet<number>,
): OrganizationMention[] {
  const found: OrganizationMention[] = [];
  let i = 0;
  while (i < tokens.length) {
    const end = headed(tokens, i, marks, taken) ?? described(tokens, i, marks, taken);
    const first = tokens[i];
    const last = end === null ? undefined : tokens[end];
    if (!first || !last || end === null) {
      i++;
      continue;
    }
    const name = doc.text.slice(first.start, last.end);
    found.push({
      kind: "organization",
      name,
      type: null,
      first: first.index,
      last: last.index,
      start: first.start,
      end: last.end,
      sentence: first.sentence,
    });
    i = end + 1;
  }
  return found;
}

/** A run of capitalised words whose last word, or whose first before "of", heads the names of organizations. */
function headed(tokens: readonly Token[], i: number, marks: Marks, taken: ReadonlySet<number>): number | null {
  const first = tokens[i];
  if (!first || taken.has(first.index) || !CAPITALISED.test(first.text) || first.pos === "DET" || first.pos === "PRON")
    return null;
  let end = -1;
  let heads = false;
  for (let j = i; j < tokens.length; j++) {
    const token = tokens[j];
    if (!token || taken.has(token.index) || marks.get(token.index)?.kind === "date") break;
    if (CAPITALISED.test(token.text)) {
      end = j;
      heads ||= nameHeads().get(token.lower) === "organization";
    } else if (!LINKS.has(token.lower) || end < i || !leadsOn(tokens, j, taken) || !heads) break;
  }
  return heads && end > i ? end : null;
}

function leadsOn(tokens: readonly Token[], j: number, taken: ReadonlySet<number>): boolean {
  if (
    tokens[j]?.lower === "in" ||
    (tokens[j]?.lower === "and" && !tokens.slice(0, j).some((token) => token.lower === "of" || token.lower === "for"))
  )
    return false;
  const next = tokens[j + 1];
  const after = next?.lower === "the" ? tokens[j + 2] : next;
  return after !== undefined && CAPITALISED.test(after.text) && !taken.has(after.index);
}

function described(tokens: readonly Token[], i: number, marks: Marks, taken: ReadonlySet<number>): number | null {
  const token = tokens[i];
  if (!token || taken.has(token.index) || marks.has(token.index) || !CAPITALISED.test(token.text)) return null;
  if (tokens[i + 1]?.text !== "," || !["a", "an", "the"].includes(tokens[i + 2]?.lower ?? "")) return null;
  for (let j = i + 3; j < i + 9; j++) {
    const word = tokens[j];
    if (!word || word.pos === "PUNCT" || word.pos === "VERB" || word.pos === "ADP") return null;
    if (DESCRIPTIONS.has(word.lower)) return i;
  }
  return null;
}
