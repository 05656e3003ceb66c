import type { IsoDate } from "../facts/shapes.js";
import { dateOfLine, lineKind, type LineKind } from "./line-kind.js";
import type { Block } from "./text-blocks.js";
import { writtenDates } from "./written-date.js";
import { writtenIn } from "./written-in.js";

export interface FoundBody {
  /** null when no line before the body looks like a headline. */
  readonly title: string | null;
  /** The day printed on the page; null when there is none or when it has two readings. */
  readonly publishedAt: IsoDate | null;
  /** Paragraphs, one a line, with a blank line where the page had one; "" when nothing is running text. */
  readonly text: string;
  /** Where the byline says that it was written; null when it does not say. */
  readonly writtenIn: string | null;
}

interface Line extends Block {
  readonly kind: LineKind;
}

/** Finds the article on a page: its running text is the body, the headline-like line right before it the title, and a line
 *  that is only a date, or the dateline of the first paragraph, the day. Everything else on the page is left out.
 *  @example findBody(textBlocks("- Other news\nTalks held\nBaker met Aziz in Geneva on Wednesday.")) // title: "Talks held" */
export function findBody(blocks: readonly Block[]): FoundBody {
  const lines = withoutOtherStories(blocks.map((block) => ({ ...block, text: oneSpaced(block), kind: kindOf(block) })));
  const start = bodyStart(lines);
  if (start < 0) return { title: null, publishedAt: null, text: "", writtenIn: null };
  const head = lines.slice(0, start);
  const text = bodyText(lines.slice(start));
  const place = writtenIn(head.map((line) => line.text));
  return { title: findTitle(head, text), publishedAt: findDay(lines, head, text), text, writtenIn: place };
}

// Menus are told by their wide gaps, so those are closed only after the kind is known.
const kindOf = (block: Block): LineKind => (block.heading ? "heading" : lineKind(block.text));
const oneSpaced = (block: Block): string => block.text.replace(/[ \t]+/g, " ");

/** Drops what follows "RELATED STORIES" until running text speaks again of the names that the article speaks of, and all
 *  that follows "COMMENTS". */
function withoutOtherStories(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  const names = new Set<string>();
  let inRelated = false;
  for (const line of lines) {
    const isSolid = line.kind === "prose" && wordCount(line.text) >= 12;
    const own = line.kind === "prose" ? namesIn(line.text) : [];
    if (line.kind === "end" && names.size > 0) break;
    if (line.kind === "related") inRelated = true;
    else if (isSolid && (names.size === 0 || own.some((name) => names.has(name)))) inRelated = false;
    if (inRelated && names.size > 0) continue; // before the body such a list may end in the title
    kept.push(line);
    for (const name of own) names.add(name);
  }
  return kept;
}

/** The first solid paragraph, and the short ones right before it that are sentences too. */
function bodyStart(lines: readonly Line[]): number {
  let start = lines.findIndex((line) => line.kind === "prose" && wordCount(line.text) >= (isShouted(line) ? 25 : 8));
  if (start < 0) start = lines.findIndex((line) => line.kind === "prose");
  // One line handed in alone is meant to be read, though its full stop is missing.
  if (start < 0 && lines.length === 1 && lines[0]?.kind === "heading" && wordCount(lines[0].text) >= 3) start = 0;
  const isSentence = (line: Line | undefined): boolean =>
    line?.kind === "prose" && (/[.:]["”’)]*$/.test(line.text) || /^[QA]: /.test(line.text));
  while (start > 0 && isSentence(lines[start - 1])) start--;
  return start > 0 && isDay(lines[start - 1]?.text ?? "") ? start - 1 : start;
}

/** Running text alone is kept, with the days that head its parts; a bullet that is no sentence only where a line ending in ":" leads into it. */
function bodyText(lines: readonly Line[]): string {
  let text = "";
  let gap = false;
  let leadsIn = false;
  for (const line of lines) {
    gap ||= line.gap;
    const isText = line.kind === "prose" || (line.kind === "item" && leadsIn) || lines.length === 1 || isDay(line.text);
    if (!isText) continue;
    text += (text === "" ? "" : gap ? "\n\n" : "\n") + line.text;
    gap = false;
    leadsIn = line.kind === "item" || line.text.endsWith(":");
  }
  return text;
}

const WEEKDAY =
  /^(on )?(mon|tues|wednes|thurs|fri|satur|sun)day([ ,]+(the )?(\d{1,2}\w{0,2}( \p{L}+)?|\p{L}{3,9}\.? \d{1,2}))?[.:]?$/iu;

/** "Monday", "Tuesday 24 September": in a diary it says when the paragraphs below it were. */
const isDay = (line: string): boolean => WEEKDAY.test(line);

/** The last headline-like line before the body, of those that speak of what the body speaks of; the first line of the page
 *  where it is such a line and stands apart, for then a second one is its subtitle. */
function findTitle(head: readonly Line[], body: string): string | null {
  const headings = head.filter((line) => line.kind === "heading");
  const long = headings.filter((line) => wordCount(line.text) >= 5);
  if (long.length === 1) return long[0]?.text ?? null;
  if (long.length > 1) {
    const words = new Set(contentWords(body));
    const shares = long.map((line) => {
      const own = contentWords(line.text);
      return own.filter((word) => words.has(word)).length / Math.max(1, own.length);
    });
    const enough = Math.max(...shares) / 2;
    const standsApart = long[0] === head[0] && head[1]?.gap === true && (shares[0] ?? 0) >= enough;
    return long[standsApart ? 0 : shares.findLastIndex((share) => share >= enough)]?.text ?? null;
  }
  const shouted = head.findLast((line) => line.kind === "prose" && isShouted(line));
  const longest = headings.reduce((most, line) => (line.text.length >= most.length ? line.text : most), "");
  return shouted?.text ?? (longest === "" ? null : longest);
}

/** "Published" beats any other date line before the body, that the dateline, that "Updated". */
function findDay(lines: readonly Line[], head: readonly Line[], body: string): IsoDate | null {
  const days = (from: readonly Line[], wanted: RegExp): string[] =>
    from.flatMap((line) => (wanted.test(line.text) ? (dateOfLine(line.text) ?? []) : []));
  const updated = /\b(updated|modified)\b/i;
  return (
    days(lines, /^\W*(first )?(published|posted|issued|date)\b/i)[0] ??
    days(head, /^(?!.*\b(updated|modified)\b)/i).at(-1) ??
    dateline(body) ??
    days(lines, updated)[0] ??
    null
  );
}

/** "GENEVA, Sept 14, 2013 (Reuters) - The United States": a place, a day, a dash, within the first words. */
function dateline(body: string): IsoDate | null {
  const opening = body.slice(0, 120);
  const date = writtenDates(opening)[0];
  if (!date) return null;
  const isPlace = /^(\p{Lu}[\p{L}.'’-]*[ ,/(]*){0,6}$/u.test(opening.slice(0, date.start));
  const isClosed = /^[ ,)]*(\([^)]{2,30}\) ?|\/?[A-Z]{2,12}\/? ?)?[-–—:]/.test(opening.slice(date.end));
  return isPlace && isClosed ? date.iso : null;
}

/** Ends in "?" or "!", as some headlines do. */
function isShouted(line: Line): boolean {
  return /[!?]["”’]*$/.test(line.text.slice(-8));
}

function wordCount(text: string): number {
  return text.split(" ").length;
}

function contentWords(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
}

/** Capitalised words inside a paragraph: mostly names. */
function namesIn(text: string): string[] {
  return text.match(/(?<=[\p{Ll},] )\p{Lu}[\p{L}-]{3,}/gu) ?? [];
}
