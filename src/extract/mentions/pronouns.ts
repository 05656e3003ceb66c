import { collect } from "../collect.js";
import type { Token } from "../language/token.js";
import type { PronounMention } from "./mention.js";

const WORDS: ReadonlyMap<string, [PronounMention["word"], boolean]> = new Map(
  Object.entries({
    he: ["he", false],
    him: ["he", false],
    himself: ["he", false],
    his: ["he", true],
    she: ["she", false],
    her: ["she", true],
    herself: ["she", false],
    they: ["they", false],
    them: ["they", false],
    their: ["they", true],
    it: ["it", false],
    its: ["it", true],
    we: ["we", false],
    us: ["we", false],
    our: ["we", true],
    i: ["i", false],
    me: ["i", false],
    my: ["i", true],
  }),
);

/** Personal pronouns of a sentence; "her" is possessive only before a noun. "US" is a country, "it" may be nobody. */
export function findPronouns(tokens: readonly Token[]): PronounMention[] {
  return collect(tokens, (token, i) => {
    const known = WORDS.get(token.lower);
    if (!known || token.text === "US" || token.text === "IT") return null;
    const next = tokens[i + 1]?.pos;
    const possessive = token.lower === "her" ? next === "NOUN" || next === "ADJ" || next === "PROPN" : known[1];
    const { index, start, end, sentence } = token;
    return { kind: "pronoun" as const, word: known[0], possessive, first: index, last: index, start, end, sentence };
  });
}
