import type { Sentence, Span } from "../facts/shapes.js";
import { BEFORE_NUMBER, MAYBE_LAST, NEVER_LAST, OPENERS } from "./abbreviations.js";

/** Longer than any sentence of news; tables and code are cut here so that no rule ever meets a megabyte in one piece. */
const LONGEST = 3000;

const CLOSING = "\"”’'»)]";
const OPENING = /^["“‘'«([¿¡—–-]+/;
const SPEECH =
  /^(?:\p{Lu}[\p{L}.'’-]* ){1,5}(?:said|says|asked|asks|told|added|replied|wrote|tweeted|shouted|joked|quipped|warned|wondered)\b/u;

/** Cuts a text into sentences, each with its offsets (UTF-16 units) into that text.
 *  A paragraph always ends a sentence; a full stop does not after "Mr.", "U.S." before a name, an initial or "1." at the start.
 *  @example splitSentences("Mr. Baker left. He met Aziz.") // [{ index: 0, start: 0, end: 15 }, { index: 1, start: 16, end: 28 }] */
export function splitSentences(text: string): Sentence[] {
  const spans: Span[] = [];
  let start = 0;
  while (start < text.length) {
    let end = text.indexOf("\n", start);
    if (end < 0) end = text.length;
    splitParagraph(text, start, end, spans);
    start = end + 1;
  }
  return spans.map((span, index) => ({ index, ...span }));
}

function splitParagraph(text: string, from: number, to: number, spans: Span[]): void {
  let start = from;
  for (let at = from; at < to; at++) {
    if (!isStop(text[at])) continue;
    let last = at;
    while (last + 1 < to && isStop(text[last + 1])) last++;
    const end = afterClosers(text, last + 1, to);
    if (end < to && text[end] !== " ") {
      at = end - 1; // inside a word: "3.5", "U.S"
      continue;
    }
    if (end >= to || endsHere(text, start, at, last, end)) {
      push(text, start, end, spans);
      start = end;
    }
    at = end - 1;
  }
  push(text, start, to, spans);
}

function isStop(character: string | undefined): boolean {
  return character === "." || character === "!" || character === "?" || character === "…";
}

/** Passes over closing marks, also one that stands apart (`… know why,’ ”`), and footnote numbers in brackets. */
function afterClosers(text: string, from: number, to: number): number {
  let end = from;
  for (;;) {
    const character = text[end] ?? "";
    if (end < to && CLOSING.includes(character)) end++;
    else if (character === "[" && /^\[\d{1,3}\]/.test(text.slice(end, end + 5))) end = text.indexOf("]", end) + 1;
    else if (character === " " && /^ ["”’'](?: |\n|$)/.test(text.slice(end, end + 3))) end += 2;
    else return Math.min(end, to);
  }
}

/** Whether the stop at `at`..`last`, with its closing marks up to `end`, ends the sentence that began at `start`. */
function endsHere(text: string, start: number, at: number, last: number, end: number): boolean {
  const after = text.slice(end, end + 120).trimStart();
  if (/^[\p{Ll},;]/u.test(after) || isStop(after[0])) return false;
  const isQuoted = /["”’'»]/.test(text.slice(last + 1, Math.min(end, last + 8)));
  const mark = text[last];
  if (mark !== "." || last > at) return !(isQuoted && (mark === "?" || mark === "!") && SPEECH.test(after));
  return isQuoted || wordMayEnd(text, start, at, after);
}

/** Whether the word before a single full stop can be the last of a sentence, given what comes after. */
function wordMayEnd(text: string, start: number, at: number, after: string): boolean {
  const word = /[^\s"“‘'«([—–]*$/.exec(text.slice(Math.max(start, at - 24), at))?.[0] ?? "";
  const isFirst =
    at - word.length <= start || (at - word.length < start + 3 && text.slice(start, at - word.length).trim() === "");
  if (isFirst && /^(?:\d{1,3}|[a-z]|[ivx]{1,4})$/i.test(word)) return false; // "1. The Prime Minister"
  const lower = word.toLowerCase();
  if (NEVER_LAST.has(lower)) return false;
  if (/^\d/.test(after) && BEFORE_NUMBER.has(lower)) return false;
  if (/^\p{Ll}$/u.test(word)) return false; // "v."
  const isInitial = /^(?:\p{Lu}|\p{Lu}\p{Ll}?-\p{Lu})$/u.test(word);
  const isAcronym = /^\p{L}{1,2}(?:\.\p{L}{1,2})+$/u.test(word);
  if (!isInitial && !isAcronym && !MAYBE_LAST.has(lower)) return true;
  const bare = after.replace(OPENING, "");
  if (bare.length < after.length && !isInitial) return true; // a quotation opens
  const next = /^[\p{L}’']+/u.exec(bare)?.[0] ?? "";
  return OPENERS.has(next.toLowerCase().replace(/[’'].*$/, "")) && next !== "I";
}

/** Adds the span without the white space around it; cuts what is longer than any sentence at its last space. */
function push(text: string, from: number, to: number, spans: Span[]): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text[start])) start++;
  while (end > start && isSpace(text[end - 1])) end--;
  while (end - start > LONGEST) {
    const space = text.lastIndexOf(" ", start + LONGEST);
    let cut = space > start ? space : start + LONGEST;
    if (/[\uDC00-\uDFFF]/.test(text[cut] ?? "")) cut--; // never through a surrogate pair
    spans.push({ start, end: cut });
    start = cut;
    while (start < end && isSpace(text[start])) start++;
  }
  if (end > start) spans.push({ start, end });
}

function isSpace(character: string | undefined): boolean {
  return character === " " || character === "\t";
}
