import { expect, it } from "vitest";
import { foldWord } from "../../../src/graph/search/fold-word.js";
import { isOneTypoAway } from "../../../src/graph/search/one-typo-away.js";
import { wordsOf } from "../../../src/graph/search/words.js";

/** As Neo4j's `standard-folding` analyzer (Lucene 10.5) cuts and folds them: taken from its own answers. */
it.each([
  ["U.S. U.K.-led O'Brien’s 1,000.5 3:45", "u.s|u.k|led|o'brien's|1,000.5|3|45"],
  ["王毅と会談 カタカナ 한국어 대통령", "王|毅|と|会|談|カタカナ|한국어|대통령"],
  ["Sergei_Lavrov _x_ #tag @user e-mail user@example.org", "sergei_lavrov|_x_|tag|user|e|mail|user|example.org"],
  ["café İstanbul ŁÓDŹ ﬁnal Ａｂ 10th 4G", "cafe|istanbul|lodz|final|ab|10th|4g"],
  ['हिन्दी צה"ל العَرَبِيَّة Сергей Йордан', 'हिन्दी|צה"ל|العَرَبِيَّة|сергей|йордан'],
  ["🙂 — … ② ½", ""],
])("the words of %s", (text, expected) => {
  expect([...wordsOf(text)].map(({ folded }) => folded).join("|")).toBe(expected);
});

it("words are where they stand in the text", () => {
  const text = "İstanbul’s Ægir, “Straße”.";
  expect([...wordsOf(text)].map(({ start, end }) => text.slice(start, end))).toEqual(["İstanbul’s", "Ægir", "Straße"]);
});

it.each([
  ["Đoković", "dokovic"],
  ["Dzǆ", "dzdz"],
  ["Ələkbər", "alakbar"],
  ["straße", "strasse"],
])("%s is folded to %s", (word, folded) => {
  expect(foldWord(word)).toBe(folded);
});

it.each([
  ["lavrov", "lavrof", true],
  ["lavrov", "larvov", true],
  ["lavrov", "lavro", true],
  ["lavrov", "lavrovs", true],
  ["lavrov", "xlavrov", true],
  ["lavrov", "avrov", true],
  ["lavrov", "lavrov", false],
  ["lavrov", "lvarof", false],
  ["lavrov", "lavrrovs", false],
  ["abcde", "abedc", false],
])("%s and %s are one typo apart: %s", (a, b, expected) => {
  expect(isOneTypoAway(a, b)).toBe(expected);
  expect(isOneTypoAway(b, a)).toBe(expected);
});
