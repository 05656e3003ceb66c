import { request } from "node:http";
import { parse } from "csv-parse/sync";
import { MultiGraph, UndirectedGraph } from "graphology";
import gexf from "graphology-gexf";
import graphml from "graphology-graphml";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { namedQueries } from "../../src/serve/export/named-queries.js";
import { eachStore, openEmpty } from "../world/stores.js";
import { world } from "../world/readings.js";
import { FORMULA, hostile, hub, LINES, RTL } from "./export-world.js";
import { seed } from "./seed-telling.js";
import { serveWorld, type ServedWorld } from "./serve-world.js";

interface File {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

const queries = [...namedQueries().values()];

async function get(served: ServedWorld, path: string, headers: Record<string, string> = {}): Promise<File> {
  const response = await fetch(`${served.url}/export/${path}`, { headers });
  const bytes = Buffer.from(await response.arrayBuffer()); // text() would swallow a byte order mark
  return { status: response.status, headers: response.headers, text: bytes.toString("utf8") };
}

/** The rows of a CSV file, by the names of their columns. */
const rowsOf = ({ text }: File): Record<string, string>[] => parse(text, { columns: true, bom: true });
const json = ({ text }: File) => JSON.parse(text);
const errorOf = (file: File) => {
  const [{ message, extensions }] = json(file).errors;
  return { status: file.status, code: extensions.code, message, next: extensions.next };
};

eachStore((_, open) => {
  let served: ServedWorld;
  beforeAll(async () => {
    served = await serveWorld(await open(), [...world, seed, hostile, hub(130)]);
  });
  afterAll(() => served.close());

  it("every named query is a table with the columns of its question, and JSON of the same rows", async () => {
    expect(queries.length).toBeGreaterThan(20);
    for (const { name } of queries) {
      const csv = await get(served, `csv?query=${name}`);
      expect([csv.status, name]).toEqual([200, name]);
      const list = json(await get(served, `json?query=${name}`));
      expect(rowsOf(csv).length, name).toBe(list.length);
      expect(list.length, name).toBeGreaterThan(0);
      const answers = rowsOf(csv).flatMap(Object.values).join("");
      expect(answers, name).not.toContain("[object");
    }
  });

  it("has flat columns, names of lists joined, and the place and the day in columns of their own", async () => {
    const file = await get(served, "csv?query=meetings-as-rows&from=2021-10-27&to=2021-10-27");
    expect(file.headers.get("content-type")).toBe("text/csv; charset=utf-8; header=present");
    expect(file.headers.get("content-disposition")).toBe(
      "attachment; filename=entente-meetings-as-rows-2021-10-27-2021-10-27.csv",
    );
    expect(file.text).toContain("\r\n");
    const [talks] = rowsOf(file).filter(({ kind }) => kind === "IN_PERSON");
    expect(talks).toMatchObject({
      "date.value": "2021-10-27",
      "location.place.name": "Moscow",
      "location.place.latitude": "55.75",
      "location.country.id": "RUS",
      participants: "Chung Eui-yong; Sergei Lavrov",
      evidence: expect.stringContaining("after talks with his Russian counterpart"),
    });
  });

  it("an answer without a row has the same header", async () => {
    const [full, none] = await Promise.all(
      ["2021", "1650"].map((year) => get(served, `csv?query=meetings-as-rows&from=${year}&to=${year}`)),
    );
    expect(none?.text).toBe(`${full?.text.split("\r\n")[0]}\r\n`);
    expect(json(await get(served, "graph.json?query=top-pairs&from=1650&to=1650"))).toEqual({ nodes: [], edges: [] });
  });

  it("keeps hostile text whole, runs no formula, and leaves negative numbers be", async () => {
    const statements = await get(served, `csv?query=statements-of-a-person&speaker=${await idOf(served, FORMULA)}`);
    expect(rowsOf(statements)[0]).toMatchObject({ text: LINES, "speaker.party.name": `'${FORMULA}` });
    const rows = rowsOf(await get(served, "csv?query=meetings-as-rows&from=2015-05-03&to=2015-05-03"));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ "location.place.latitude": "-48.21" });
    expect([`'${FORMULA}; ${RTL}`, `${RTL}; ${FORMULA}`]).toContain(rows[0]?.["participants"]);
    const articles = rowsOf(await get(served, `csv?query=search-everywhere&text=SUM`));
    for (const { title = "" } of articles) expect(title).not.toMatch(/^[=+@-]/);
  });

  it("begins with a byte order mark where it is asked for", async () => {
    expect((await get(served, "csv?query=top-pairs&bom=1")).text.startsWith("\uFEFF")).toBe(true);
    expect((await get(served, "csv?query=top-pairs")).text.startsWith("countries")).toBe(false);
    expect((await get(served, "csv?query=top-pairs")).text.startsWith("a.id,a.name,b.id")).toBe(true);
  });

