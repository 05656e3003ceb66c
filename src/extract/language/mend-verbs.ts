import { knownVerbLemma } from "../world/verbs.js";
import type { Token } from "./token.js";

const ACTOR = new Set(["NOUN", "PROPN", "PRON"]);
const GOAL = new Set(["DET", "PRON", "PROPN", "NUM"]);
const HELPER = new Set("is are was were be been being has have had having".split(" "));

/** Makes verbs of past forms that the tagger takes for nouns or adjectives: "forces shot a soldier", "has mediated".
 *  A known verb is one where somebody stands before it and a noun phrase begins after it, or after "was" and "has". */
export function mendVerbs(tokens: readonly Token[]): Token[] {
  return tokens.map((token, i) => {
    const before = tokens[i - 1];
    const after = tokens[i + 1];
    // "Fighting broke out"
    if (before?.sentence !== token.sentence) return opening(token, after);
    // "They last met in Oslo", "he first saw her"
    if ((token.lower === "last" || token.lower === "first") && after?.pos === "VERB" && token.pos !== "ADV")
      return { ...token, pos: "ADV" };
    if (isNoun(tokens, i)) return { ...token, pos: "NOUN" };
    if (token.lower === "shot" && ["dead", "down"].includes(after?.lower ?? ""))
      return { ...token, pos: "VERB", lemma: "shoot" };
    // "will open its border", where the tagger sees an adjective
    const modal =
      MODALS.has(before.lower) && (token.pos === "ADJ" || token.pos === "NOUN") && GOAL.has(after?.pos ?? "");
    if (modal && knownVerbLemma(token.lower) === token.lower) return { ...token, pos: "VERB", lemma: token.lower };
    if (token.lower === "tear" && after?.lower === "gas") return { ...token, pos: "NOUN", lemma: "tear" };
    // "The president plans to meet": a known verb in the third person, between somebody and "to"
    const intends =
      token.pos === "NOUN" && before.pos === "PROPN" && after?.lower === "to" && tokens[i + 2]?.pos === "VERB";
    if (intends && token.lower.endsWith("s") && (knownVerbLemma(token.lower) ?? INTENDS.has(token.lower)))
      return { ...token, pos: "VERB" };
    if (token.pos === "NOUN" && before.pos === "PROPN" && DOES.has(token.lower)) return { ...token, pos: "VERB" };
    if (token.pos === "NOUN" && ACTOR.has(before.pos) && leadsToQuote(tokens, i) && knownVerbLemma(token.lower))
      return { ...token, pos: "VERB" };
    // "by warning that"
    // "clashed with him, chiding him"
    const scolding = before.text === "," && after?.pos === "PRON";
    if (token.pos === "NOUN" && (scolding || GERUND_AFTER.has(before.lower)) && isGerund(token.lower) && leadsOn(after))
      return { ...token, pos: "VERB" };
    if (isNamePart(tokens, i)) return { ...token, pos: "PROPN" };
    // "a road map had been adopted"
    const compound =
      token.pos === "VERB" && token.lower === token.lemma && before.pos === "NOUN" && after?.pos === "AUX";
    if (compound && tokens[i - 2]?.pos === "DET") return { ...token, pos: "NOUN" };
    // "Gorbachev deserved the support": no verb that a table knows
    const acts = /^\p{Ll}+ed$/u.test(token.text) && before.pos === "PROPN" && after?.pos === "DET";
    if (acts && (token.pos === "NOUN" || token.pos === "ADJ")) return { ...token, pos: "VERB" };
    if (!isMistaken(token)) return token;
    // "Lavrov later informed Kerry"
    const actor = before.pos === "ADV" ? (tokens[i - 2] ?? before) : before;
    const deed =
      ACTOR.has(actor.pos) &&
      actor.sentence === token.sentence &&
      after?.sentence === token.sentence &&
      GOAL.has(after.pos);
    const helped = HELPER.has(before.lower) && after?.pos !== "NOUN" && after?.pos !== "ADJ";
    return deed || helped ? { ...token, pos: "VERB" } : token;
  });
}

/** Verbs in the present that the tagger takes for nouns after a name: "Merkel travels on to Sochi". */
const DOES = new Set(
  "travels heads leaves flies meets arrives returns hosts receives welcomes holds lands greets".split(" "),
);
const GERUND_AFTER = new Set(["by", "without", "while", "after", "before"]);
const isGerund = (word: string): boolean => word.endsWith("ing") && knownVerbLemma(word) !== null;
const leadsOn = (after: Token | undefined): boolean =>
  after !== undefined &&
  (after.pos === "ADV" || after.pos === "DET" || after.pos === "PRON" || after.lower === "that" || isName(after));
const isName = ({ text }: Token): boolean => /^\p{Lu}\p{Ll}/u.test(text);

/** "Fighting broke out" is a noun; "Meeting Putin in Sochi," and "Standing next to him," open with a verb. */
function opening(token: Token, after: Token | undefined): Token {
  if (FIGHTING.has(token.lower)) return after?.pos === "VERB" ? { ...token, pos: "NOUN", lemma: token.lower } : token;
  const noun = token.pos === "NOUN" || token.pos === "PROPN";
  const leads = after !== undefined && (isName(after) || ["next", "beside", "alongside"].includes(after.lower));
  const lemma = noun && leads && token.lower.endsWith("ing") ? knownVerbLemma(token.lower) : null;
  return lemma ? { ...token, pos: "VERB", lemma } : token;
}

/** "said Capital Watch director": a bare verb with a capital between two words of a name, outside a headline. */
function isNamePart(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (token?.pos !== "VERB" || !/^\p{Lu}\p{Ll}+$/u.test(token.text) || token.lower !== token.lemma) return false;
  if (!before || before.sentence !== token.sentence || !/^\p{Lu}\p{Ll}/u.test(before.text)) return false;
  for (const step of [-1, 1])
    for (let j = i + step; tokens[j]?.sentence === token.sentence && Math.abs(j - i) < 30; j += step)
      if (["VERB", "AUX"].includes(tokens[j]?.pos ?? "") && /^\p{Ll}/u.test(tokens[j]?.text ?? "")) return true;
  return false;
}

/** "The ministry notes, “…”": a quotation follows, perhaps after a comma. */
const leadsToQuote = (tokens: readonly Token[], i: number): boolean => {
  const comma = tokens[i + 1]?.text === "," || tokens[i + 1]?.text === ":";
  return /s$/.test(tokens[i]?.lower ?? "") && /^(?:[“"‘]|'')$/.test(tokens[comma ? i + 2 : i + 1]?.text ?? "");
};
const FIGHTING = new Set(["fighting", "shelling", "bombing", "rioting", "looting"]);
const MODALS = new Set("will would shall may might could can must should".split(" "));
const INTENDS = new Set(["plans", "intends", "seeks", "aims", "wants", "hopes"]);

/** "began exercises": after a verb in the past there is no other in the third person. */
const isNoun = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.pos === "VERB" && tokens[i - 1]?.pos === "VERB" && NOUNS.has(tokens[i]?.lower ?? "");

const NOUNS = new Set("exercises drills talks strikes attacks protests raids patrols demands threats calls".split(" "));

function isMistaken({ pos, text, lower }: Token): boolean {
  if ((pos !== "NOUN" && pos !== "ADJ") || text !== lower || /(s|ing)$/.test(lower)) return false;
  const lemma = knownVerbLemma(lower);
  return lemma !== null && lemma !== lower;
}
