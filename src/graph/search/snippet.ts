import type { Place } from "./match-text.js";

const LONGEST = 200;
/** What is shown before the first word found. */
const LEAD = 60;

/** The part of a text where most words of the query are close together, cut between words; "…" stands for what is left
 *  out. All of a short text; the beginning when nothing was found in it. */
export function snippetOf(text: string, places: readonly Place[]): string {
  if (text.length <= LONGEST) return inOneLine(text);
  const from = Math.max(0, Math.min(richest(places) - LEAD, text.length - LONGEST));
  const start = from === 0 ? 0 : from + Math.max(0, text.slice(from, from + LEAD).search(/\s/) + 1);
  const rest = text.slice(start, start + LONGEST);
  const end = start + LONGEST >= text.length ? text.length : start + (/\s+\S*$/.exec(rest)?.index || LONGEST);
  const shown = inOneLine(wellFormed(text.slice(start, end)));
  return `${start > 0 ? "…" : ""}${shown}${end < text.length ? "…" : ""}`;
}

/** Where to begin so that most different words follow. */
function richest(places: readonly Place[]): number {
  let best = { start: 0, words: 0 };
  places.forEach(({ start }, first) => {
    const near = new Set<number>();
    for (let next = first; next < places.length; next++) {
      const place = places[next];
      if (!place || place.end > start + LONGEST - LEAD) break;
      near.add(place.word);
    }
    if (near.size > best.words) best = { start, words: near.size };
  });
  return best.start;
}

const inOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** A cut within a character takes the half of it away. */
const wellFormed = (text: string): string => text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "");
