import type { Chunk } from "./chunk.js";
import type { Clause } from "./clause.js";
import { phraseStartingAt } from "./phrase.js";

/** "a delegation led by Saleh travelled": after the agent of a bare past form stands another verb, the verb of the sentence. */
export function hasAgent(chunks: readonly Chunk[], verb: number): boolean {
  let at = verb + 1;
  const isBy = (chunk: Chunk | undefined) => chunk?.type === "prep" && chunk.word === "by";
  while (chunks[at]?.type === "date" || (chunks[at]?.type === "prep" && !isBy(chunks[at])))
    at = chunks[at]?.type === "date" ? at + 1 : phraseStartingAt(chunks, at + 1).next;
  if (!isBy(chunks[at])) return false;
  let { next } = phraseStartingAt(chunks, at + 1, true);
  while (chunks[next]?.type === "adv" || chunks[next]?.type === "date") next++;
  const main = chunks[next];
  return main?.type === "verb" && !main.infinitive && main.participle === null;
}

/** "a delegation led by Saleh": the clause that describes the noun before it. */
export const isReducedBy = ({ verb, object, complements }: Clause): boolean =>
  verb.participle === "past" && object !== null && complements.some(({ preposition }) => preposition === "by");

const LAPSES = /^(minute|hour|day|week|month|year)s?$/;
const AWAY = new Set(["before", "after", "earlier", "later"]);

/** "who visited Ankara a day before the trip": how long before or after is no subject. */
export function isLapse(chunks: readonly Chunk[], from: number, to: number): boolean {
  const np = chunks[from];
  const next = chunks[to + 1];
  if (from !== to || np?.type !== "np" || np.mention || !LAPSES.test(np.head)) return false;
  return next !== undefined && "word" in next && AWAY.has(next.word);
}
