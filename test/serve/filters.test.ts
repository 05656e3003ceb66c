import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { claimsOf } from "../../src/graph/save-facts.js";
import { eachStore } from "../world/stores.js";
import { world } from "../world/readings.js";
import { Telling } from "../world/telling.js";
import { serveWorld, type ServedWorld } from "./serve-world.js";

const BAKER = "James Baker";

eachStore((_, open) => {
  let served: ServedWorld;
  beforeAll(async () => {
    served = await serveWorld(await open(), world);
  });
  afterAll(() => served.close());

  const people = async (filter: unknown) => {
    const query = `query ($filter: PersonFilter) { people(filter: $filter) { nodes { name } } }`;
    const { data, errors } = await served.ask(query, { filter });
    expect(errors).toEqual([]);
    return data.people.nodes.map((one: { name: string }) => one.name);
  };
  const kinds = async (filter: unknown) => {
    const query = `query ($filter: MeetingFilter) { meetings(filter: $filter, orderBy: [KIND_ASC]) { nodes { kind } } }`;
    const { data, errors } = await served.ask(query, { filter });
    expect(errors).toEqual([]);
    return data.meetings.nodes.map((one: { kind: string }) => one.kind);
  };
  const refused = async (filter: unknown) => {
    const { codes, status } = await served.ask(
      `query ($filter: MeetingFilter) { meetings(filter: $filter) { nodes { id } } }`,
      { filter },
    );
    expect(status).toBe(400);
    return codes;
  };

  it("compares text without regard to case, as text and never as a pattern", async () => {
    expect(await people({ name: { contains: "BAKER" } })).toEqual([BAKER]);
    expect(await people({ name: { startsWith: "james" } })).toEqual([BAKER]);
    expect(await people({ aliases: { contains: "secretary" } })).toEqual([BAKER]);
    for (const contains of [
      "*",
      ".*",
      "(a+)+$",
      '" AND',
      "~",
      "%",
      "$id",
      "'}) MATCH (n) DETACH DELETE n //",
      "\\u0060",
    ]) {
      expect(await people({ name: { contains } }), contains).toEqual([]);
    }
    expect((await people({ name: { contains: "" } })).length).toBe(5);
  });

  it("takes text as it is read, however it was typed", async () => {
    expect(await people({ name: { contains: "Ba\u200Bker" } })).toEqual([BAKER]);
    expect(await people({ name: { eq: "__proto__" } })).toEqual([]);
  });

  it("and, or and not do what they say", async () => {
    expect(await people({ or: [{ name: { eq: BAKER } }, { country: { id: { eq: "IRQ" } } }] })).toEqual([
      BAKER,
      "Tariq Aziz",
    ]);
    expect(await people({ country: { id: { eq: "USA" } }, not: { name: { eq: BAKER } } })).toEqual(["Dennis Ross"]);
    expect(await people({ and: [{ name: { contains: "a" } }, { name: { contains: "z" } }] })).toEqual(["Tariq Aziz"]);
    expect(await people({ or: [] })).toEqual([]);
    expect((await people({ and: [] })).length).toBe(5);
    expect((await people({ name: { eq: null }, country: null })).length).toBe(5);
    expect((await people({})).length).toBe(5);
  });

  it("follows relations, and the properties of the edge on the way", async () => {
    expect(await kinds({ participants: { some: { country: { id: { eq: "IRQ" } } } } })).toEqual(["IN_PERSON", "VISIT"]);
    expect(await kinds({ participants: { some: { role: { eq: "HOST" }, name: { eq: "Spain" } } } })).toEqual([
      "MULTILATERAL",
    ]);
    expect(await kinds({ participants: { some: { onBehalfOf: { eq: "SYR" }, side: { isNull: false } } } })).toEqual([
      "MULTILATERAL",
    ]);
    expect(await kinds({ place: { name: { eq: "geneva" } } })).toEqual([]);
    expect(await kinds({ country: { name: { eq: "Switzerland" } } })).toEqual(["IN_PERSON", "PRESS_CONFERENCE"]);
    expect(await kinds({ evidence: { some: { article: { publisher: { eq: "Example Times" } } } } })).toEqual([
      "IN_PERSON",
    ]);
    expect(
      await people({ offices: { some: { kind: { eq: "foreign minister" }, tenure: { in: ["CURRENT"] } } } }),
    ).toEqual([BAKER]);
  });

  it("a date counts when it can have been within the days asked for", async () => {
    expect(await kinds({ date: { from: "1991-10-31", to: "1991-11-30" } })).toEqual(["MULTILATERAL"]);
    expect(await kinds({ date: { from: "1991", to: "1991" } })).toEqual([
      "IN_PERSON",
      "MULTILATERAL",
      "PRESS_CONFERENCE",
    ]);
    expect(await kinds({ date: { isNull: true } })).toEqual(["PHONE", "PHONE", "VISIT"]);
    expect(await kinds({ kind: { in: ["PHONE"] }, date: { from: "1991" } })).toEqual([]);
  });

  describe("what is refused", () => {
    it("days that are none, by name and value", async () => {
      for (const from of [
        "2024-02-30",
        "0000-00-00",
        "+275760-09-13",
        "2024-06-01T25:00",
        "2023-02-29",
        "2024-13",
        "x",
        "",
      ]) {
        const answer = await served.ask(
          `query ($from: IsoDate) { meetings(filter: { date: { from: $from } }) { totalCount } }`,
          {
            from,
          },
        );
        expect(answer.codes, from).toEqual(["BAD_DATE"]);
        expect(answer.status).toBe(400);
        expect(answer.errors[0]?.message).toContain("filter.date.from");
        expect(answer.errors[0]?.message).toContain(from);
      }
      const who = await served.ask(`{ whoMet(of: "USA", to: "2024-02-30") { totalCount } }`);
      expect(who.codes).toEqual(["BAD_DATE"]);
      expect(who.errors[0]?.message).toContain('to: "2024-02-30"');
    });

    it("a range upside down", async () => {
      expect(await refused({ date: { from: "2024-02", to: "2024-01-31" } })).toEqual(["BAD_RANGE"]);
      const who = await served.ask(`{ whoMet(of: "USA", from: "2024", to: "2023") { totalCount } }`);
      expect(who.codes).toEqual(["BAD_RANGE"]);
    });

    it("a filter too deep, too long or with too long a text", async () => {
      let deep: object = { kind: { eq: "PHONE" } };
      for (let level = 0; level < 5; level++) deep = { not: deep };
      expect(await refused(deep)).toEqual(["FILTER_TOO_DEEP"]);
      for (let level = 0; level < 400; level++) deep = { not: deep };
      expect(await refused(deep)).toEqual(["BODY_TOO_DEEP"]);
      expect(await refused({ or: Array.from({ length: 101 }, () => ({ kind: { eq: "PHONE" } })) })).toEqual([
        "FILTER_TOO_LARGE",
      ]);
      expect(
        await refused({ id: { in: Array.from({ length: 1001 }, (_unused, index) => `meeting:${index}`) } }),
      ).toEqual(["FILTER_TOO_LARGE"]);
      expect(await refused({ place: { name: { contains: "(".repeat(10_000) } } })).toEqual(["TEXT_TOO_LONG"]);
    });

    it("ids that nobody has, with their value", async () => {
      for (const of of ["person:nobody", "", "__proto__", "meeting:1", "XYZ", "article:1#2", "1 OR 1=1"]) {
        const answer = await served.ask(`query ($of: ID!) { whoMet(of: $of) { totalCount } }`, { of });
        expect(answer.codes, of).toEqual(["UNKNOWN_ID"]);
        expect(answer.data).toEqual({ whoMet: null });
        expect(answer.errors[0]?.message).toContain(`"${of}"`);
      }
      expect((await served.ask(`{ whoMet(of: "USA", with: "person:x") { totalCount } }`)).codes).toEqual([
        "UNKNOWN_ID",
      ]);
      expect((await served.ask(`{ between(a: "USA", b: "XYZ") { count } }`)).codes).toEqual(["UNKNOWN_ID"]);
      expect((await served.ask(`{ between(a: "USA", b: "USA") { count } }`)).codes).toEqual(["BAD_USER_INPUT"]);
      const long = await served.ask(`query ($id: ID!) { node(id: $id) { id } }`, { id: "x".repeat(600_000) });
      expect(long.codes).toEqual(["BAD_USER_INPUT"]);
    });

    it("what the schema does not know", async () => {
      expect(await refused({ kind: { eq: "BRUNCH" } })).toEqual(["BAD_USER_INPUT"]);
      expect(await refused({ nonsense: { eq: 1 } })).toEqual(["BAD_USER_INPUT"]);
      expect((await served.ask(`{ meetings(orderBy: [NONSENSE]) { totalCount } }`)).status).toBe(400);
      expect((await served.ask(`{ nonsense }`)).codes).toEqual(["GRAPHQL_VALIDATION_FAILED"]);
    });
  });

  it("finds a name with accents, composed or not", async () => {
    const telling = new Telling("Jean-Noël Barrot waited.").person("Jean-Noël Barrot", "FRA");
    await served.store.save(claimsOf(telling.reading()));
    for (const form of ["NFC", "NFD"]) {
      expect(await people({ name: { contains: "noël".normalize(form) } }), form).toEqual(["Jean-Noël Barrot"]);
    }
  });

  it("hostile text changes nothing", async () => {
    const before = await served.store.counts();
    const hostile = [
      "'}) MATCH (n) DETACH DELETE n //",
      "`\\u0060",
      "LOAD CSV FROM '/etc/passwd' AS x RETURN x",
      "$0",
      "\u0000",
    ];
    for (const text of hostile) {
      await served.ask(
        `query ($t: String!, $i: ID!) {
          people(filter: { name: { eq: $t }, id: { eq: $i }, aliases: { contains: $t } }) { totalCount }
          meetings(filter: { place: { name: { startsWith: $t } }, participants: { some: { side: { eq: $t } } } }) { totalCount }
          whoMet(of: $i, at: { city: $t, country: $i }) { totalCount }
          node(id: $i) { id } }`,
        { t: text, i: text },
      );
      const who = await served.ask(`query ($t: String!) { whoMet(of: "USA", at: { city: $t }) { totalCount } }`, {
        t: text,
      });
      expect(who.data.whoMet.totalCount, text).toBe(0);
    }
    expect(await served.store.counts()).toEqual(before);
    expect(served.log).toEqual([]);
  });
});
