import { expect, it } from "vitest";
import { factKey, leaveOut } from "../../src/facts/leave-out.js";
import { seed } from "../serve/seed-telling.js";

const reading = seed.reading();

it("nothing left out is the reading itself", () => {
  expect(leaveOut(reading, new Set())).toBe(reading);
});

it("what pointed to a meeting that is left out points to none, and the others still point to theirs", () => {
  const { meetings, statements, events } = leaveOut(reading, new Set([factKey("meeting", 0)])).facts;
  expect(meetings.map(({ kind }) => kind)).toEqual(["press-conference", "ceremony", "summit"]);
  expect(meetings[0]?.partOf).toBeNull();
  expect(statements[0]?.madeAt).toBe(0); // it was 1: the press conference is the first now
  // the event that is the coding of those talks went with them
  expect(events.map(({ type }) => type)).toEqual(["AGREE", "REQUEST", "SANCTION"]);
});

it("a statement or an event goes alone; a key that names nothing changes nothing", () => {
  const { facts } = leaveOut(
    reading,
    new Set([factKey("statement", 1), factKey("event", 3), "meeting:99", "person:x"]),
  );
  expect(facts.statements).toHaveLength(reading.facts.statements.length - 1);
  expect(facts.events).toHaveLength(reading.facts.events.length - 1);
  expect(facts.meetings).toHaveLength(reading.facts.meetings.length);
});
