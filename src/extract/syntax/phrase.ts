import type { Chunk, NounPhrase } from "./chunk.js";

/** Noun phrases joined by commas and a conjunction, read backwards: "A, B and C". */
export function phraseEndingAt(chunks: readonly Chunk[], end: number): { list: NounPhrase[]; at: number } {
  const list: NounPhrase[] = [];
  let i = end;
  let at = end;
  let conjunction = false;
  for (;;) {
    const chunk = chunks[i];
    if (chunk?.type !== "np") break;
    list.unshift(chunk);
    at = i;
    const link = chunks[i - 1];
    if (link?.type === "conj" && ["and", "or", "&"].includes(link.word)) {
      const comma = chunks[i - 2]?.type === "comma";
      // ", and" joins two clauses unless a list of three stands there
      if (comma && !(chunks[i - 3]?.type === "np" && chunks[i - 4]?.type === "comma")) break;
      conjunction = true;
      i -= comma ? 3 : 2;
    } else if (link?.type === "comma" && conjunction) i -= 2;
    else break;
  }
  return { list, at };
}

/** The same, read forwards; a comma list must end with "and C". */
export function phraseStartingAt(chunks: readonly Chunk[], start: number): { list: NounPhrase[]; next: number } {
  const first = chunks[start];
  if (first?.type !== "np") return { list: [], next: start };
  const list = [first];
  const pending: NounPhrase[] = [];
  let next = start + 1;
  let i = start + 1;
  for (;;) {
    const link = chunks[i];
    const skip = link?.type === "comma" && chunks[i + 1]?.type === "conj" ? 2 : 1;
    const item = chunks[i + skip];
    if (item?.type !== "np" || !link) break;
    const conjoined =
      (link.type === "conj" && ["and", "or", "&"].includes(link.word)) || (skip === 2 && link.type === "comma");
    const following = chunks[i + skip + 1];
    if (skip === 2 && pending.length === 0) break; // ", and" opens a new clause unless a list of three stands there
    if (conjoined && following?.type === "verb" && !following.participle && !following.infinitive) break;
    if (conjoined) {
      list.push(...pending.splice(0), item);
      i += skip + 1;
      next = i;
      if (chunks[i]?.type !== "conj") break;
    } else if (link.type === "comma") {
      pending.push(item);
      i += 2;
    } else break;
  }
  return { list, next };
}
