import { isInLexicon } from "./wink.js";

const known = new Map<string, boolean>();
/** So many words are kept: a server reads for months. */
const MOST = 20_000;

/** Whether a word is an ordinary word of English, by the lexicon of the tagger; of a word with hyphens every part of more
 *  than two letters has to be one.
 *  @param lower in lower case
 *  @example isCommonWord("shuttle") // true
 *  @example isCommonWord("lavrov") // false */
export function isCommonWord(lower: string): boolean {
  const seen = known.get(lower);
  if (seen !== undefined) return seen;
  if (known.size >= MOST) known.clear();
  const parts = lower.split("-").filter((part) => part.length > 2);
  const common = parts.length > 0 && parts.every(isInLexicon);
  known.set(lower, common);
  return common;
}