  it("takes another list of the answer by its name", async () => {
    const people = rowsOf(await get(served, "csv?query=top-pairs&list=people"));
    expect(people.map((row) => row["a.name"])).toContain("Chung Eui-yong");
    expect(errorOf(await get(served, "csv?query=top-pairs&list=cities"))).toMatchObject({
      status: 400,
      code: "EXPORT_LIST_UNKNOWN",
      next: "It has: countries, people.",
    });
  });

  it("reads page after page", async () => {
    const file = await get(served, "csv?query=meetings-as-rows&from=2001&to=2001&first=50");
    const ids = rowsOf(file).map(({ id }) => id);
    expect([ids.length, new Set(ids).size]).toEqual([130, 130]);
    expect(file.headers.get("x-entente-truncated")).toBeNull();
  });

  it("types variables by their declarations", async () => {
    const byYear = json(await get(served, "json?query=meetings-over-time&of=&by=YEAR&from=2001&to=2001"));
    expect(byYear).toEqual([{ time: "2001-01-01", count: 130, possible: 0 }]);
    expect(json(await get(served, "json?query=most-active&first=1"))).toHaveLength(1);
    const types = json(await get(served, "json?query=events-by-type&types=REJECT,AGREE"));
    expect(new Set(types.map(({ type }: { type: string }) => type))).toEqual(new Set(["REJECT", "AGREE"]));
    expect(json(await get(served, "json?query=several-by-id&ids=USA&ids=RUS&asOf="))).toHaveLength(2);
  });

  it.each([
    ["csv?query=nothing", 404, "EXPORT_QUERY_UNKNOWN", /top-pairs/],
    ["csv?query=new-meetings", 404, "EXPORT_QUERY_UNKNOWN", /top-pairs/],
    ["csv?query=../../package", 404, "EXPORT_QUERY_UNKNOWN", /top-pairs/],
    ["csv?query=constructor", 404, "EXPORT_QUERY_UNKNOWN", /top-pairs/],
    ["csv", 404, "EXPORT_QUERY_UNKNOWN", /query=/],
    ["csv?query=top-pairs&query=timeline", 404, "EXPORT_QUERY_UNKNOWN", /top-pairs/],
    ["xlsx?query=top-pairs", 404, "EXPORT_FORMAT_UNKNOWN", /csv, json, gexf, graphml, graph\.json/],
    ["toString?query=top-pairs", 404, "EXPORT_FORMAT_UNKNOWN", /csv/],
    ["csv?query=top-pairs&wibble=1", 400, "EXPORT_PARAMETER_UNKNOWN", /from, to, first, query, list, bom/],
    ["csv?query=top-pairs&__proto__=1", 400, "EXPORT_PARAMETER_UNKNOWN", /from/],
    ["csv?query=top-pairs&first=many", 400, "EXPORT_PARAMETER_INVALID", /digits/],
    ["csv?query=top-pairs&first=1.5", 400, "EXPORT_PARAMETER_INVALID", /digits/],
    ["csv?query=top-pairs&first=1&first=2", 400, "EXPORT_PARAMETER_INVALID", /once/],
    ["csv?query=top-pairs&first=100000", 400, "QUERY_TOO_COSTLY", /smaller first/],
    ["csv?query=meetings-over-time&by=FORTNIGHT", 400, "BAD_USER_INPUT", /meetings-over-time\.graphql/],
    ["csv?query=meetings-over-time&from=yesterday", 400, "BAD_DATE", /./],
    ["csv?query=who-met-whom&of=person:nobody", 400, "UNKNOWN_ID", /./],
    ["csv?query=meetings-as-rows&after=garbage", 400, "CURSOR_INVALID", /./],
    ["gexf?query=meetings-over-time", 400, "EXPORT_NO_GRAPH", /neighborhood.*top-pairs/],
  ])("%s is refused: %i %s", async (path, status, code, next) => {
    const error = errorOf(await get(served, path));
    expect(error).toMatchObject({ status, code, next: expect.stringMatching(next) });
    expect(error.message).not.toBe("");
  });

