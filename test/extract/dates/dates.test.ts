import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findDates } from "../../../src/extract/mentions/dates.js";
import { findDurations } from "../../../src/extract/mentions/durations.js";
import { resolveDate } from "../../../src/extract/resolve/date.js";
import { lasting } from "../../../src/extract/resolve/date-duration.js";

const CASES = readFileSync(new URL("cases.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line.trim() !== "" && !line.startsWith("#"));

const orNull = (cell: string | undefined) => (cell === undefined || cell.trim() === "-" ? null : cell.trim());
const all = (text: string) => findDates(text, { start: 0, end: text.length });

function read(given: string): string {
  const [words = "", publishedAt, tense, anchor] = given.split(" | ");
  const context = {
    publishedAt: orNull(publishedAt),
    tense: orNull(tense) as "past" | "future" | null,
    anchor: orNull(anchor),
  };
  const found = all(words).map((mention) => {
    expect(words.slice(mention.start, mention.end)).toBe(mention.wording);
    const { value, end, precision, basis } = resolveDate(mention, context);
    return `${mention.wording} = ${[value, end, precision, basis].map((cell) => cell ?? "-").join(", ")}`;
  });
  return found.join(" ; ") || "nothing";
}

describe("dates", () => {
  it("the file of cases holds cases", () => {
    expect(CASES.length).toBeGreaterThanOrEqual(80);
  });

  it.each(CASES)("%s", (line) => {
    const [given = "", expected] = line.split(" => ");
    expect(read(given)).toBe(expected);
  });

  it("spans count from the beginning of the text, not of the stretch", () => {
    const text = "Nothing here. They met on Wednesday.";
    const [mention] = findDates(text, { start: 14, end: text.length });
    expect(mention && text.slice(mention.start, mention.end)).toBe("Wednesday");
  });

  it("the word that leads to a date tells a bound from a day", () => {
    const leads = ["since February", "on 27 February", "until late 2025", "by the end of May", "Wednesday"].map(
      (text) => all(text)[0]?.preposition,
    );
    expect(leads).toEqual(["since", "on", "until", "by", null]);
  });

  it("numbers in two orders are read when the order of the publication is known", () => {
    const [mention] = all("on 5/6/2021");
    if (!mention) throw new Error("no date found");
    const context = { publishedAt: null, tense: null, anchor: null };
    expect(resolveDate(mention, { ...context, order: "day-first" }).value).toBe("2021-06-05");
    expect(resolveDate(mention, { ...context, order: "month-first" }).value).toBe("2021-05-06");
  });

  it("a duration and its last day make a range", () => {
    const text = "wrapped up a three-day visit on Friday after three days of talks";
    const durations = findDurations(text, { start: 0, end: text.length });
    expect(durations.map((duration) => `${duration.wording} ${duration.days}`)).toEqual([
      "three-day 3",
      "three days 3",
    ]);
    const [friday] = all(text);
    const [three] = durations;
    if (!friday || !three) throw new Error("no date or no duration found");
    const ended = resolveDate(friday, { publishedAt: "2020-11-27", tense: "past", anchor: null });
    expect(lasting(ended, three)).toMatchObject({ value: "2020-11-25", end: "2020-11-27", precision: "range" });
  });

  it("two days ago and three days later are no durations", () => {
    const text = "two days ago, three days later, for a week";
    expect(findDurations(text, { start: 0, end: text.length }).map((duration) => duration.days)).toEqual([7]);
  });

  it("a megabyte in one line is read in time that grows with the length", () => {
    for (const unit of ["1 and ", "May 3-", "the next ", "Saturday and ", "in 1990 to ", "9th of "]) {
      const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
      const started = performance.now();
      all(text);
      expect(performance.now() - started).toBeLessThan(8_000);
    }
  });
});
