import { calendar } from "./date-parts.js";
import type { DateFinder } from "./finder.js";

/** Reads: "2021-10-27", "2021/10/27", "18.03.2023", "27/02/2021". Leaves: "24/7", "192.168.10.20", "1-2-1990" without a sense of order is
 *  kept as two numbers. */
export const numericDate: DateFinder = (words, i) => {
  const mark = words.gap(i + 1);
  if (!/^[-/.]$/.test(mark) || words.gap(i + 2) !== mark || /[\d/.-]$/.test(words.gap(i))) return null;
  const [a, b, c] = [words.at(i), words.at(i + 1), words.at(i + 2)];
  const after = words.gap(i + 3);
  if (/^[-/.]$/.test(after) && i + 3 < words.length && /^\d/.test(words.at(i + 3))) return null;
  const small = /^\d{1,2}$/;
  const next = i + 3;
  if (/^\d{4}$/.test(a) && small.test(b) && small.test(c))
    return { next, parts: calendar({ year: Number(a), month: Number(b), day: Number(c) }) };
  if (!small.test(a) || !small.test(b) || !/^(?:19|20)\d\d$/.test(c)) return null;
  if (mark === ".") return { next, parts: calendar({ year: Number(c), month: Number(b), day: Number(a) }) };
  return { next, parts: { kind: "numeric", first: Number(a), second: Number(b), year: Number(c) } };
};
