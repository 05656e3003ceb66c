/** One paragraph or line of a page, before it is known what it is. */
export interface Block {
  readonly text: string;
  /** A blank line stood before it. */
  readonly gap: boolean;
  /** The page marks it as a heading. */
  readonly heading?: boolean;
}

const WIDEST_WRAP = 130;

/** Cuts plain text into its lines and joins the lines of paragraphs that were wrapped at a fixed width.
 *  A line goes on in the next one when that begins in lower case, or when the next word would not have fitted.
 *  @example textBlocks("The ministers met\nin Geneva.") // [{ text: "The ministers met in Geneva.", gap: false }] */
export function textBlocks(text: string): Block[] {
  const lines = text.split("\n").map((line) => line.trimEnd());
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0);
  const goesOn = (line: string, next: string): boolean => startsLower(next) && !/[.!?:|]["”’')]*$/.test(line);
  const isWrapped =
    width <= WIDEST_WRAP && lines.some((line, index) => line !== "" && goesOn(line, lines[index + 1] ?? ""));

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
      open.text += /\p{L}-$/u.test(open.text) ? trimmed : ` ${trimmed}`;
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