  it("a neighborhood, page after page, is one graph in each format", async () => {
    const path = "?query=neighborhood&of=person:host-hub";
    const drawn = json(await get(served, `graph.json${path}`));
    expect([drawn.nodes.length, drawn.edges.length]).toEqual([131, 130]);
    expect(drawn.nodes[0]).toMatchObject({ id: "person:host-hub", label: "Host Hub", degree: 130, type: "Person" });
    expect(drawn.edges[0]).toMatchObject({ relation: "met", weight: 1, directed: false });
    for (const [format, reader] of [
      ["gexf", gexf],
      ["graphml", graphml],
    ] as const) {
      const file = await get(served, `${format}${path}`);
      expect(file.headers.get("content-type")).toContain(`application/${format}+xml`);
      const graph = reader.parse(UndirectedGraph, file.text);
      expect([graph.order, graph.size, format]).toEqual([131, 130, format]);
      expect(graph.getNodeAttributes("person:host-hub")).toMatchObject({ label: "Host Hub", degree: 130 });
      const [edge] = graph.edges("person:host-hub");
      expect(graph.getEdgeAttributes(edge)).toMatchObject({
        relation: "met",
        weight: 1,
        "meeting.evidence": /Host Hub/,
      });
    }
  });

  it("hostile names are text in XML, and read back as they were", async () => {
    for (const [format, reader] of [
      ["gexf", gexf],
      ["graphml", graphml],
    ] as const) {
      const file = await get(served, `${format}?query=who-met-whom&of=${await idOf(served, RTL)}`);
      const graph = reader.parse(UndirectedGraph, file.text);
      const labels = graph.mapNodes((_id, { label }) => label);
      expect(labels).toContain(FORMULA);
    }
  });

  it("pairs, dyads by month, those around one, and chains are graphs too", async () => {
    const pairs = json(await get(served, "graph.json?query=top-pairs&list=countries"));
    expect(pairs.edges).toContainEqual(expect.objectContaining({ source: "NOR", target: "SWE", weight: 130 }));
    const dyads = await get(served, "gexf?query=cooperation-and-conflict&of=USA");
    const acted = gexf.parse(MultiGraph, dyads.text);
    expect(acted.someEdge((_edge, { relation, conflict }) => relation === "acted-toward" && conflict > 0)).toBe(true);
    expect(acted.everyEdge((edge) => acted.isDirected(edge))).toBe(true);
    const chain = json(await get(served, "graph.json?query=path-between-two"));
    expect(chain.edges.length).toBeGreaterThan(0);
  });

  it("tells what can be asked", async () => {
    const { formats, queries: told } = json(await get(served, ""));
    expect(formats).toEqual(["csv", "json", "gexf", "graphml", "graph.json"]);
    expect(told).toContainEqual({
      name: "top-pairs",
      about: "Which countries' people met most often, and which people did?",
      variables: ["from", "to", "first"],
      lists: ["countries", "people"],
      isGraph: true,
    });
  });
});

async function idOf(served: ServedWorld, name: string): Promise<string> {
  const { data } = await served.ask(
    `query ($name: String) { people(filter: { name: { eq: $name } }) { nodes { id } } }`,
    { name },
  );
  return encodeURIComponent(data.people.nodes[0].id);
}

describe("the limits of an export", () => {
  it("it ends in its time", async () => {
    const hasty = await serveWorld(await openEmpty(), world, { queryTimeout: 0.001 });
    expect(errorOf(await get(hasty, "csv?query=meetings-as-rows"))).toMatchObject({
      status: 504,
      code: "QUERY_TIMEOUT",
      next: expect.stringContaining("Ask for less"),
    });
    await hasty.close();
  });

  it("a page of another site cannot load it, unless its origin is named; a link can, and so can a tool", async () => {
    const served = await serveWorld(await openEmpty(), world, { corsOrigins: ["https://dashboard.example"] });
    /** fetch() does not let these headers be set. */
    const statusFor = (headers: Record<string, string>) =>
      new Promise((done, fail) => {
        const asked = request(`${served.url}/export/csv?query=top-pairs`, { headers }, (response) => {
          response.resume();
          done([response.statusCode, response.headers["access-control-expose-headers"]]);
        });
        asked.on("error", fail).end();
      });
    const exposed = "Content-Disposition,X-Entente-Truncated";
    const other = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" };
    expect(await statusFor(other)).toEqual([403, expect.anything()]);
    expect(await statusFor({ ...other, origin: "https://evil.example" })).toEqual([403, expect.anything()]);
    expect(await statusFor({ ...other, origin: "https://dashboard.example" })).toEqual([200, exposed]);
    expect(await statusFor({ ...other, "sec-fetch-mode": "navigate" })).toEqual([200, expect.anything()]);
    expect(await statusFor({})).toEqual([200, expect.anything()]);
    await served.close();
  });

  it("says where it was cut", async () => {
    const short = await serveWorld(await openEmpty(), [hub(12)], { exportRows: 5 });
    const cut = await get(short, "csv?query=meetings-as-rows&first=5");
    expect([rowsOf(cut).length, cut.headers.get("x-entente-truncated")]).toEqual([5, "true"]);
    const whole = await get(short, "csv?query=meetings-as-rows&first=12");
    expect([rowsOf(whole).length, whole.headers.get("x-entente-truncated")]).toEqual([12, null]);
    await short.close();
  });
});
