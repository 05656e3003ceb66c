import { expect, it } from "vitest";
import { readText } from "../systems/read-text.js";
import { brokenOffsets } from "./broken-offsets.js";

const reading = readText({
  id: "one",
  title: null,
  publishedAt: "1991-01-10",
  text: "James Baker met with Tariq Aziz in Geneva on Wednesday. “We agreed on nothing,” Baker said.",
});
const measured = (changed: Partial<typeof reading.facts>, mayShow = true) =>
  brokenOffsets([
    { readings: () => [{ ...reading, facts: { ...reading.facts, ...changed } }], mayShow: () => mayShow },
  ]);
const broken = (changed: Partial<typeof reading.facts>) => measured(changed).value;

it("what is read as it stands is whole", () => {
  expect(reading.facts.people.length).toBe(2);
  expect(reading.facts.statements.length).toBe(1);
  expect(broken({})).toBe(0);
});

it("a name that stands elsewhere is broken", () => {
  const people = reading.facts.people.map((person) => ({
    ...person,
    evidence: person.evidence.map((one) => ({ ...one, start: one.start + 1 })),
  }));
  expect(broken({ people })).toBeGreaterThan(0);
});

it("a quotation that is not in the text word for word is broken", () => {
  const statements = reading.facts.statements.map((one) => ({ ...one, text: one.text.replace("nothing", "all") }));
  expect(broken({ statements })).toBe(1);
});

it("a speaker’s wording that is not in the text is broken", () => {
  const statements = reading.facts.statements.map((one) => ({ ...one, speakerWording: "the secretary" }));
  expect(broken({ statements })).toBe(1);
});

it("evidence in another sentence than it names is broken", () => {
  const meetings = reading.facts.meetings.map((one) => ({
    ...one,
    evidence: one.evidence.map((evidence) => ({ ...evidence, sentence: 1 })),
  }));
  expect(broken({ meetings })).toBeGreaterThan(0);
});

it("what is broken in a text that is held back is counted, and not a word of it told", () => {
  const statements = reading.facts.statements.map((one) => ({ ...one, text: "other words" }));
  expect(measured({ statements }).misses.join()).toContain("other words");
  expect(measured({ statements }, false)).toMatchObject({ value: 1, misses: ["one, held back"] });
});
