import { isGovernmentWord } from "../world/countries.js";
import type { Token } from "./token.js";

const HYPHEN = /^[-‐‑]$/;
const WORD = /^[\p{L}\p{N}.'’]+$/u;

/** Makes one word of words glued by hyphens ("Eui-yong", "Russian-made", "vice-foreign"), for no tagger rejoins them.
 *  Two governments stay two words: "U.S.-China rivalry". */
export function joinHyphenated(text: string, tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const hyphen = tokens[i];
    const left = joined.at(-1);
    const right = tokens[i + 1];
    if (!hyphen || !left || !right || !glues(left, hyphen, right)) {
      if (hyphen) joined.push(hyphen);
      continue;
    }
    const whole = text.slice(left.start, right.end);
    const named = /^\p{Lu}/u.test(left.text) && !isGovernmentWord(left.text);
    joined[joined.length - 1] = {
      ...left,
      text: whole,
      lower: whole.toLowerCase().replaceAll("’", "'"),
      lemma: whole.toLowerCase(),
      pos: named ? "PROPN" : right.pos === "PROPN" || right.pos === "VERB" ? "ADJ" : right.pos,
      end: right.end,
    };
    i++;
  }
  return joined;
}

function glues(left: Token, hyphen: Token, right: Token): boolean {
  if (!HYPHEN.test(hyphen.text) || left.end !== hyphen.start || hyphen.end !== right.start) return false;
  if (!WORD.test(left.text.replaceAll("-", "")) || !WORD.test(right.text)) return false;
  return !(isGovernmentWord(left.text) && isGovernmentWord(right.text));
}
