import { expect, it } from "vitest";
import { eventOfMeeting } from "../../src/extract/rules/event-of-meeting.js";
import { codeAnew, correct } from "../../src/facts/correct.js";
import type { FactCorrection } from "../../src/facts/correction.js";
import { seed } from "../serve/seed-telling.js";

const reading = seed.reading();
const [talks] = reading.facts.meetings;
const said = talks?.evidence.map(({ start, end, sentence }) => ({ start, end, sentence }));
const factsAfter = (...corrections: FactCorrection[]) => correct(reading, corrections).facts;

it("nothing corrected is the reading as it was", () => {
  expect(correct(reading, [])).toEqual(reading);
});

it("a meeting has the day and the status that somebody gave, and its words say who says so", () => {
  const [after, ...others] = factsAfter({ id: "meeting:0", date: "2021-10", status: "cancelled" }).meetings;
  const date = { value: "2021-10", end: null, precision: "month", wording: null, basis: null, resolvedAgainst: null };
  expect(after).toMatchObject({ status: "cancelled", date, participants: talks?.participants });
  expect(after?.evidence).toEqual(said?.map((words) => ({ ...words, rule: "corrected", confidence: 1 })));
  expect(others).toEqual(reading.facts.meetings.slice(1));
});

it("a field that is not given stays; a day can be cleared", () => {
  expect(factsAfter({ id: "meeting:0", status: "planned" }).meetings[0]?.date).toEqual(talks?.date);
  const [after] = factsAfter({ id: "meeting:0", date: null }).meetings;
  expect(after).toMatchObject({ status: "held", date: { value: null, precision: null, wording: null } });
});

it("the country of a person goes to the seats and the office that were read from it, and to nobody else's", () => {
  const { people, meetings } = factsAfter({ id: "person:Sergei Lavrov", country: "BLR" });
  const [chung, lavrov] = people;
  expect(chung).toEqual(reading.facts.people[0]);
  expect(lavrov).toMatchObject({
    country: "BLR",
    countryEvidence: [{ rule: "corrected" }],
    offices: [{ of: { type: "country", id: "BLR" } }],
    evidence: reading.facts.people[1]?.evidence,
  });
  const seats = meetings[0]?.participants.map(({ onBehalfOf, evidence }) => [onBehalfOf, evidence[0]?.rule]);
  expect(seats).toEqual([
    ["KOR", "by-hand"],
    ["BLR", "corrected"],
  ]);
});

it("two who turn out to be of one country, where others were too, sat on one side", () => {
  const { meetings } = factsAfter({ id: "person:Sergei Lavrov", country: "KOR" });
  expect(meetings[0]?.participants.map(({ side }) => side)).toEqual([null, null]); // nobody else was there
});

it("a name goes wherever the person is named, and what was renamed says that a person did", () => {
  const [id, name] = ["person:Sergei Lavrov", "Sergey Viktorovich Lavrov"];
  const facts = factsAfter({ id, name, country: "BLR" });
  expect(JSON.stringify(facts)).not.toContain('"id":"Sergei Lavrov"');
  expect(facts.people[1]).toMatchObject({ name, country: "BLR", evidence: [{ rule: "corrected" }] });
  expect(facts.people[1]?.aliases).toEqual([name, "Sergei Lavrov", "Lavrov"]);
  expect(facts.meetings[0]?.participants[1]).toMatchObject({
    party: { type: "person", id: name },
    evidence: [{ rule: "corrected" }],
  });
  expect(facts.statements.map(({ speaker, evidence }) => [speaker?.id, evidence[0]?.rule])).toEqual([
    [name, "corrected"],
    [name, "corrected"],
    ["Chung Eui-yong", "by-hand"],
  ]);
});

it("the coding of a meeting follows what was corrected, or is gone with one of its countries", () => {
  const coding = (correction: FactCorrection) =>
    codeAnew(correct(reading, [correction]), eventOfMeeting).facts.events.filter(({ meeting }) => meeting === 0);
  expect(coding({ id: "meeting:0", status: "cancelled", date: "2021-11-02" })).toMatchObject([
    { type: "REJECT", status: "cancelled", date: { value: "2021-11-02" }, evidence: [{ rule: "corrected" }] },
  ]);
  const [other] = coding({ id: "person:Sergei Lavrov", country: "BLR" });
  expect(other?.actors.map(({ id }) => id)).toContain("BLR");
  expect(coding({ id: "person:Sergei Lavrov", country: null })).toEqual([]);
});

it.each([
  [[{ id: "meeting:99", date: null }], "UNKNOWN_FACT", '"meeting:99"'],
  [[{ id: "statement:0", date: null }], "UNKNOWN_FACT", '"statement:0"'],
  [[{ id: "person:Nobody", country: null }], "UNKNOWN_FACT", '"person:Nobody"'],
  [[{ id: "meeting:0", country: "KOR" }], "BAD_CORRECTION", "Correct its date or status"],
  [[{ id: "person:Sergei Lavrov", status: "held" as const }], "BAD_CORRECTION", "has no status"],
  [[{ id: "person:Sergei Lavrov", name: "Chung Eui-yong" }], "BAD_CORRECTION", "another person"],
  [[{ id: "meeting:0" }], "BAD_CORRECTION", "nothing is given"],
  [
    [
      { id: "meeting:0", date: null },
      { id: "meeting:0", status: "held" as const },
    ],
    "BAD_CORRECTION",
    "twice",
  ],
])("%j is refused with %s", (corrections, code, words) => {
  expect(() => correct(reading, corrections)).toThrow(
    expect.objectContaining({ code, message: expect.stringContaining(words) }),
  );
});
