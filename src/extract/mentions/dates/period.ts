import type { CountedFrom, DateParts } from "./date-parts.js";
import type { DateFinder } from "./finder.js";

const STEPS = new Map<string, { count: number; from: CountedFrom }>([
  ["last", { count: -1, from: "publication" }],
  ["this", { count: 0, from: "publication" }],
  ["next", { count: 1, from: "publication" }],
  ["that", { count: 0, from: "anchor" }],
  ["same", { count: 0, from: "anchor" }],
  ["previous", { count: -1, from: "anchor" }],
  ["preceding", { count: -1, from: "anchor" }],
  ["following", { count: 1, from: "anchor" }],
]);
const LEADS = new Set(["earlier", "later", "late", "early"]);
const UNITS = new Set(["week", "month", "year"]);

/** Reads: "last month", "earlier this month", "later that year", "the following week", "the weekend", "last weekend".
 *  Leaves: "the next few weeks", "the coming months", "a week". */
export const period: DateFinder = (words, i) => {
  let at = LEADS.has(words.lower(i)) && words.follows(i + 1) ? i + 1 : i;
  const the = words.lower(at) === "the" && words.follows(at + 1);
  if (the && words.lower(at + 1) === "weekend") return { next: at + 2, parts: { kind: "weekend", shift: null } };
  if (the) at++;
  const step = STEPS.get(words.lower(at));
  if (!step || !words.follows(at + 1)) return null;
  const unit = words.lower(at + 1);
  if (unit === "weekend") return { next: at + 2, parts: { kind: "weekend", shift: shiftOf(words.lower(at)) } };
  // "the last week of the talks", "the next year or so": no week or year of the calendar
  if (!UNITS.has(unit) || (the && step.from === "publication")) return null;
  return { next: at + 2, parts: { kind: "period", unit: unit as "week" | "month" | "year", ...step } };
};

const shiftOf = (word: string): Extract<DateParts, { kind: "weekend" }>["shift"] =>
  word === "last" || word === "this" || word === "next" ? word : null;
