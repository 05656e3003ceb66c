import { expect, test } from "vitest";
import { splitSentences } from "../../src/article/split-sentences.js";

/** One paragraph a line; "‖" stands where a sentence ends and another begins. */
const CASES = `
The U.S. Secretary of State met Mr. Lavrov. ‖ He left.
Baker met Aziz in Geneva. ‖ They talked for six hours.
“The two countries shared the view,” he told a joint press conference.
“Will you meet?” he asked. ‖ “We will,” she said.
"Is that so!" said Kerry. ‖ "It is."
“Are you ready?” Kim Jong Un asked the president.
“We talk.” ‖ Lavrov said no more.
He said he would, "at the right moment", and left.
'We will never agree, but we will always know why,' " he said.
He told me, 'We will never agree.' " ‖ Then he left.
Kerry said: "There is no room for games." ‖ He meant it.
George H. W. Bush and Gorbachev met off Malta.
John F. Kennedy met Nikita Khrushchev. ‖ The young American was shaken.
They flew on Feb. 5 to Kiev. ‖ On Feb. 6 they were in Moscow.
Gen. Salim Idriss and Dr. Ahmed Chalabi spoke with Sen. John McCain.
He lives in the U.S. ‖ The minister does not.
The talks in the U.S. Congress failed.
They met at 5 p.m. ‖ He then left. ‖ At 9 a.m. Moscow time they met again.
Vice President Joseph R. Biden Jr.; on Sunday the four held a call.
Acme Inc. ‖ The company said so.
1. The Prime Minister of Hungary met Mr. Fico.
See No. 10 Downing Street. ‖ No. ‖ That is wrong.
It grew by 3.5 percent. ‖ Exports rose 2.1.
We wait... ‖ And then we act. ‖ He waited ... and acted.
Kim Eui-kyeom spoke (through Ri Su-yong). ‖ (Sung Kim is no relation.) ‖ He left.
Is it over? ‖ Nobody knows!
He went to St. Petersburg. ‖ It rained.
The case of Roe v. Wade was cited.
The city of Ramallah[1] is near.[2] ‖ It is small.
Çavuşoğlu said so. ‖ Élysée officials agreed. ‖ Über was said.
[George W.] Bush won.
“I have read the document. ‖ Ask me on Sunday.”
`;

const lines = CASES.trim().split("\n");

test.each(lines)("%s", (line) => {
  const text = line.replaceAll(" ‖ ", " ");
  const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end));
  expect(sentences).toEqual(line.split(" ‖ "));
});

test("a paragraph ends a sentence, and offsets point into the whole text", () => {
  const text = "  Talks held\nBaker met Aziz.  They talked\n\n😀 They left.";
  expect(splitSentences(text)).toEqual([
    { index: 0, start: 2, end: 12 },
    { index: 1, start: 13, end: 28 },
    { index: 2, start: 30, end: 41 },
    { index: 3, start: 43, end: 56 },
  ]);
});

test("nothing gives no sentences", () => {
  expect(splitSentences("")).toEqual([]);
  expect(splitSentences(" \n\n ")).toEqual([]);
});

test("what is longer than any sentence is cut at a space, and nothing of it is lost", () => {
  const text = "word ".repeat(5000).trim();
  const sentences = splitSentences(text);
  expect(sentences.length).toBeGreaterThan(5);
  expect(sentences.map(({ start, end }) => text.slice(start, end)).join(" ")).toBe(text);
});

const HOSTILE = ["A. ", "met Ae ", "U.S. Abc ", '." ', "Ah\t\t", ")", ". ", "“", "😀", "A. B. Abcdef ", " [1]"];

test.each(HOSTILE)("a megabyte of %j takes less than a second", (piece) => {
  const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
  const started = performance.now();
  splitSentences(text);
  expect(performance.now() - started).toBeLessThan(1000);
});
