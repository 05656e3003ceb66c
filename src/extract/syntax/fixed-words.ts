import type { Token } from "../language/token.js";

const phrases = (...all: string[]): ReadonlyMap<string, string[][]> => {
  const byFirst = new Map<string, string[][]>();
  for (const words of all.map((one) => one.split(" ")))
    byFirst.set(words[0] ?? "", [...(byFirst.get(words[0] ?? "") ?? []), words]);
  return byFirst;
};

const FIXED_ADVERBS = phrases(
  "one after another",
  "one after the other",
  "one by one",
  "one on one",
  "in turn",
  "in person",
  "in private",
  "for the first time",
  "face to face",
  "since then",
  "for his part",
  "for her part",
  "once again",
  "once more",
  "behind closed doors",
);

/** How many words an adverb of several words takes up; 0 when none begins there. */
export function fixedAdverb(tokens: readonly Token[], i: number): number {
  return standing(FIXED_ADVERBS, tokens, i)?.length ?? 0;
}

const MEASURES = phrases(
  "at least",
  "at most",
  "up to",
  "more than",
  "fewer than",
  "less than",
  "as many as",
  "no fewer than",
);

/** How many words before a number only say how exact it is: "at least three civilians"; 0 for none. */
export function measureAt(tokens: readonly Token[], i: number): number {
  const found = standing(MEASURES, tokens, i);
  const number = found && tokens[i + found.length];
  const counted = number?.pos === "NUM" || ["a", "dozens", "hundreds", "thousands"].includes(number?.lower ?? "");
  return found && counted && isNominal(tokens[i + found.length + 1]) ? found.length : 0;
}

const standing = (known: ReadonlyMap<string, string[][]>, tokens: readonly Token[], i: number): string[] | undefined =>
  known.get(tokens[i]?.lower ?? "")?.find((words) => words.every((word, n) => tokens[i + n]?.lower === word));

export const isNominal = (token: Token | undefined): boolean => ["NOUN", "PROPN", "ADJ"].includes(token?.pos ?? "");
