import type { GumMention } from "../gold/gum-article.js";
import type { PredictedStatement } from "../systems/predicted.js";
import { wordsOf } from "./words-of.js";

const PRONOUN = /^(?:i|you|he|she|it|we|they|him|her|them|his|their|its|who)$/i;

/** Whether a statement's speaker is the entity with these mentions: its name, or words that are one of its mentions.
 *  The words of the text count only where the system did not take them for a person, and a pronoun never does. */
export function meansEntity(statement: PredictedStatement, mentions: readonly GumMention[]): boolean {
  const { speaker, speakerIsPerson, wording } = statement;
  const answers = [speaker, speakerIsPerson ? null : wording].filter((words) => words !== null);
  return answers.some((words) => !PRONOUN.test(words) && mentions.some((mention) => sameAs(words, mention)));
}

/** Same words; or for a name, a last word that the other has too. */
function sameAs(words: string, { text, kind }: GumMention): boolean {
  const answer = bare(words);
  const mention = bare(text);
  if (answer.join(" ") === mention.join(" ")) return true;
  if (kind === "pronoun") return false;
  const [lastOfAnswer, lastOfMention] = [lastName(words), lastName(text)];
  return (
    (lastOfAnswer !== null && mention.includes(lastOfAnswer)) ||
    (lastOfMention !== null && answer.includes(lastOfMention))
  );
}

const bare = (words: string): string[] => wordsOf(words.replace(/^(?:the|an?)\s+/i, ""));

/** The last capitalised word before a comma or "of": the family name in most names, the head in "Church of Scientology". */
function lastName(words: string): string | null {
  const name = words.split(/,|\s(?:of|from|for|in|at|who)\s/)[0] ?? "";
  const capitalised = name.match(/\p{Lu}[\p{L}\p{N}'’.-]*/gu) ?? [];
  const last = capitalised.filter((word) => !/^(?:The|An?)$/.test(word)).at(-1);
  return last === undefined ? null : (wordsOf(last)[0] ?? null);
}
