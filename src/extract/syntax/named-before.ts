import type { Chunk, NounPhrase } from "./chunk.js";
import type { Complement, Phrase } from "./clause.js";
import { phraseEndingAt, phraseStartingAt } from "./phrase.js";

/** "a mission of the council": the noun that the last one hangs on. */
export function headOf(chunks: readonly Chunk[], phraseAt: number): Phrase {
  let at = phraseAt;
  while (chunks[at - 1]?.type === "prep" && chunks[at - 2]?.type === "np") at -= 2;
  return phraseEndingAt(chunks, at).list;
}

/** "Carter, the farmer from Georgia, met": the name before the comma is the subject, what follows only describes it. */
export function appositionOf(
  chunks: readonly Chunk[],
  verb: number,
  phraseAt: number,
): { list: NounPhrase[]; at: number } | null {
  const described = chunks[phraseAt];
  const named =
    described?.type === "np" && (described.mention?.kind === "person" || described.mention?.kind === "pronoun");
  if (named || chunks[phraseAt - 1]?.type !== "comma" || chunks[verb - 1]?.type !== "comma") return null;
  const before = chunks[phraseAt - 2];
  if (before?.type !== "np" || !before.mention || before.mention.kind === "place") return null;
  return phraseEndingAt(chunks, phraseAt - 2);
}

/** "Wang Yi, director of the Office of the Commission, presided": a person’s name, and no verb before the comma that
 *  stands before ours. */
export function describedBefore(
  chunks: readonly Chunk[],
  verb: number,
  phraseAt: number,
): { list: NounPhrase[]; at: number } | null {
  const own = chunks[phraseAt];
  const closing = chunks[verb - 1];
  const closed = closing?.type === "comma" || (closing?.type === "np" && closing.closed);
  const listed = phraseEndingAt(chunks, verb - (closing?.type === "comma" ? 2 : 1)).list;
  const governed = chunks[phraseAt - 1]?.type === "prep"; // "a senior aide to President Abbas,"
  if (!governed && listed.some(({ mention }) => mention?.kind === "person")) return null;
  if (!closed || (!governed && own?.type === "np" && own.mention?.kind === "person")) return null;
  for (let i = phraseAt - 1; i > 0; i--) {
    const chunk = chunks[i];
    if ((chunk?.type === "verb" && !chunk.participle) || chunk?.type === "sub" || chunk?.type === "quote") return null;
    const named = chunk?.type === "comma" ? chunks[i - 1] : undefined;
    if (named?.type === "np" && named.mention?.kind === "person") return phraseEndingAt(chunks, i - 1);
    if (chunk?.type === "np" && chunk.mention?.kind === "person") return null;
  }
  return null;
}

const SETTING = new Set(["in", "on", "at", "during", "alongside"]);

/** "Holm, in Cairo for a conference, met": where and on what occasion, between the commas after the subject. */
export function asideAfter(chunks: readonly Chunk[], subject: NounPhrase | undefined, verb: number): Complement[] {
  const found: Complement[] = [];
  const comma = chunks.findIndex((chunk) => chunk === subject) + 1;
  const opening = chunks[comma + 1];
  if (chunks[comma]?.type !== "comma" || opening?.type !== "prep" || !SETTING.has(opening.word)) return [];
  for (let i = comma + 1; i < verb;) {
    const before = chunks[i];
    const phrase = phraseStartingAt(chunks, i + 1);
    if (before?.type !== "prep" || phrase.list.length === 0) break;
    found.push({ preposition: before.word, phrase: phrase.list });
    i = phrase.next;
  }
  return found;
}

/** "The talks in Beijing on Monday, which": the noun that the clause is about. */
export function antecedentBefore(chunks: readonly Chunk[], sub: number): Phrase | null {
  let i = sub - 1;
  if (chunks[i]?.type === "comma") i--;
  if (chunks[i]?.type === "prep") i--; // "with whom"
  while (chunks[i]?.type === "date") i--;
  // "talks in Beijing on Monday that had started": what has started is no place
  while (isPlaceOf(chunks, i)) i -= 2;
  return chunks[i]?.type === "np" ? phraseEndingAt(chunks, i).list : null;
}

/** "talks in Beijing": a place that hangs on a noun by a preposition. */
function isPlaceOf(chunks: readonly Chunk[], i: number): boolean {
  const np = chunks[i];
  const where = np?.type === "np" && (np.mention?.kind === "place" || np.mention?.kind === "country");
  return where && chunks[i - 1]?.type === "prep" && chunks[i - 2]?.type === "np";
}
