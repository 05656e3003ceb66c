import { isGovernmentWord } from "../world/countries.js";
import type { Pos, Token } from "./token.js";

const HYPHEN = /^[-‐‑]$/;
const WORD = /^[\p{L}\p{N}.'’]+$/u;

const SPLIT = /^(not|n['’]t|na|ta|['’].*)$/i;

/** Makes one word of what the tagger cut inside a word ("Erdoğ" + "an") and of words glued by hyphens ("Eui-yong", "Russian-made", "vice-foreign"), for no tagger rejoins them.
 *  Two governments stay two words: "U.S.-China rivalry". */
export function joinWords(text: string, tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const hyphen = tokens[i];
    const left = joined.at(-1);
    const right = tokens[i + 1];
    if (left && hyphen && isDoubled(left, hyphen)) {
      joined[joined.length - 1] = grown(text, left, hyphen, "PUNCT");
      continue;
    }
    if (left && hyphen && cutInside(left, hyphen)) {
      joined[joined.length - 1] = grown(text, left, hyphen, left.pos === "PUNCT" ? hyphen.pos : "PROPN");
      continue;
    }
    if (!hyphen || !left || !right || !glues(left, hyphen, right)) {
      if (hyphen) joined.push(hyphen);
      continue;
    }
    const named = /^\p{Lu}/u.test(left.text) && !isGovernmentWord(left.text);
    const pos = named ? "PROPN" : right.pos === "PROPN" || right.pos === "VERB" ? "ADJ" : right.pos;
    joined[joined.length - 1] = grown(text, left, right, pos);
    i++;
  }
  return joined;
}

function grown(text: string, left: Token, right: Token, pos: Pos): Token {
  const whole = text.slice(left.start, right.end);
  const lower = whole.toLowerCase().replaceAll("’", "'");
  return { ...left, text: whole, lower, lemma: lower, pos, end: right.end };
}

/** Two single marks side by side are a double one: ''We met,'' he said. */
const isDoubled = (left: Token, right: Token): boolean =>
  left.end === right.start && left.text === right.text && (left.text === "'" || left.text === "`");

/** Two pieces with nothing between them, a letter on either side; "can" + "not" and "did" + "n’t" stay two. */
function cutInside(left: Token, right: Token): boolean {
  return left.end === right.start && /\p{L}$/u.test(left.text) && /^\p{L}/u.test(right.text) && !SPLIT.test(right.text);
}

function glues(left: Token, hyphen: Token, right: Token): boolean {
  if (!HYPHEN.test(hyphen.text) || left.end !== hyphen.start || hyphen.end !== right.start) return false;
  if (!WORD.test(left.text.replaceAll("-", "")) || !WORD.test(right.text)) return false;
  return !(isGovernmentWord(left.text) && isGovernmentWord(right.text));
}
