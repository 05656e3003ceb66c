import type { Chunk, NounPhrase } from "./chunk.js";

/** Noun phrases joined by commas and a conjunction, read backwards: "A, B and C".
 *  @param end index of the last noun phrase
 *  @returns the phrases in order, and the index of the first */
export function phraseEndingAt(chunks: readonly Chunk[], end: number): { list: NounPhrase[]; at: number } {
  const list: NounPhrase[] = [];
  let at = end;
  let conjoined = false;
  for (let i = end; ;) {
    const here = chunks[i];
    if (here?.type !== "np") break;
    list.unshift(here);
    at = i;
    const link = linkBefore(chunks, i);
    const before = link ? chunks[link.at] : undefined;
    if (!link || before?.type !== "np") break;
    if (link.kind === "comma" && (!conjoined || !alike(before, here))) break;
    if (link.kind === "comma-and" && !isLongList(chunks, link.at, before)) break;
    conjoined ||= link.kind !== "comma";
    i = link.at;
  }
  return { list, at };
}

/** The same, read forwards; a list of commas counts only when it ends with "and C".
 *  @param whole after "between" the list goes on whatever follows: "talks between A and B took place"
 *  @returns the phrases in order, and the index after the last */
export function phraseStartingAt(
  chunks: readonly Chunk[],
  start: number,
  whole = false,
): { list: NounPhrase[]; next: number } {
  const first = chunks[start];
  if (first?.type !== "np") return { list: [], next: start };
  const list = [first];
  const pending: NounPhrase[] = [];
  let next = start + 1;
  let last = first;
  for (let i = start; ;) {
    const link = linkAfter(chunks, i);
    const item = link ? chunks[link.at] : undefined;
    if (!link || item?.type !== "np") break;
    if (link.kind === "comma") {
      if (!alike(last, item)) break;
      pending.push(item);
    } else {
      const following = chunks[link.at + 1];
      if (sort(last) === "place" && sort(item) === "person") break; // "saw A in Paris and B in Rome"
      if (link.kind === "comma-and" && pending.length === 0 && !isApposed(last)) break;
      if (!whole && following?.type === "verb" && !following.participle && !following.infinitive) break; // a new clause
      list.push(...pending.splice(0), item);
      next = link.at + 1;
    }
    last = item;
    i = link.at;
  }
  return { list, next };
}

interface Link {
  readonly kind: "comma" | "and" | "comma-and";
  /** Index of the noun phrase on the other side. */
  readonly at: number;
}

const isAnd = (chunk: Chunk | undefined): boolean => chunk?.type === "conj" && ["and", "or", "&"].includes(chunk.word);
const isClosed = (chunk: Chunk | undefined): boolean => chunk?.type === "np" && chunk.closed;

/** "de la Calle for the government": whom a person of a list acts for. */
function actsFor(chunks: readonly Chunk[], person: number): boolean {
  const [one, link, whom] = chunks.slice(person, person + 3);
  return (
    one?.type === "np" &&
    sort(one) === "person" &&
    link?.type === "prep" &&
    ["for", "of", "from"].includes(link.word) &&
    whom?.type === "np" &&
    sort(whom) !== "person"
  );
}

function linkBefore(chunks: readonly Chunk[], i: number): Link | null {
  const before = chunks[i - 1];
  const here = chunks[i];
  const person = here?.type === "np" && sort(here) === "person";
  if (person && isAnd(before) && actsFor(chunks, i - 4)) return { kind: "and", at: i - 4 };
  if (person && before?.type === "comma" && actsFor(chunks, i - 4)) return { kind: "comma", at: i - 4 };
  if (isAnd(before)) {
    if (chunks[i - 2]?.type === "comma") return { kind: "comma-and", at: i - 3 };
    return { kind: isClosed(chunks[i - 2]) ? "comma-and" : "and", at: i - 2 };
  }
  if (before?.type === "comma") return { kind: "comma", at: i - 2 };
  return isClosed(before) ? { kind: "comma", at: i - 1 } : null;
}

function linkAfter(chunks: readonly Chunk[], i: number): Link | null {
  if (actsFor(chunks, i)) {
    const further = chunks[i + 4];
    const person = further?.type === "np" && sort(further) === "person";
    if (person && isAnd(chunks[i + 3])) return { kind: "and", at: i + 4 };
    if (person && chunks[i + 3]?.type === "comma") return { kind: "comma", at: i + 4 };
  }
  const after = chunks[i + 1];
  const closed = isClosed(chunks[i]);
  if (isAnd(after)) return { kind: closed ? "comma-and" : "and", at: i + 2 };
  if (after?.type === "comma" && after.word === ",")
    return isAnd(chunks[i + 2]) ? { kind: "comma-and", at: i + 3 } : { kind: "comma", at: i + 2 };
  return closed ? { kind: "comma", at: i + 1 } : null;
}

/** ", and" joins two clauses unless a list of three stands there, or the comma closes an apposition. */
const isLongList = (chunks: readonly Chunk[], at: number, before: NounPhrase): boolean =>
  isApposed(before) ||
  (linkBefore(chunks, at)?.kind === "comma" && chunks[linkBefore(chunks, at)?.at ?? -1]?.type === "np");

const isApposed = (np: NounPhrase): boolean => np.mention?.kind === "person" && (np.closed || np.words.includes(","));

/** People go with people and things with things: in "in the castle, Havel and Wałęsa signed" two persons are joined. */
function alike(a: NounPhrase, b: NounPhrase): boolean {
  return (
    sort(a) === sort(b) || (sort(a) !== "person" && sort(b) !== "person" && sort(a) !== "thing" && sort(b) !== "thing")
  );
}

function sort(np: NounPhrase): "person" | "country" | "place" | "thing" {
  switch (np.mention?.kind) {
    case "person":
    case "role":
    case "pronoun":
      return "person";
    case "country":
    case "organization":
      return "country";
    case "place":
      return "place";
    default:
      return "thing";
  }
}
