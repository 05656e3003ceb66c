import { expect, test } from "vitest";
import { readingJson } from "../../src/cli/reading-json.js";
import type { Evidence, Reading } from "../../src/facts/shapes.js";
import { facts, meetingOf } from "./facts-of-a-meeting.js";

const text = "Anna Alm met Carl Cook in Oslo.";
const evidence: Evidence[] = [{ sentence: 0, start: 0, end: 8, rule: "test/rule", confidence: 1 }];
const anna = { type: "person", id: "Anna Alm" } as const;
const date = meetingOf([]).date;

test("the object has the parts that readings are scored by, and every quotation is cut from the body", () => {
  const reading: Reading = {
    article: {
      id: "article:1",
      title: "Talks",
      url: null,
      publisher: null,
      publishedAt: "2019-05-04",
      language: "en",
      text,
    },
    sentences: [{ index: 0, start: 0, end: text.length }],
    facts: {
      ...facts,
      people: [{ ...facts.people[0], offices: [office("former"), office("current")] } as (typeof facts.people)[number]],
      countries: [{ id: "SWE", evidence }],
      places: [
        { name: "Oslo", kind: "city", country: "NOR", latitude: null, longitude: null, evidence },
        { name: "Capella hotel", kind: "venue", country: null, latitude: null, longitude: null, evidence },
      ],
      organizations: [{ name: "NATO", aliases: [], kind: null, evidence }],
      meetings: [
        meetingOf(["Anna Alm/a", "Carl Cook/b"], { evidence }),
        meetingOf(["Anna Alm", "FRA"], { location: null }),
      ],
      statements: [
        {
          speaker: anna,
          speakerWording: null,
          kind: "direct",
          text: "met",
          start: 9,
          end: 12,
          verb: "say",
          addressee: null,
          about: [],
          act: null,
          madeAt: null,
          date,
          evidence,
        },
      ],
      events: [
        {
          type: "CONSULT",
          mode: "visit",
          contexts: [],
          actors: [{ type: "country", id: "SWE" }],
          recipients: [{ type: "country", id: "GBR" }],
          date,
          status: "held",
          location: null,
          meeting: 0,
          statement: null,
          evidence,
        },
      ],
    },
  };
  const quote = { text: "Anna Alm", start: 0, end: 8 };
  expect(readingJson(reading)).toEqual({
    article: { title: "Talks", publishedAt: "2019-05-04", body: text, url: null },
    people: [{ name: "Anna Alm", country: "SWE", role: "current minister", aliases: ["Anna Alm"] }],
    countries: ["SWE"],
    cities: ["Oslo"],
    organizations: ["NATO"],
    meetings: [
      {
        participants: ["Anna Alm", "Carl Cook"],
        sides: [["Anna Alm"], ["Carl Cook"]],
        kind: "in-person",
        status: "held",
        place: { city: "Oslo", country: "NOR" },
        date: "2019-05-04",
        dateEnd: null,
        evidence: [quote],
      },
      {
        participants: ["Anna Alm", "FRA"],
        kind: "in-person",
        status: "held",
        place: null,
        date: "2019-05-04",
        dateEnd: null,
        evidence: [],
      },
    ],
    statements: [{ speaker: "Anna Alm", kind: "direct", text: "met", start: 9, end: 12, addressee: null }],
    events: [
      {
        type: "CONSULT",
        mode: "visit",
        actors: ["SWE"],
        recipients: ["GBR"],
        date: "2019-05-04",
        status: "held",
        evidence: [quote],
      },
    ],
  });
});

function office(tenure: "current" | "former"): Reading["facts"]["people"][number]["offices"][number] {
  return { wording: `${tenure} minister`, kind: "minister", of: null, tenure, evidence };
}
