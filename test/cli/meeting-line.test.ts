import { expect, test } from "vitest";
import { meetingLine } from "../../src/cli/meeting-line.js";
import type { MeetingFact } from "../../src/facts/shapes.js";
import { facts, meetingOf } from "./facts-of-a-meeting.js";

const NOWHERE: Partial<MeetingFact> = { location: null };
const UNDATED = { value: null, end: null, precision: null, wording: null, basis: null, resolvedAgainst: null };

const CASES: readonly [line: string, meeting: MeetingFact][] = [
  [
    "Anna Alm (Sweden) met Carl Cook (United Kingdom) in Oslo, Norway, on 2019-05-04.",
    meetingOf(["Anna Alm", "Carl Cook"]),
  ],
  [
    "Anna Alm (Sweden) and Bo Berg (Sweden) met Carl Cook (United Kingdom) in Oslo, Norway, on 2019-05-04.",
    meetingOf(["Anna Alm/1", "Bo Berg/1", "Carl Cook/2"]),
  ],
  [
    "Anna Alm (Sweden), Carl Cook (United Kingdom) and Dana Dean (United States) met on 2019-05-04.",
    meetingOf(["Anna Alm", "Carl Cook", "Dana Dean"], NOWHERE),
  ],
  [
    "Anna Alm (Sweden) spoke by phone with Dana Dean (United States).",
    meetingOf(["Anna Alm", "Dana Dean"], { kind: "phone", ...NOWHERE, date: UNDATED }),
  ],
  [
    "Anna Alm (Sweden) and Dana Dean (United States) gave a press conference in Oslo, Norway.",
    meetingOf(["Anna Alm", "Dana Dean"], { kind: "press-conference", date: UNDATED }),
  ],
  [
    "Anna Alm (Sweden) met France in Norway from 2019-05 to 2019-06.",
    meetingOf(["Anna Alm", "FRA"], {
      location: { city: null, country: "NOR", inferred: false, evidence: [] },
      date: { ...UNDATED, value: "2019-05", end: "2019-06" },
    }),
  ],
  [
    "Anna Alm (Sweden) and Dana Dean (United States): summit in Oslo, Norway, in 2020, planned.",
    meetingOf(["Anna Alm", "Dana Dean"], { kind: "summit", status: "planned", date: { ...UNDATED, value: "2020" } }),
  ],
];

test.each(CASES)("%s", (line, meeting) => {
  expect(meetingLine(meeting, facts)).toBe(line);
});
