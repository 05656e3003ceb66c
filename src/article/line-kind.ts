import { isJunk, endsTheArticle, startsRelated } from "./page-junk.js";
import { splitSentences } from "./split-sentences.js";
import { writtenDates } from "./written-date.js";

/** What a line of a page is.
 *  prose: running text; heading: a headline or a cross-head; label: "INTERVIEW", "17:05"; date, byline: those alone;
 *  item: a bullet; junk: the page's own words; related, end: from here on other stories, or readers' comments. */
export type LineKind = "prose" | "heading" | "label" | "date" | "byline" | "item" | "junk" | "related" | "end";

const LABELS =
  /^(analysis|background|breaking( news)?|editorial|exclusive|explainer|factbox|for immediate release|interview|live( updates?| blog)?|news|opinion|press (release|statement|briefing)|readout|remarks|statement|summary|timeline|transcript|updated?|world)$/i;

const BYLINE =
  /^([Bb]y|BY|[Ff]rom) (\p{Lu}[\p{L}.'’-]*|and|in|of|the|for|,|&)([ ,]+(\p{Lu}[\p{L}.'’-]*|and|in|of|the|for|&))*$/u;
const CREDIT = /^[-–—( ]*(additional )?(reporting|writing|editing|compiled|translated|edited)\b.{0,60}\bby\b/i;

/** What may stand beside the date in a line that only gives the date. */
const DATE_LINE_WORDS =
  /\b(first|last|published|posted|updated|modified|issued|released?|date|dated|on|at|live|as of|o['’]clock|hrs?|local time|time|[ap]\.?m\.?|[A-Z]{2,4}|\d{1,2}[:.]\d{2}(:\d{2})?|(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?|\d+ min(ute)?s? read)\b/gi;

const CLOSERS = /["”’'»)\]\s]+$/;

/** Says what one line (hard-wrapped lines already joined) is.
 *  @example lineKind("Skip to content") // "junk"
 *  @example lineKind("Updated: September 21, 2018, 20:05 IST") // "date" */
export function lineKind(line: string): LineKind {
  if (endsTheArticle(line)) return "end";
  if (startsRelated(line)) return "related";
  if (dateOfLine(line)) return "date";
  if (isJunk(line)) return "junk";
  if (CREDIT.test(line)) return "byline";
  if (/^(?:[-–—*•▪►‣·]|\d{1,2}[.)]) /.test(line)) return isProse(line.replace(/^\S+ /, "")) ? "prose" : "item";
  if (isProse(line)) return "prose";
  if (line.length < 120 && BYLINE.test(line)) return "byline";
  if (/^\d{1,2}[:.]\d{2}( ?([ap]\.?m\.?|[A-Z]{2,4}))?$/i.test(line)) return "label";
  const words = line.split(" ");
  if (words.length <= 4 && (LABELS.test(line) || line === line.toUpperCase())) return "label";
  return "heading";
}

/** The day that a line gives when it gives nothing else: "Prague, 15 February 2016"; null for every other line.
 *  @example dateOfLine("LIVE | 12 June 2018 | Newest first") // "2018-06-12" */
export function dateOfLine(line: string): string | null {
  if (line.length > 160) return null;
  for (const part of line.split(/ [|•·] /)) {
    const date = writtenDates(part)[0];
    if (!date) continue;
    const before = part.slice(0, date.start).replace(DATE_LINE_WORDS, " ");
    const after = part.slice(date.end).replace(DATE_LINE_WORDS, " ");
    const isPlace = /^[\s:,]*(\p{Lu}[\p{L}.'’-]*[ ,]*){0,4}[\s:,(]*$/u.test(before);
    const isNothing = writtenDates(after).length > 0 || !/\p{L}/u.test(after);
    if (isPlace && isNothing) return date.iso;
  }
  return null;
}

/** Running text ends in a full stop, runs over several sentences, or leads into a list or a quotation. */
function isProse(line: string): boolean {
  const words = line.split(" ");
  if (/^[QA]: /.test(line)) return true;
  const end = line.slice(-80).replace(CLOSERS, ""); // a slice: this pattern is slow on long runs of marks
  if (/[.!?…]$/.test(end)) return !/^(\p{Lu}\.){2,}$/u.test(words.at(-1) ?? "") || words.length > 15;
  const lower = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  if (words.length >= 6 && /[:;,–—-]$/.test(end)) return lower >= words.length * 0.4;
  if (words.length >= 25) return lower >= words.length * 0.4;
  return words.length >= 16 && splitSentences(line).length > 1;
}
