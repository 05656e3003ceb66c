import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eachStore } from "../world/stores.js";
import { world } from "../world/readings.js";
import { serveWorld, type ServedWorld } from "./serve-world.js";

eachStore((_, open) => {
  let served: ServedWorld;
  beforeAll(async () => {
    served = await serveWorld(await open(), world);
  });
  afterAll(() => served.close());

  const data = async (query: string, variables: Record<string, unknown> = {}) => {
    const answer = await served.ask(query, variables);
    expect(answer.errors).toEqual([]);
    expect(answer.status).toBe(200);
    return answer.data;
  };

  describe("lists", () => {
    it("what only a person has can be asked of whoever an office is of, which is never a person", async () => {
      const { people } = await data(
        `{ people { nodes { offices { office { of { name ... on Person { country { name } } } } } } } }`,
      );
      expect(people.nodes.length).toBeGreaterThan(3);
    });

    it("people come by name, with their country, offices and other names", async () => {
      const { people } = await data(`{ people(first: 2, filter: { country: { id: { eq: "USA" } } }) {
        totalCount pageInfo { hasNextPage }
        nodes { id name aliases country { name } offices { wording tenure office { kind of { id name } } } } } }`);
      expect(people).toEqual({
        totalCount: 2,
        pageInfo: { hasNextPage: false },
        nodes: [
          {
            id: "person:dennis-ross",
            name: "Dennis Ross",
            aliases: ["Dennis Ross"],
            country: { name: "United States" },
            offices: [],
          },
          {
            id: "person:james-baker",
            name: "James Baker",
            aliases: ["Baker", "James Baker", "Secretary Baker"],
            country: { name: "United States" },
            offices: [
              {
                wording: "Secretary of State",
                tenure: "CURRENT",
                office: { kind: "foreign minister", of: { id: "USA", name: "United States" } },
              },
            ],
          },
        ],
      });
    });

    it("countries have their people and places", async () => {
      const { countries } = await data(`{ countries(filter: { id: { in: ["CHE", "SYR"] } }) {
        nodes { id name people { nodes { name } } places { nodes { name } } } } }`);
      expect(countries.nodes).toEqual([
        { id: "CHE", name: "Switzerland", people: { nodes: [] }, places: { nodes: [{ name: "Geneva" }] } },
        { id: "SYR", name: "Syria", people: { nodes: [{ name: "Farouk al-Sharaa" }] }, places: { nodes: [] } },
      ]);
    });

    it("organizations have their kind and other names", async () => {
      const { organizations } = await data(
        `{ organizations { nodes { name kind aliases meetings { nodes { kind } } } } }`,
      );
      expect(organizations.nodes).toEqual([
        {
          name: "European Community",
          kind: "international",
          aliases: ["EC", "European Community"],
          meetings: { nodes: [{ kind: "VISIT" }] },
        },
      ]);
    });

    it("places have coordinates, a country and their meetings", async () => {
      const { places } = await data(`{ places(filter: { name: { eq: "Geneva" } }) { nodes {
        name kind latitude longitude country { id } meetings(orderBy: [KIND_ASC]) { nodes { kind } } } } }`);
      expect(places.nodes).toEqual([
        {
          name: "Geneva",
          kind: "CITY",
          latitude: 46.2,
          longitude: 6.15,
          country: { id: "CHE" },
          meetings: { nodes: [{ kind: "IN_PERSON" }, { kind: "PRESS_CONFERENCE" }] },
        },
      ]);
    });

    it("a meeting says who sat where, for whom and with which words", async () => {
      const { meetings } = await data(`{ meetings(filter: { kind: { eq: IN_PERSON } }) { nodes {
        status
        date { value end precision wording basis resolvedAgainst }
        participants { role side onBehalfOf party { __typename name } evidence { quote } }
        location { inferred place { name } country { id } evidence { quote } }
        parts { kind }
        events { type }
        evidenceCount
        evidence { quote start end rule confidence sentence { index text } article { publisher } }
      } } }`);
      expect(meetings.nodes).toHaveLength(1);
      const [talks] = meetings.nodes;
      expect(talks).toMatchObject({
        status: "HELD",
        date: { value: "1991-01-09", end: null, precision: "DAY", basis: "EXPLICIT", resolvedAgainst: null },
        location: { inferred: false, place: { name: "Geneva" }, country: { id: "CHE" } },
        parts: [{ kind: "PRESS_CONFERENCE" }],
        events: [{ type: "CONSULT" }],
        evidenceCount: 2,
      });
      expect(talks.participants).toEqual([
        {
          role: "PARTICIPANT",
          side: "USA",
          onBehalfOf: "USA",
          party: { __typename: "Person", name: "James Baker" },
          evidence: expect.arrayContaining([{ quote: "James Baker" }, { quote: "Baker" }]),
        },
        {
          role: "PARTICIPANT",
          side: "IRQ",
          onBehalfOf: "IRQ",
          party: { __typename: "Person", name: "Tariq Aziz" },
          evidence: expect.arrayContaining([{ quote: "Tariq Aziz" }, { quote: "Aziz" }]),
        },
      ]);
      expect(talks.evidence.map((one: { article: { publisher: string } }) => one.article.publisher)).toEqual([
        "Example Times", // the earliest published first
        "Example Wire",
      ]);
      expect(talks.evidence[1]).toMatchObject({
        quote: "James Baker met with Tariq Aziz in Geneva",
        start: 0,
        end: 41,
        rule: "by-hand",
        confidence: 0.9,
        sentence: { index: 0, text: "James Baker met with Tariq Aziz in Geneva on 9 January 1991." },
      });
    });

    it("where only the country is known, the location has no place", async () => {
      const { meetings } = await data(
        `{ meetings(filter: { country: { id: { eq: "LUX" } } }) { nodes { kind location { place { name } country { id } } } } }`,
      );
      expect(meetings.nodes).toEqual([{ kind: "VISIT", location: { place: null, country: { id: "LUX" } } }]);
    });

    it("events say who did what to whom, and what they code", async () => {
      const { events } = await data(`{ events(orderBy: [TYPE_ASC]) { nodes {
        type mode contexts status actors { party { id } evidence { quote } } recipients { party { id } }
        location { place { name } } meeting { kind } statement { text } } } }`);
      expect(events.nodes).toEqual([
        {
          type: "CONSULT",
          mode: "visit",
          contexts: ["diplomatic", "military"],
          status: "HELD",
          actors: [{ party: { id: "USA" }, evidence: [{ quote: "James Baker met with Tariq Aziz in Geneva" }] }],
          recipients: [{ party: { id: "IRQ" } }],
          location: { place: { name: "Geneva" } },
          meeting: { kind: "IN_PERSON" },
          statement: null,
        },
        expect.objectContaining({
          type: "REJECT",
          meeting: null,
          statement: { text: "“Regrettably, I heard nothing that suggested flexibility,”" },
        }),
      ]);
    });

    it("statements say who spoke to whom about what, and where", async () => {
      const { statements } = await data(`{ statements(filter: { about: { some: { id: { eq: "IRQ" } } } }) { nodes {
        kind verb act speakerWording speaker { party { name } evidence { rule } }
        addressees { party { name } } about { party { id } } meeting { kind } } } }`);
      expect(statements.nodes).toEqual([
        {
          kind: "DIRECT",
          verb: "tell",
          act: null,
          speakerWording: null,
          speaker: { party: { name: "James Baker" }, evidence: [{ rule: "by-hand" }] },
          addressees: [{ party: { name: "Tariq Aziz" } }],
          about: [{ party: { id: "IRQ" } }],
          meeting: { kind: "PRESS_CONFERENCE" },
        },
      ]);
    });

    it("an article has its sentences, and each sentence what was read from it", async () => {
      const { articles } = await data(`{ articles(filter: { title: { eq: "Madrid" } }) { nodes {
        title publishedAt language text sentences(first: 1) { totalCount nodes {
          index text mentions { name } evidence { factId quote } } } } } }`);
      const [madrid] = articles.nodes;
      expect(madrid).toMatchObject({ title: "Madrid", publishedAt: "1991-11-02", language: "en" });
      expect(madrid.sentences.totalCount).toBe(2);
      const [first] = madrid.sentences.nodes;
      expect(madrid.text.startsWith(first.text)).toBe(true);
      expect(first.mentions.map((party: { name: string }) => party.name).sort()).toContain("Dennis Ross");
      expect(first.evidence.some((one: { factId: string }) => one.factId === "person:dennis-ross")).toBe(true);
    });
  });

  describe("node", () => {
    it("answers with the type of the id", async () => {
      const { node } = await data(
        `{ node(id: "person:tariq-aziz") { __typename id ... on Person { name country { id } } } }`,
      );
      expect(node).toEqual({
        __typename: "Person",
        id: "person:tariq-aziz",
        name: "Tariq Aziz",
        country: { id: "IRQ" },
      });
    });

    it("gives null for ids that nobody has", async () => {
      for (const id of ["person:nobody", "", "__proto__", "1 OR 1=1", "constructor", "article:x#1"]) {
        expect(await data(`query ($id: ID!) { node(id: $id) { id } }`, { id })).toEqual({ node: null });
      }
    });
  });

  describe("whoMet", () => {
    const WHO_MET = `query ($of: ID!, $with: ID, $at: AtInput, $from: IsoDate, $to: IsoDate, $status: [Status!]) {
      whoMet(of: $of, with: $with, at: $at, from: $from, to: $to, status: $status) {
        totalCount nodes { party { name } count first last places { name } } } }`;
    const names = async (variables: Record<string, unknown>) =>
      (await data(WHO_MET, variables)).whoMet.nodes.map((one: { party: { name: string } }) => one.party.name);

    it("counts the meetings of each counterpart, most first, and leaves out those of one's own side", async () => {
      const { whoMet } = await data(WHO_MET, { of: "person:james-baker" });
      expect(whoMet.totalCount).toBe(4);
      expect(whoMet.nodes).toEqual([
        {
          party: { name: "Farouk al-Sharaa" },
          count: 3,
          first: "1991-10",
          last: "1991-10",
          places: [{ name: "Madrid" }],
        },
        { party: { name: "Spain" }, count: 1, first: "1991-10", last: "1991-10", places: [{ name: "Madrid" }] },
        { party: { name: "Boris Pankin" }, count: 1, first: "1991-10", last: "1991-10", places: [{ name: "Madrid" }] },
        {
          party: { name: "Tariq Aziz" },
          count: 1,
          first: "1991-01-09",
          last: "1991-01-09",
          places: [{ name: "Geneva" }],
        },
      ]);
    });

    it("asks for a country through those who sat there for it", async () => {
      expect(await names({ of: "USA", with: "IRQ" })).toEqual(["Tariq Aziz"]);
    });

    it("asks for a place, by city or country", async () => {
      expect(await names({ of: "person:james-baker", at: { city: "geneva" } })).toEqual(["Tariq Aziz"]);
      expect(await names({ of: "person:james-baker", at: { country: "CHE" } })).toEqual(["Tariq Aziz"]);
      expect(await names({ of: "person:james-baker", at: { city: "Geneva", country: "ESP" } })).toEqual([]);
    });

    it("asks for days: a meeting known to the month counts when it can have been then", async () => {
      expect(await names({ of: "person:james-baker", from: "1991-10-05", to: "1991-10-06" })).toContain("Boris Pankin");
      expect(await names({ of: "person:james-baker", from: "1991-01", to: "1991-01" })).toEqual(["Tariq Aziz"]);
    });

    it("takes planned meetings for none unless asked for", async () => {
      expect(await names({ of: "person:tariq-aziz" })).toEqual(["James Baker"]);
      expect(await names({ of: "person:tariq-aziz", status: "PLANNED" })).toEqual(["European Community"]);
    });

    it("shows the latest meetings, under each alias as many as asked for there", async () => {
      const { whoMet } = await data(`{ whoMet(of: "person:james-baker", first: 1) { nodes {
        one: meetings(first: 1) { kind } all: meetings { kind evidence { quote } } } } }`);
      expect(whoMet.nodes[0].one).toEqual([{ kind: "MULTILATERAL" }]);
      expect(whoMet.nodes[0].all.map(({ kind }: { kind: string }) => kind)).toEqual(["MULTILATERAL", "PHONE", "PHONE"]);
    });

    it("reads on from a cursor, in whichever order", async () => {
      for (const orderBy of ["COUNT_DESC", "COUNT_ASC", "NAME_ASC", "NAME_DESC", "FIRST_ASC", "LAST_DESC"]) {
        const query = `query ($after: String, $orderBy: CounterpartOrder) {
          whoMet(of: "person:james-baker", first: 1, after: $after, orderBy: $orderBy) {
            pageInfo { hasNextPage endCursor } edges { cursor node { id } } } }`;
        const all = (await data(`{ whoMet(of: "person:james-baker", orderBy: ${orderBy}) { nodes { id } } }`)).whoMet
          .nodes;
        const seen: unknown[] = [];
        let after: string | null = null;
        do {
          const {
            whoMet,
          }: { whoMet: { pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: unknown }[] } } =
            await data(query, { after, orderBy });
          seen.push(...whoMet.edges.map(({ node }) => node));
          after = whoMet.pageInfo.hasNextPage ? whoMet.pageInfo.endCursor : null;
        } while (after);
        expect(seen, orderBy).toEqual(all);
      }
    });
  });

  describe("between", () => {
    it("gives the dossier of a pair", async () => {
      const { between } = await data(`{ between(a: "person:james-baker", b: "person:tariq-aziz") {
        count first last truncated parties { name } places { name }
        meetings { totalCount nodes { kind } }
        statements { nodes { text } }
        events { nodes { type } } } }`);
      expect(between).toEqual({
        count: 1,
        first: "1991-01-09",
        last: "1991-01-09",
        truncated: false,
        parties: [{ name: "James Baker" }, { name: "Tariq Aziz" }],
        places: [{ name: "Geneva" }],
        meetings: { totalCount: 1, nodes: [{ kind: "IN_PERSON" }] },
        statements: { nodes: [{ text: "“Regrettably, I heard nothing that suggested flexibility,”" }] },
        events: { nodes: [{ type: "CONSULT" }] },
      });
    });

    it("two of one side never met through it", async () => {
      const { between } = await data(`{ between(a: "person:james-baker", b: "person:dennis-ross") {
        count first meetings { totalCount nodes { id } } statements { totalCount } events { nodes { id } } } }`);
      expect(between).toEqual({
        count: 0,
        first: null,
        meetings: { totalCount: 0, nodes: [] },
        statements: { totalCount: 0 },
        events: { nodes: [] },
      });
    });

    it("of two countries, brings what their people said and what was done between them", async () => {
      const { between } = await data(`{ between(a: "USA", b: "IRQ") {
        count statements { totalCount } events(orderBy: [TYPE_ASC]) { nodes { type } } } }`);
      expect(between).toEqual({
        count: 1,
        statements: { totalCount: 1 },
        events: { nodes: [{ type: "CONSULT" }, { type: "REJECT" }] },
      });
    });

    it("pages through the meetings", async () => {
      const query = `query ($after: String) { between(a: "person:james-baker", b: "person:farouk-al-sharaa") {
        meetings(first: 2, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { kind } } } }`;
      const first = (await data(query)).between.meetings;
      expect(first.nodes).toEqual([{ kind: "MULTILATERAL" }, { kind: "PHONE" }]);
      const second = (await data(query, { after: first.pageInfo.endCursor })).between.meetings;
      expect(second).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: false }, nodes: [{ kind: "PHONE" }] });
    });
  });

  describe("selections", () => {
    it("two aliases of one relation keep their own arguments, also in fragments and through interfaces", async () => {
      const { node } = await data(`{ node(id: "person:james-baker") { ...Party } }
        fragment Party on Party {
          few: meetings(first: 1) { nodes { kind } }
          ... on Person { phones: meetings(filter: { kind: { eq: PHONE } }) { nodes { kind } } }
        }`);
      expect(node.few.nodes).toHaveLength(1);
      expect(node.phones.nodes).toEqual([{ kind: "PHONE" }, { kind: "PHONE" }]);
    });

    it("one response key may mean other things of other types", async () => {
      const { meetings } =
        await data(`{ meetings(filter: { kind: { eq: MULTILATERAL } }) { nodes { participants { party {
        name
        ... on Person { m: meetings(first: 1) { nodes { kind } } }
        ... on Country { m: meetings(first: 5) { nodes { kind } } } } } } } }`);
      const kinds = Object.fromEntries(
        meetings.nodes[0].participants.map(({ party }: { party: { name: string; m: { nodes: unknown[] } } }) => [
          party.name,
          party.m.nodes.length,
        ]),
      );
      expect(kinds).toMatchObject({ Spain: 1, "James Baker": 1 });
    });

    it("nodes and edges of one list are each given what they ask for", async () => {
      const { people } = await data(`{ people(first: 1) {
        a: nodes { x: meetings(first: 1) { nodes { kind } } }
        b: nodes { x: meetings(first: 1, orderBy: [KIND_ASC]) { totalCount } }
        edges { cursor node { name } } } }`);
      expect(people.a[0].x.nodes).toHaveLength(1);
      expect(people.b[0].x.totalCount).toBe(1);
      expect(people.edges[0].node).toEqual({ name: "Boris Pankin" });
    });

    it("@skip and @include are obeyed, and totalCount is null nowhere", async () => {
      const query = `query ($yes: Boolean!) { people(first: 1) {
        totalCount @include(if: $yes) nodes { name @skip(if: $yes) country @include(if: $yes) { id } } } }`;
      expect((await data(query, { yes: true })).people).toEqual({ totalCount: 5, nodes: [{ country: { id: "SUN" } }] });
      expect((await data(query, { yes: false })).people).toEqual({ nodes: [{ name: "Boris Pankin" }] });
    });
  });
});
