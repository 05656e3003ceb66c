import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { claimsOf } from "../../src/graph/save-facts.js";
import { chains } from "../world/chain.js";
import { eachStore } from "../world/stores.js";
import { dateOf, person, Telling } from "../world/telling.js";
import { serveWorld, type ServedWorld } from "./serve-world.js";

describe("the questions of analysts", () => {
  eachStore((_, open) => {
    let served: ServedWorld;
    beforeAll(async () => {
      served = await serveWorld(await open(), chains);
    });
    afterAll(() => served.close());

    const ask = async (query: string, variables: Record<string, unknown> = {}) => {
      const { data, errors } = await served.ask(query, variables);
      expect(errors).toEqual([]);
      return data;
    };
    const refused = async (query: string) => {
      const { codes, errors } = await served.ask(query);
      return [codes[0], errors[0]?.message];
    };

    const path = async (args: string) => {
      const { path: answer } = await ask(`{ path(${args}) { hops truncated reason paths {
        parties { name } hops { from { name } to { name } count meeting { date { value } evidence { quote } } } } } }`);
      return {
        ...answer,
        names: answer.paths.map((one: { parties: { name: string }[] }) =>
          one.parties.map(({ name }) => name).join(" "),
        ),
      };
    };

    it("finds the shortest chain, with a sentence for every hop", async () => {
      const found = await path('from: "person:ann", to: "person:dan"');
      expect(found).toMatchObject({ hops: 3, truncated: false, reason: null, names: ["Ann Bob Cid Dan"] });
      expect(found.paths[0].hops.map((hop: { count: number }) => hop.count)).toEqual([3, 1, 1]);
      for (const { from, to, meeting } of found.paths[0].hops) {
        const [a, b] = [from.name, to.name].sort();
        expect(meeting.evidence[0].quote).toMatch(new RegExp(`${a}.*${b}`));
      }
    });

    it("finds a longer chain that goes with the time", async () => {
      const found = await path('from: "person:ann", to: "person:dan", inTimeOrder: true');
      expect(found).toMatchObject({ hops: 4, names: ["Ann Eve Fay Gus Dan"] });
      expect(
        found.paths[0].hops.map((hop: { meeting: { date: { value: string } } }) => hop.meeting.date.value),
      ).toEqual(["2004-01-01", "2005-01-01", "2005-01-01", "2006"]);
      expect(await path('from: "person:dan", to: "person:ann", inTimeOrder: true')).toMatchObject({ hops: 3 });
    });

    it.each([
      ["no chain so short", 'from: "person:ann", to: "person:dan", maxHops: 2', null, []],
      ["none at all", 'from: "person:ann", to: "person:zoe", maxHops: 6', null, []],
      ["only meetings since", 'from: "person:ann", to: "person:dan", after: "2004"', 4, ["Ann Eve Fay Gus Dan"]],
      ["only meetings until", 'from: "person:ann", to: "person:cid", before: "2003-03-10"', 2, ["Ann Bob Cid"]],
      ["a country at the end", 'from: "person:ann", to: "CHN"', 3, ["Ann Bob Cid China"]],
      ["countries at both ends", 'from: "USA", to: "RUS"', 1, ["United States Russia"]],
      ["countries in time order", 'from: "RUS", to: "CHN", inTimeOrder: true', null, []],
    ])("finds %s", async (_title, args, hops, names) => {
      const found = await path(args);
      expect(found).toMatchObject({ hops, names, truncated: false });
      expect(found.reason === null).toBe(hops !== null);
    });

    it("draws a neighbourhood, and counts who is not in the picture", async () => {
      const draw = async (args: string) =>
        (
          await ask(`{ neighborhood(of: "person:ann", ${args}) { totalCount truncated endCursor
            nodes { id depth degree more party { name } } edges { from to count meeting { evidence { quote } } } } }`)
        ).neighborhood;
      const all = await draw("depth: 3");
      expect(
        all.nodes
          .map(({ party, depth }: { party: { name: string }; depth: number }) => `${party.name} ${depth}`)
          .sort(),
      ).toEqual(["Ann 0", "Bob 1", "Cid 2", "Dan 3", "Eve 1", "Fay 2", "Gus 3"]);
      expect(all.nodes.every(({ more }: { more: number }) => more === 0)).toBe(true);
      expect(all.edges).toHaveLength(7);
      const one = await draw("limit: 1");
      expect(one).toMatchObject({
        totalCount: 2,
        truncated: true,
        edges: [{ from: "person:ann", to: "person:bob", count: 3 }],
      });
      expect(one.nodes).toMatchObject([
        { id: "person:ann", depth: 0, degree: 2, more: 1 },
        { id: "person:bob", depth: 1, degree: 2, more: 1 },
      ]);
      const next = await draw(`limit: 1, after: "${one.endCursor}"`);
      expect(next.nodes.map(({ id }: { id: string }) => id)).toEqual(["person:ann", "person:eve"]);
      expect(next).toMatchObject({ truncated: false, endCursor: null });
    });

    it("puts everything in one order of time, and pages through it", async () => {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const { timeline } = await ask(
          `query ($after: String) { timeline(of: "USA", first: 2, after: $after, newestFirst: false) {
            totalCount nodes { kind time earliest latest precision node { id } } pageInfo { hasNextPage endCursor } } }`,
          { after },
        );
        expect(timeline.totalCount).toBe(5);
        seen.push(...timeline.nodes.map(({ time }: { time: string | null }) => String(time)));
        after = timeline.pageInfo.hasNextPage ? timeline.pageInfo.endCursor : null;
      } while (after !== null);
      expect(seen).toEqual(["2001-05-05", "2004-01-01", "2005-01-01", "2008-08-08", "null"]);
      const { timeline } = await ask(
        `{ timeline(of: "person:cid", with: "RUS") { nodes { time earliest latest precision } } }`,
      );
      expect(timeline.nodes).toEqual([
        { time: "2003-03", earliest: "2003-03-01", latest: "2003-03-31", precision: "MONTH" },
      ]);
    });

    it("counts over time without guessing", async () => {
      const count = async (args: string) =>
        (await ask(`{ meetingsOverTime(${args}) { time count possible } }`)).meetingsOverTime.map(
          ({ time, count, possible }: Record<string, unknown>) => [time, count, possible],
        );
      expect(await count('of: "person:gus", by: YEAR')).toEqual([
        ["2005-01-01", 1, 0],
        ["2006-01-01", 1, 0],
      ]);
      const months = await count('of: "person:gus", by: MONTH');
      expect(months).toHaveLength(13);
      expect(months[0]).toEqual(["2005-01-01", 1, 0]);
      expect(months[12]).toEqual(["2006-12-01", 0, 1]);
      expect(await count('of: "USA", with: "RUS", by: WEEK')).toEqual([
        ["2001-04-30", 1, 0],
        ["2008-08-04", 1, 0],
      ]);
      expect(await count('of: "USA", with: "RUS", by: YEAR, asOf: "2011-01-01"')).toEqual([["2001-01-01", 1, 0]]);
    });

    it("ranks pairs, parties and countries", async () => {
      const { people, countries, active, asCountries, late } = await ask(`{
        people: topPairs(first: 2) { a { name } b { name } count }
        countries: topPairs(level: COUNTRIES, first: 2) { a { id } b { id } count first last }
        active: mostActive(first: 1) { party { id } count }
        asCountries: mostActive(level: COUNTRIES, first: 2) { party { id } count }
        late: topPairs(from: "2008", first: 5) { a { id } b { id } count } }`);
      expect(people).toHaveLength(2);
      expect(people[0]).toEqual({ a: { name: "Ann" }, b: { name: "Bob" }, count: 3 });
      expect(countries[0]).toEqual({
        a: { id: "RUS" },
        b: { id: "USA" },
        count: 3,
        first: "2001-05-05",
        last: "2008-08-08",
      });
      expect(active).toEqual([{ party: { id: "person:ann" }, count: 4 }]);
      expect(asCountries).toEqual([
        { party: { id: "USA" }, count: 5 },
        { party: { id: "RUS" }, count: 4 },
      ]);
      expect(late).toEqual([{ a: { id: "person:ann" }, b: { id: "person:bob" }, count: 1 }]);
    });

    it("ranks whom a party met by country, and leaves out whom it met seldom", async () => {
      const { whoMet } = await ask(
        `{ whoMet(of: "USA", level: COUNTRIES) { totalCount nodes { party { name } count last meetings(first: 1) { date { value } } } } }`,
      );
      expect(whoMet).toEqual({
        totalCount: 2,
        nodes: [
          { party: { name: "Russia" }, count: 3, last: "2008-08-08", meetings: [{ date: { value: "2008-08-08" } }] },
          { party: { name: "Germany" }, count: 1, last: "2005-01-01", meetings: [{ date: { value: "2005-01-01" } }] },
        ],
      });
      const seldom = await ask(`{ whoMet(of: "USA", minCount: 2) { nodes { id count } } }`);
      expect(seldom.whoMet.nodes).toEqual([{ id: "person:bob", count: 3 }]);
    });

    it("tells how long two did not meet", async () => {
      const { between } = await ask(`{ between(a: "person:ann", b: "RUS") { count firstContact lastContact
        perYear { time count } silence { from to days } eventsByType { type count } } }`);
      expect(between).toEqual({
        count: 3,
        firstContact: "2001-05-05",
        lastContact: "2008-08-08",
        perYear: [
          { time: "2001-01-01", count: 1 },
          { time: "2008-01-01", count: 1 },
        ],
        silence: { from: "2001-05-05", to: "2008-08-08", days: 2652 },
        eventsByType: [],
      });
    });

    it("nothing is cut and nothing comes twice when a meeting is saved between two pages", async () => {
      const page = async (after: string | null) =>
        (
          await ask(
            `query ($after: String) { meetings(first: 4, after: $after, orderBy: [DATE_DESC]) {
              nodes { id } pageInfo { hasNextPage endCursor } } }`,
            { after },
          )
        ).meetings;
      const before = await page(null);
      const ids = before.nodes.map(({ id }: { id: string }) => id);
      const telling = new Telling("Hal met Ida.", { publishedAt: "2020-01-01" })
        .person("Hal", null)
        .person("Ida", null);
      telling.meeting("met", [telling.seat(person("Hal"), "Hal"), telling.seat(person("Ida"), "Ida")], {
        date: dateOf("2019-01-01"),
      });
      await served.store.save(claimsOf(telling.reading()));
      for (let next = before; next.pageInfo.hasNextPage;) {
        next = await page(next.pageInfo.endCursor);
        ids.push(...next.nodes.map(({ id }: { id: string }) => id));
      }
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toHaveLength(10);
      expect((await page(null)).nodes[0].id).not.toBe(ids[0]);
      await served.store.withdraw(telling.article.id);
    });

    it.each([
      ['path(from: "person:ann", to: "person:ann") { hops }', "BAD_USER_INPUT", "both"],
      ['path(from: "person:ann", to: "person:bob", maxHops: 7) { hops }', "BAD_USER_INPUT", "maxHops: 7"],
      ['path(from: "person:ann", to: "person:nobody") { hops }', "UNKNOWN_ID", "person:nobody"],
      ['path(from: "person:ann", to: "person:bob", asOf: "2009-01-01") { hops }', "UNKNOWN_ID", "person:ann"],
      ['path(from: "person:ann", to: "person:bob", after: "2002", before: "2001") { hops }', "BAD_RANGE", "after"],
      ['neighborhood(of: "person:ann", depth: 4) { totalCount }', "BAD_USER_INPUT", "depth: 4"],
      ['neighborhood(of: "person:ann", after: "abc") { totalCount }', "CURSOR_INVALID", "abc"],
      ['neighborhood(of: "article:x") { totalCount }', "UNKNOWN_ID", "article:x"],
      ['timeline(of: "person:ann", from: "2001-02-30") { totalCount }', "BAD_DATE", "2001-02-30"],
      ['timeline(of: "person:ann", first: 101) { totalCount }', "BAD_USER_INPUT", "101"],
      ['meetingsOverTime(of: "XXX") { time }', "UNKNOWN_ID", "XXX"],
      ["topPairs(first: 0) { count }", "BAD_USER_INPUT", "first: 0"],
      ['mostActive(asOf: "yesterday") { count }', "BAD_DATE", "yesterday"],
      [
        'nodes(ids: ["' + Array.from({ length: 101 }, (__, index) => `person:p${index}`).join('", "') + '"]) { id }',
        "BAD_USER_INPUT",
        "101",
      ],
    ])("says what is wrong with %s", async (field, code, words) => {
      const [found, message] = await refused(`{ ${field} }`);
      expect(found).toBe(code);
      expect(message).toContain(words);
    });
  });
});
