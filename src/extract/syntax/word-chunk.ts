import type { Token } from "../language/token.js";
import type { WordChunk } from "./chunk.js";
import type { Spans } from "./spans.js";
import { isBareVerb } from "./verb-group.js";

const SUBORDINATORS = new Set(
  "that which who whom whose why how when while whereas because since although though if unless whether as where after before until once than".split(
    " ",
  ),
);
const CONJUNCTIONS = new Set(["and", "or", "but", "nor", "then", "&", "yet"]);
export const DASH = /^[-–—]+$/;

/** Reads a word that is a chunk of its own: a preposition, a conjunction, a mark, an adverb; null for words of a phrase. */
export function readWord(tokens: readonly Token[], i: number, marks: Spans): WordChunk | null {
  const token = tokens[i];
  if (!token) return null;
  const next = tokens[i + 1];
  if (token.text === ",") return single("comma", token);
  if (token.pos === "PUNCT" || DASH.test(token.text)) return single("mark", token);
  // "as well as": and
  if (token.lower === "as" && next?.lower === "well" && tokens[i + 2]?.lower === "as")
    return { ...single("conj", token), word: "and", last: next.index + 1, end: tokens[i + 2]?.end ?? next.end };
  if (CONJUNCTIONS.has(token.lower) && token.pos !== "NOUN") return single("conj", token);
  if (SUBORDINATORS.has(token.lower)) return single(isSubordinator(tokens, i, marks) ? "sub" : asOther(token), token);
  if ((token.lower === "there" || token.lower === "here") && next?.pos !== "AUX" && next?.lemma !== "be")
    return single("adv", token);
  if (REFLEXIVE.has(token.lower) && tokens[i - 1] && ["NOUN", "PROPN"].includes(tokens[i - 1]?.pos ?? ""))
    return single("adv", token); // "the leaders themselves met"
  const joined = next && JOINED.get(`${token.lower} ${next.lower}`);
  if (joined) return { ...single("prep", token), word: joined, last: next.index, end: next.end };
  if (token.lower === "opposite" && (["DET", "PRON"].includes(next?.pos ?? "") || /^\p{Lu}/u.test(next?.text ?? "")))
    return single("prep", token);
  if (token.lower === "to" && isBareVerb(next, tokens[i + 2])) return null;
  // "aircraft including helicopters", "following an attack": prepositions in the shape of participles
  if (PREPOSED.has(token.lower) && token.pos === "VERB" && tokens[i - 1]?.pos !== "AUX" && startsPhrase(next))
    return single("prep", token);
  if (token.pos === "ADP" || (token.lower === "to" && token.pos === "PART")) return single("prep", token);
  if (token.pos === "ADV" && next && !leadsVerb(tokens, i)) return leadsNoun(tokens, i) ? null : single("adv", token);
  if (token.pos === "ADV" && !next) return single("adv", token);
  return null;
}

/** Prepositions of two words, with the one word that means the same. */
const JOINED: ReadonlyMap<string, string> = new Map([
  ["across from", "opposite"],
  ["according to", "according to"],
  ["next to", "beside"],
  ["along with", "alongside"],
  ["together with", "alongside"],
]);

const asOther = (token: Token): WordChunk["type"] =>
  token.lower === "once" || token.pos === "DET" || token.lower === "that" ? "adv" : "prep";

const REFLEXIVE = new Set(["himself", "herself", "itself", "themselves"]);
const PREPOSED = new Set(["including", "following", "regarding", "concerning"]);

const startsPhrase = (token: Token | undefined): boolean =>
  ["DET", "NOUN", "PROPN", "ADJ", "NUM", "PRON"].includes(token?.pos ?? "");

const ADDRESSED = new Set(["him", "them", "us", "me", "reporters", "journalists"]);

/** "after talks" is a preposition, "after he landed" opens a clause: a verb stands before the next mark. */
function isSubordinator(tokens: readonly Token[], i: number, marks: Spans): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (
    ["which", "who", "whom", "whose", "why", "when", "where", "while", "whereas", "because", "whether", "if"].includes(
      token.lower,
    )
  )
    return true;
  const after = tokens[i + 2];
  // "signed that agreement."
  if (token.lower === "that" && tokens[i + 1]?.pos === "NOUN" && (after === undefined || after.pos === "PUNCT"))
    return false;
  if (token.lower === "that" && (token.pos === "SCONJ" || ADDRESSED.has(tokens[i - 1]?.lower ?? ""))) return true;
  if (token.lower === "that" && !["NOUN", "PROPN", "VERB", "ADV"].includes(tokens[i - 1]?.pos ?? "")) return false;
  for (let j = i + 1; j < tokens.length; j++) {
    const ahead = tokens[j];
    if (
      !ahead ||
      ahead.text === "," ||
      (ahead.lower === "that" && token.lower !== "that") ||
      ahead.text === ";" ||
      marks.quotes.has(ahead.index)
    )
      return false;
    if (ahead.pos === "AUX") return true;
    if (ahead.pos === "VERB" && !ahead.lower.endsWith("ing") && tokens[j - 1]?.lower !== "to") return true;
    if (ahead.pos === "VERB" && j === i + 1) return true;
  }
  return false;
}

const leadsVerb = (tokens: readonly Token[], i: number): boolean => {
  let j = i + 1;
  while (tokens[j]?.pos === "ADV") j++;
  const pos = tokens[j]?.pos;
  return pos === "VERB" || pos === "AUX";
};

/** "more detailed text", "the newly elected leader": what follows is an adjective and its noun. */
export const leadsNoun = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i - 1]?.pos === "DET" &&
    tokens[i]?.lower.endsWith("ly") === true &&
    tokens[i + 1]?.pos === "VERB" &&
    ["NOUN", "PROPN", "ADJ"].includes(tokens[i + 2]?.pos ?? "")) ||
  (["ADJ", "NUM"].includes(tokens[i + 1]?.pos ?? "") && ["NOUN", "PROPN", "ADJ"].includes(tokens[i + 2]?.pos ?? ""));

export const single = (type: WordChunk["type"], token: Token): WordChunk => ({
  type,
  word: token.lower,
  first: token.index,
  last: token.index,
  start: token.start,
  end: token.end,
});
