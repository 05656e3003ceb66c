import { SEARCHABLE, type SearchLabel, type SearchQuestion } from "./question.js";
import { TIER } from "./score.js";

const DATED: readonly SearchLabel[] = ["Statement", "Article"];
const SPOKEN: readonly SearchLabel[] = ["Statement"];

/** The kinds that can answer by their names; none once the cursor is behind all names and nothing is counted. */
export function namesAsked(question: SearchQuestion): SearchLabel[] {
  const passed = !question.count && question.after !== undefined && question.after[0] < TIER.NAME_TYPO;
  return passed ? [] : labelsAsked(question).filter((label) => !DATED.includes(label));
}

/** The kinds that can answer by their text. */
export const textsAsked = (question: SearchQuestion): SearchLabel[] =>
  labelsAsked(question).filter((label) => DATED.includes(label));

/** Only statements have a speaker, only statements and articles a date. */
function labelsAsked({ labels = SEARCHABLE, from, to, speaker }: SearchQuestion): SearchLabel[] {
  const possible = speaker !== undefined ? SPOKEN : from !== undefined || to !== undefined ? DATED : SEARCHABLE;
  return possible.filter((label) => labels.includes(label));
}
