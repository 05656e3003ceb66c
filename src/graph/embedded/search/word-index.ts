import { matchWord, NOT_THERE, WHOLE, type Match } from "../../search/match-word.js";
import type { QueryWord } from "../../search/parse-query.js";
import { STOP_WORDS, wordsOf } from "../../search/words.js";

/** Which documents have which words. Documents are numbers, counted from 0; they are never taken out again. */
export class WordIndex {
  private readonly documents = new Map<string, number[]>();
  /** Words by their first and by their last letter: a typo leaves one of the two as it is. */
  private readonly byFirst = new Map<string, string[]>();
  private readonly byLast = new Map<string, string[]>();

  add(document: number, ...texts: readonly (string | null)[]): void {
    const words = new Set<string>();
    for (const text of texts) for (const { folded } of wordsOf(text ?? "")) words.add(folded);
    for (const word of words) {
      if (STOP_WORDS.has(word)) continue;
      const known = this.documents.get(word);
      if (known) known.push(document);
      else this.addWord(word, document);
    }
  }

  /** How well each document has all the words: that of the word that it has least.
   *  @param size how many documents there are
   *  @returns a `Match` per document */
  match(words: readonly QueryWord[], size: number): Uint8Array {
    const [first, ...others] = words.map((word) => this.matchOne(word, size));
    const least = first ?? new Uint8Array(size);
    for (const other of others) for (let at = 0; at < size; at++) least[at] = Math.min(least[at] ?? 0, other[at] ?? 0);
    return least;
  }

  private matchOne(word: QueryWord, size: number): Uint8Array {
    const best = new Uint8Array(size);
    const note = (target: string, match: Match): void => {
      for (const document of this.documents.get(target) ?? [])
        if ((best[document] ?? NOT_THERE) < match) best[document] = match;
    };
    for (const form of word.forms) note(form, WHOLE);
    const near = [
      ...(word.begins ? (this.byFirst.get(word.word.charAt(0)) ?? []) : []),
      ...(word.typo ? (this.byLast.get(word.word.slice(-1)) ?? []) : []),
    ];
    for (const target of near) {
      const match = matchWord(word, target);
      if (match !== NOT_THERE) note(target, match);
    }
    return best;
  }

  private addWord(word: string, document: number): void {
    this.documents.set(word, [document]);
    for (const [words, letter] of [
      [this.byFirst, word.charAt(0)],
      [this.byLast, word.slice(-1)],
    ] as const) {
      const known = words.get(letter);
      if (known) known.push(word);
      else words.set(letter, [word]);
    }
  }
}
