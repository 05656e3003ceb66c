import type { ReadDoc } from "../resolve/reading.js";

/** Whether a sentence asks and does not tell: "Did the two ever meet?" */
export function isQuestion(doc: ReadDoc, sentence: number): boolean {
  const span = doc.sentences[sentence];
  return span !== undefined && doc.text.slice(span.start, span.end).trimEnd().endsWith("?");
}
