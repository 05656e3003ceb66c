import type { Article, Facts, Sentence } from "../../src/facts/shapes.js";
import { allEvidence } from "./all-evidence.js";

/** What is wrong with the spans of a reading, each with the way that leads to it; empty when every piece of evidence has
 *  words, stands in the sentence it names, and every statement quotes the text. */
export function brokenSpans(article: Article, sentences: readonly Sentence[], facts: Facts): string[] {
  const broken = allEvidence(facts)
    .filter(({ start, end, sentence }) => {
      const span = sentences[sentence];
      return !span || start < span.start || end > span.end || article.text.slice(start, end).trim() === "";
    })
    .map(({ path, start, end, sentence }) => `${path}: ${start}-${end} in sentence ${sentence}`);
  const misquoted = facts.statements
    .filter(({ text, start, end }) => text === "" || article.text.slice(start, end) !== text)
    .map(({ text }, i) => `statements.${i}: ${text}`);
  return [...broken, ...misquoted];
}
