import { countOf } from "./date-words.js";
import type { DateFinder } from "./finder.js";

const UNITS = new Map<string, "hour" | "day" | "week" | "month" | "year">([
  ["minute", "hour"],
  ["minutes", "hour"],
  ["hour", "hour"],
  ["hours", "hour"],
  ["day", "day"],
  ["days", "day"],
  ["week", "week"],
  ["weeks", "week"],
  ["month", "month"],
  ["months", "month"],
  ["year", "year"],
  ["years", "year"],
]);

/** Reads: "two days ago", "ten years ago today", "a year ago", "four years later", "three days earlier", "half an hour earlier", "hours later".
 *  Leaves: "three days of talks", "days later", "a day after the vote". */
export const countedTime: DateFinder = (words, i) => {
  let at = words.reads(i, "half") && words.follows(i + 1) ? i + 1 : i;
  let count = countOf(words.at(at));
  const ones = /^[-‐‑]$/.test(words.gap(at + 1)) ? countOf(words.at(at + 1)) : null;
  if (count !== null && ones !== null && count % 10 === 0 && ones < 10) {
    count += ones; // "twenty-five years ago"
    at++;
  }
  const bare = count === null && UNITS.get(words.lower(i)) === "hour";
  if (count === null && !bare) return null;
  if (!bare) at++;
  else count = 1;
  const unit = UNITS.get(words.lower(at));
  if (!unit || count === null || (!bare && !words.follows(at)) || !words.follows(at + 1)) return null;
  const direction = words.lower(at + 1);
  const from = direction === "ago" ? "publication" : "anchor";
  if (direction !== "ago" && direction !== "earlier" && direction !== "later") return null;
  const signed = direction === "later" ? count : -count;
  const next = at + 2;
  if (unit === "hour") return { next, parts: { kind: "days", days: 0, from } };
  if (unit === "day") return { next, parts: { kind: "days", days: signed, from } };
  if (direction === "ago" && words.follows(next) && words.reads(next, "today"))
    return { next: next + 1, parts: { kind: "period", unit, count: signed, from, today: true } };
  return { next, parts: { kind: "period", unit, count: signed, from } };
};
