import type { Span } from "../../facts/shapes.js";

/** One closed run of quoted words within one paragraph; `start` and `end` leave the marks out. */
export interface Quotation extends Span {
  /** With the marks. */
  readonly outer: Span;
  /** 0 for a quotation, 1 for one inside it. */
  readonly depth: number;
  /** A later paragraph of a quotation that was not closed: it belongs to the speaker of the one before. */
  readonly continues: boolean;
}

interface Open {
  readonly mark: string;
  readonly at: number;
  readonly continues: boolean;
}

/** A double mark may be typed as two single ones. */
const CLOSES: Readonly<Record<string, string>> = {
  "“": "”",
  '"': '"',
  "„": "“",
  "«": "»",
  "‘": "’",
  "'": "'",
  "''": "''",
  "``": "''",
};
const MARKS = /''|``|[“”"„«»‘’']/g;
const SINGLE = new Set(["‘", "'"]);
const LETTER = /[\p{L}\p{N}]/u;

/** Finds what stands between quotation marks, curly or straight, double or single, one inside another.
 *  A paragraph that ends inside a quotation closes it; where the next one opens with a mark again, it continues.
 *  @example "“We met,” he said." // [{ start: 1, end: 8, depth: 0, ... }] */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  let start = 0;
  let unclosed = false;
  for (const paragraph of text.split("\n")) {
    const trimmed = paragraph.trimStart();
    const opens = /^(?:[“"„«‘']|``)/.test(trimmed);
    const result = scan(paragraph, start, unclosed && opens);
    found.push(...result.found);
    if (trimmed !== "") unclosed = result.unclosed;
    start += paragraph.length + 1;
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function scan(paragraph: string, offset: number, continuing: boolean): { found: Quotation[]; unclosed: boolean } {
  const found: Quotation[] = [];
  const stack: Open[] = [];
  let continues = continuing;
  const close = (open: Open, end: number, outerEnd: number) => {
    const inside = paragraph.slice(open.at + open.mark.length, end);
    if (inside.trim() === "") return;
    const start = offset + open.at + open.mark.length;
    found.push({
      start: start + inside.search(/\S/),
      end: start + inside.trimEnd().length,
      outer: { start: offset + open.at, end: offset + outerEnd },
      depth: stack.length,
      continues: open.continues,
    });
  };
  for (MARKS.lastIndex = 0; ;) {
    const match = MARKS.exec(paragraph);
    if (!match) break;
    const i = match.index;
    const mark = match[0];
    MARKS.lastIndex = i + 1; // of two single marks that are none the second may be one
    const top = stack.at(-1);
    // three in a row: the first closes what stands inside
    const inner = mark === "''" && top?.mark === "'" && paragraph.charAt(i + 2) === "'" ? "'" : mark;
    if (top && inner === CLOSES[top.mark] && closesHere(paragraph, i, top)) {
      stack.pop();
      close(top, i, i + inner.length);
      MARKS.lastIndex = i + inner.length;
    } else if (mark in CLOSES && opensHere(paragraph, i, mark) && stack.length < 3 && top?.mark !== mark) {
      stack.push({ mark, at: i, continues });
      continues = false;
      MARKS.lastIndex = i + mark.length;
    }
  }
  const outermost = stack[0];
  if (!outermost || SINGLE.has(outermost.mark)) return { found, unclosed: false };
  stack.length = 0;
  close(outermost, paragraph.length, paragraph.length);
  return { found, unclosed: true };
}

function opensHere(text: string, i: number, mark: string): boolean {
  const before = text.charAt(i - 1);
  const after = text.charAt(i + mark.length);
  if (after === "" || after === " ") return false;
  if (mark === "“" || mark === "„" || mark === "«") return true;
  if (LETTER.test(before)) return false;
  // the blank may be missing after a comma or a full stop: he said,"No."
  if (!SINGLE.has(mark)) return before === "" || /[\s([{—–\-‘'“.,:;!?]/.test(before);
  // a single mark opens only where another can close it: the rest are apostrophes
  return /^[\s([{—–\-“"']?$/.test(before) && LETTER.test(after) && closesLater(text, i);
}

const closesLater = (text: string, i: number): boolean => {
  const closing = CLOSES[text.charAt(i)] ?? "’";
  const limit = Math.min(text.length, i + 2000);
  for (let j = i + 2; j < limit; j++) if (text.charAt(j) === closing && !LETTER.test(text.charAt(j + 1))) return true;
  return false;
};

function closesHere(text: string, i: number, open: Open): boolean {
  if (!SINGLE.has(open.mark)) return open.mark !== '"' || i > open.at + 1;
  const before = text.charAt(i - 1);
  const after = text.charAt(i + 1);
  if (LETTER.test(after) || before === " ") return false;
  if (/[.,!?…;”"]/.test(before)) return true;
  // "the leaders’ office": a plural’s apostrophe, when the quotation can still be closed later
  const next = text.slice(i + 1, i + 2000).search(/[.,!?…][’']/);
  return !(
    before === "s" &&
    /^ \p{Ll}/u.test(text.slice(i + 1, i + 3)) &&
    next >= 0 &&
    !text.slice(i + 1, i + 1 + next).includes("‘")
  );
}
