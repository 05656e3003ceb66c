import { list } from "./list.js";
import { once } from "./once.js";
import { readTable } from "./table.js";

const irregular = once(
  () => new Map(readTable("irregular-verbs.tsv").map((row) => [row["lemma"] ?? "", list(row["forms"])])),
);

/** The forms of a verb, the lemma first.
 *  @example formsOf("stage") // stage, stages, staged, staging
 *  @example formsOf("shoot") // shoot, shoots, shot, shooting */
export function formsOf(lemma: string): string[] {
  const y = /[^aeiou]y$/.test(lemma);
  const third = y ? `${lemma.slice(0, -1)}ies` : /(s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const own = irregular().get(lemma);
  if (own) return [lemma, third, ...own];
  const past = lemma.endsWith("e") ? `${lemma}d` : y ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`;
  const progressive = /[^eoy]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`;
  return [lemma, third, past, progressive];
}
