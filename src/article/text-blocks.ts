import { EntenteError } from "../errors.js";

/** One paragraph or line of a page, before it is known what it is. */
export interface Block {
  readonly text: string;
  /** A blank line stood before it. */
  readonly gap: boolean;
  /** The page marks it as a heading. */
  readonly heading?: boolean;
}

const WIDEST_WRAP = 130;
/** A long report has a few thousand. */
const MOST_LINES = 50_000;

/** Cuts plain text into its lines and joins the lines of paragraphs that were wrapped at a fixed width.
 *  A line goes on in the next one when that begins in lower case, or when the next word would not have fitted.
 *  @throws ARTICLE_TOO_MANY_LINES
 *  @example textBlocks("The ministers met\nin Geneva.") // [{ text: "The ministers met in Geneva.", gap: false }] */
export function textBlocks(text: string, name = "The text"): Block[] {
  const lines = text.split("\n").map((line) => line.trimEnd());
  if (lines.length > MOST_LINES) {
    throw new EntenteError(
      "ARTICLE_TOO_MANY_LINES",
      `${name} has ${String(lines.length)} lines; at most ${String(MOST_LINES)} are read.`,
      "Give one article, as text.",
      { lines: lines.length, limit: MOST_LINES },
      413,
    );
  }
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0);
  const goesOn = (line: string, next: string): boolean => startsLower(next) && !/[.!?:|]["”’')]*$/.test(line.slice(-8));
  // Wrapped text has many long lines that go on; a page of headlines has none, or one by chance.
  const pairs = lines.filter((line, index) => line !== "" && (lines[index + 1] ?? "") !== "").length;
  const going = lines.filter((line, index) => line.length >= 40 && goesOn(line, lines[index + 1] ?? "")).length;
  const isWrapped = width <= WIDEST_WRAP && going > 0 && going >= pairs * 0.2;

  const blocks: { text: string; gap: boolean }[] = [];
  let last = "";
  let gap = false;
  for (const line of lines) {
    const trimmed = line.trim();
    if (trimmed === "") {
      gap = blocks.length > 0;
      last = "";
      continue;
    }
    const open = blocks.at(-1);
    const firstWord = trimmed.split(" ", 1)[0] ?? "";
    const isFull = isWrapped && last.length + 1 + firstWord.length > width && !/^\s{2,}|^[-•*] /.test(line);
    if (open && last !== "" && isWrapped && (isFull || goesOn(last, trimmed))) {
      open.text += /\p{L}-$/u.test(last.slice(-3)) ? trimmed : ` ${trimmed}`;
    } else {
      blocks.push({ text: trimmed, gap });
      gap = false;
    }
    last = line;
  }
  return blocks;
}

function startsLower(line: string): boolean {
  return /^\p{Ll}/u.test(line);
}
