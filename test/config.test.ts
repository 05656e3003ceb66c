import { expect, test } from "vitest";
import { readConfig } from "../src/config.js";

test("nothing set gives the embedded store on 127.0.0.1:4000, and nobody may write", () => {
  expect(readConfig({}, {})).toEqual({
    port: 4000,
    host: "127.0.0.1",
    dataDir: "./data",
    neo4j: null,
    apiToken: null,
    corsOrigins: [],
    queryTimeout: 15_000,
    introspection: true,
  });
});

test("flags win over the environment", () => {
  const environment = { PORT: "5000", DATA_DIR: "/srv/graph", HOST: "0.0.0.0" };
  expect(readConfig({ PORT: "6000", HOST: undefined }, environment)).toMatchObject({
    port: 6000,
    dataDir: "/srv/graph",
    host: "0.0.0.0",
  });
});

test("with an address of Neo4j its user is neo4j unless another is named", () => {
  const environment = { NEO4J_URI: "neo4j://127.0.0.1:7687", NEO4J_PASSWORD: "secret" };
  expect(readConfig({}, environment).neo4j).toEqual({
    uri: "neo4j://127.0.0.1:7687",
    user: "neo4j",
    password: "secret",
  });
  expect(readConfig({ NEO4J_USER: "eva" }, environment).neo4j?.user).toBe("eva");
});

test("a list of origins is read, and what is empty counts as not set", () => {
  const environment = { CORS_ORIGINS: "https://a.example, http://127.0.0.1:8080", API_TOKEN: "", NEO4J_URI: " " };
  expect(readConfig({}, environment)).toMatchObject({
    corsOrigins: ["https://a.example", "http://127.0.0.1:8080"],
    apiToken: null,
    neo4j: null,
  });
});

/** Name, value, and what the message must hold besides the name. */
const BAD = `
PORT | abc | PORT="abc"
PORT | 70000 | PORT="70000"
PORT | -1 | PORT="-1"
PORT | 4000.5 | PORT="4000.5"
PORT |  | is not a port
HOST |  | is empty
HOST | http://x | HOST="http://x"
DATA_DIR |  | is empty
NEO4J_URI | http://127.0.0.1:7474 | neo4j://127.0.0.1:7687
API_TOKEN | two words | holds a space
CORS_ORIGINS | * | CORS_ORIGINS
CORS_ORIGINS | https://a.example/path | CORS_ORIGINS
QUERY_TIMEOUT | 0 | QUERY_TIMEOUT="0"
QUERY_TIMEOUT | 15s | seconds
QUERY_TIMEOUT | -1 | seconds
QUERY_TIMEOUT | 4000 | 3600
INTROSPECTION | false | neither on nor off
INTROSPECTION |  | neither
`;

test.each(BAD.trim().split("\n"))("%s is refused with a message that names it", (line) => {
  const [name = "", value = "", said = ""] = line.split("|").map((part) => part.trim());
  const read = (): unknown => readConfig({}, { [name]: value });
  expect(read).toThrow(expect.objectContaining({ code: "CONFIG_INVALID", details: { setting: name } }) as Error);
  expect(read).toThrow(name);
  expect(read).toThrow(said);
});

test("the time limit is given in seconds, and introspection by a word", () => {
  const environment = { QUERY_TIMEOUT: "2.5", INTROSPECTION: "off" };
  expect(readConfig({}, environment)).toMatchObject({ queryTimeout: 2_500, introspection: false });
  expect(readConfig({ QUERY_TIMEOUT: "60" }, environment)).toMatchObject({ queryTimeout: 60_000 });
});

test("Neo4j without its password is refused, and no message repeats a secret", () => {
  expect(() => readConfig({}, { NEO4J_URI: "bolt://127.0.0.1:7687" })).toThrow(/^NEO4J_PASSWORD is missing/);
  expect(() => readConfig({}, { API_TOKEN: "my secret" })).not.toThrow(/my secret/);
});
