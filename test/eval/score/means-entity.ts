import type { GumMention } from "../gold/gum-article.js";
import type { PredictedStatement } from "../systems/predicted.js";
import { headWords } from "./head-words.js";
import { wordsOf } from "./words-of.js";

const PRONOUN = /^(?:i|you|he|she|it|we|they|him|her|them|his|their|its|who)$/i;

/** Whether a statement's speaker is the entity with these mentions: its name, or words that are one of its mentions.
 *  The words of the text count only where the system did not take them for a person, and a pronoun never does. */
export function meansEntity(statement: PredictedStatement, mentions: readonly GumMention[]): boolean {
  const { speaker, speakerIsPerson, wording } = statement;
  const answers = [speaker, speakerIsPerson ? null : wording].filter((words) => words !== null);
  return answers.some((words) => !PRONOUN.test(words) && mentions.some((mention) => sameAs(words, mention)));
}

/** Same words; or the same head, which for a name is a last word that the other has too. */
function sameAs(words: string, mention: GumMention): boolean {
  const answer = bare(words);
  const asked = bare(mention.text);
  if (answer.join(" ") === asked.join(" ")) return true;
  if (mention.kind === "pronoun") return false;
  if (mention.kind === "nominal") return headWords(words).includes(headOf(mention));
  const [lastOfAnswer, lastOfName] = [lastName(words), lastName(mention.text)];
  return (
    (lastOfAnswer !== null && asked.includes(lastOfAnswer)) || (lastOfName !== null && answer.includes(lastOfName))
  );
}

const headOf = ({ text, start, head }: GumMention): string =>
  wordsOf(text.slice(head[0] - start, head[1] - start))[0] ?? "";

const bare = (words: string): string[] => wordsOf(words.replace(/^(?:the|an?)\s+/i, ""));

/** The last capitalised word before a comma or "of": the family name in most names, the head in "Church of Scientology". */
function lastName(words: string): string | null {
  const name = words.split(/,|\s(?:of|from|for|in|at|who)\s/)[0] ?? "";
  const capitalised = name.match(/\p{Lu}[\p{L}\p{N}'’.-]*/gu) ?? [];
  const last = capitalised.filter((word) => !/^(?:The|An?)$/.test(word)).at(-1);
  return last === undefined ? null : (wordsOf(last)[0] ?? null);
}
