import type { Run } from "../../cypher/run.js";
import { partyIs } from "../../party-is.js";
import { isKnownBy } from "../../search/known-by.js";
import { namesAsked, textsAsked } from "../../search/labels-asked.js";
import type { Query } from "../../search/parse-query.js";
import type { SearchLabel, SearchQuestion } from "../../search/question.js";
import { inOrder, type NameFound } from "../../search/search-page.js";
import { candidates } from "../candidates.js";
import { Best } from "./best.js";
import type { Document, SearchIndex } from "./search-index.js";

/** The names that may have the words, of the kinds asked for. */
export function findNames(index: SearchIndex, query: Query, question: SearchQuestion): NameFound[] {
  const labels = namesAsked(question);
  if (labels.length === 0) return [];
  return index.named(query).flatMap(({ id, label, name, aliases, knownSince }) => {
    const asked = labels.includes(label) && isKnownBy(knownSince, question.asOf);
    return asked && name !== null ? [{ id, name, aliases }] : [];
  });
}

export interface FoundText {
  readonly id: string;
  readonly label: SearchLabel;
  readonly score: number;
}

/** The texts after the cursor, in order, as many as a page and one more has; and how many there are in all. */
export async function findTexts(
  run: Run,
  index: SearchIndex,
  query: Query,
  question: SearchQuestion,
): Promise<{ readonly best: readonly FoundText[]; readonly count: number }> {
  const labels = textsAsked(question);
  if (labels.length === 0) return { best: [], count: 0 };
  const said = await statementsOf(run, question.speaker);
  const { after } = question;
  const best = new Best<FoundText>(question.first + 1, inOrder);
  let count = 0;
  for (const { document, score } of index.withWords(query)) {
    const { id, label } = document;
    if (!labels.includes(label) || !isWithin(document, question) || (said && !said.has(id))) continue;
    count++;
    const found = { id, label, score };
    if (!after || inOrder(found, { score: after[0], id: after[1] }) > 0) best.offer(found);
  }
  return { best: best.rows, count };
}

async function statementsOf(run: Run, speaker: string | undefined): Promise<ReadonlySet<string> | null> {
  if (speaker === undefined) return null;
  const { ids } = await candidates(run, ["Statement"], { relation: "speaker", some: partyIs(speaker) });
  return ids ?? new Set();
}

function isWithin(document: Document, { from, to, asOf }: SearchQuestion): boolean {
  if (from !== undefined && (document.to === null || document.to < from)) return false;
  if (to !== undefined && (document.from === null || document.from > to)) return false;
  return isKnownBy(document.knownSince, asOf);
}
