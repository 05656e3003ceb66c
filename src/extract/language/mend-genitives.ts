import type { Token } from "./token.js";

const MARK = /^['’]$/;
const NAMED: ReadonlySet<string> = new Set(["NOUN", "ADJ", "PROPN", "NUM"]);

/** "the leaders' dinner", not the name "Workers' Union": the mark after the last letter of several owners is no quotation mark, unless one was opened. */
export function mendGenitives(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ text }) => MARK.test(text))) return tokens;
  let opened = false;
  return tokens.map((token, i) => {
    const before = tokens[i - 1];
    const after = tokens[i + 1];
    if (token.text === "‘" || (MARK.test(token.text) && after?.start === token.end)) opened = true;
    const owners = before?.end === token.start && before.lower.endsWith("s") && /^(NOUN|PROPN)$/.test(before.pos);
    const owned =
      after !== undefined && after.start > token.end && NAMED.has(after.pos) && !/^\p{Lu}/u.test(after.text);
    return MARK.test(token.text) && token.pos === "PUNCT" && owners && owned && !opened
      ? { ...token, pos: "PART" }
      : token;
  });
}
