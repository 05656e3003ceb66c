import { buildSchema, parse } from "graphql";
import { expect, it } from "vitest";
import { readCell, rowsAt } from "../../src/table/read-cell.js";
import { pagedBy, tablesOf } from "../../src/table/tables-of.js";

const schema = buildSchema(`
  interface Party { id: ID! name: String! }
  type Person implements Party { id: ID! name: String! country: Country aliases: [String!]! }
  type Country implements Party { id: ID! name: String! }
  type Seat { role: String party: Party }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type Meeting { id: ID! seats: [Seat!]! met: Meetings! }
  type Meetings { totalCount: Int nodes: [Meeting!]! pageInfo: PageInfo! }
  type Query { meetings(first: Int, after: String): Meetings! parties: [Party!]! one: Meeting }
`);
const columns = (query: string) =>
  tablesOf(schema, parse(query)).map(({ name, columns: own }) => [name, own.map((column) => column.name)]);

it("lists are tables, outermost only, by their place in the answer", () => {
  expect(columns("{ one { id seats { role } } again: meetings { totalCount nodes { id seats { role } } } }")).toEqual([
    ["one.seats", ["role"]],
    ["again", ["id", "seats"]],
  ]);
  expect(columns("{ one { id } }")).toEqual([]);
});

it("fragments of all kinds are opened, and each key is one column", () => {
  const query = `query { parties { __typename ...Named ... on Person { country { ...Named } aliases } ... on Country { name } } }
    fragment Named on Party { id name }`;
  expect(columns(query)).toEqual([["parties", ["__typename", "id", "name", "country.id", "country.name", "aliases"]]]);
});

it("a connection in a row is one column, beside its count", () => {
  expect(columns("{ meetings { nodes { met { totalCount nodes { id } } } } }")).toEqual([
    ["meetings", ["met.totalCount", "met"]],
  ]);
});

it("what the schema does not have, and a fragment within itself, is left out", () => {
  expect(columns("{ parties { id nonsense ...A } } fragment A on Party { name ...A }")).toEqual([
    ["parties", ["id", "name"]],
  ]);
});

it("the list that goes on with $after is known by its argument", () => {
  const paged = (query: string) => pagedBy(schema, parse(query));
  expect(paged("query ($after: String) { parties { id } all: meetings(after: $after) { totalCount } }")).toEqual([
    "all",
  ]);
  expect(paged('query ($after: String) { meetings(after: "x") { totalCount } }')).toBeNull();
});

it("a cell of a list has names, or values, or a count", () => {
  const row = { aliases: ["a", "b"], seats: [{ role: "host", party: { name: "Baker" } }, { party: { name: "Aziz" } }] };
  expect(readCell(row, ["aliases"])).toBe("a; b");
  expect(readCell(row, ["seats"])).toBe("Baker; Aziz");
  expect(readCell({ seats: [{ role: "host" }, { role: "guest" }] }, ["seats"])).toBe(2);
  expect(readCell({ seats: [] }, ["seats"])).toBe("");
  expect(readCell({ place: null }, ["place", "name"])).toBeNull();
  expect(rowsAt({ parties: null }, ["parties"])).toEqual([]);
});
