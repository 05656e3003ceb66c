import type { Span } from "../../../facts/shapes.js";

interface Word extends Span {
  readonly text: string;
  readonly lower: string;
}

const WORD = /\p{L}+|\p{N}+/gu;
const BLANK = /^[ \t\n\u00a0\u202f]{1,3}$/;

/** The words and numbers of a stretch of text, and what stands between them. */
export class WordList {
  private readonly words: Word[] = [];

  constructor(
    private readonly text: string,
    private readonly span: Span,
  ) {
    const stretch = text.slice(span.start, span.end);
    WORD.lastIndex = 0;
    for (let match = WORD.exec(stretch); match; match = WORD.exec(stretch)) {
      const word = match[0];
      const start = span.start + match.index;
      this.words.push({ text: word, lower: word.toLowerCase(), start, end: start + word.length });
    }
  }

  get length(): number {
    return this.words.length;
  }

  /** "" beyond the ends. */
  at(i: number): string {
    return this.words[i]?.text ?? "";
  }

  lower(i: number): string {
    return this.words[i]?.lower ?? "";
  }

  start(i: number): number {
    return this.words[i]?.start ?? this.span.end;
  }

  end(i: number): number {
    return this.words[i]?.end ?? this.span.end;
  }

  /** What stands between word `i` and the one before it. */
  gap(i: number): string {
    return this.text.slice(i <= 0 ? this.span.start : this.end(i - 1), this.start(i));
  }

  /** Whether only blanks part word `i` from the one before it. */
  follows(i: number): boolean {
    return i > 0 && i < this.length && BLANK.test(this.gap(i));
  }

  /** Whether these words stand there, parted by blanks only; lower case. */
  reads(i: number, ...words: string[]): boolean {
    return words.every((word, n) => this.lower(i + n) === word && (n === 0 || this.follows(i + n)));
  }

  /** Whether nothing that could go on with a phrase follows word `i - 1`: the end, a mark, or one of `small` words. */
  stopsBefore(i: number, small: ReadonlySet<string>): boolean {
    return i >= this.length || !this.follows(i) || small.has(this.lower(i));
  }

  capitalised(i: number): boolean {
    return /^\p{Lu}/u.test(this.at(i));
  }
}
