import { splitSentences } from "../../../src/article/split-sentences.js";
import { extractFacts } from "../../../src/extract/extract.js";
import type { ReadDoc } from "../../../src/extract/resolve/reading.js";
import { understand } from "../../../src/extract/understand.js";
import type { Reading } from "../../../src/facts/shapes.js";
import type { Text } from "./system.js";

export interface TextRead extends Reading {
  readonly doc: ReadDoc;
}

const read = new WeakMap<Text, TextRead>();

/** Reads a text of a gold set as it stands: its offsets are those of the gold, so no headline or caption is cut from it.
 *  A text is read once, however many scorers ask. */
export function readText(text: Text): TextRead {
  const known = read.get(text);
  if (known) return known;
  const article = { ...text, url: null, publisher: null, language: "en" };
  const sentences = splitSentences(article.text);
  const fresh = {
    article,
    sentences,
    doc: understand(article, sentences),
    facts: extractFacts(article, sentences),
  };
  read.set(text, fresh);
  return fresh;
}
