import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readConfig, settings } from "../../src/config.js";
import { dockerfileStages } from "./dockerfile-steps.js";

interface Service {
  image?: string;
  build?: string;
  environment: Record<string, string>;
  ports?: string[];
  volumes?: string[];
  healthcheck?: { test: string[] };
  depends_on?: Record<string, { condition: string }>;
}

const compose = parse(readFileSync("docker-compose.yml", "utf8")) as {
  services: { neo4j: Service; server: Service };
  volumes: Record<string, unknown>;
};
const { neo4j, server } = compose.services;
const [, run = []] = dockerfileStages();
const imageEnvironment = Object.fromEntries(
  run.filter(({ keyword }) => keyword === "ENV").map(({ rest }) => rest.split("=") as [string, string]),
);

/** What compose puts in for `${NAME:-default}` and `${NAME:?message}`. */
function fill(value: string, environment: Record<string, string>): string {
  return value.replace(/\$\{(\w+):([-?])([^}]*)\}/g, (_, name: string, mark: string, rest: string) => {
    const given = environment[name];
    if (given) return given;
    if (mark === "?") throw new Error(`${name}: ${rest}`);
    return rest;
  });
}

function environmentOf(service: Service, given: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(service.environment).map(([name, value]) => [name, fill(value, given)]));
}

test("every variable that the server is given is a setting, and together they are valid", () => {
  const known = Object.keys(settings);
  expect(Object.keys(server.environment).filter((name) => !known.includes(name))).toEqual([]);
  expect(Object.keys(imageEnvironment).filter((name) => !known.includes(name))).toEqual(["NODE_ENV"]);
  const environment = { ...imageEnvironment, ...environmentOf(server, { NEO4J_PASSWORD: "long enough" }) };
  expect(readConfig({}, environment)).toEqual({
    port: 4000,
    host: "0.0.0.0",
    dataDir: "/data",
    neo4j: { uri: "bolt://neo4j:7687", user: "neo4j", password: "long enough" },
    apiToken: null,
    corsOrigins: [],
    queryTimeout: 15_000,
    introspection: true,
  });
});

test("without a password neither of the two is started", () => {
  expect(() => environmentOf(neo4j, {})).toThrow(/^NEO4J_PASSWORD/);
  expect(() => environmentOf(server, {})).toThrow(/^NEO4J_PASSWORD/);
  expect(environmentOf(neo4j, { NEO4J_PASSWORD: "abcdefgh" }).NEO4J_AUTH).toBe("neo4j/abcdefgh");
});

test("what is published listens on this machine only, and Neo4j is not published at all", () => {
  const [port = ""] = server.ports ?? [];
  expect(fill(port, {})).toBe("127.0.0.1:4000:4000");
  expect(server.ports).toHaveLength(1);
  expect(neo4j.ports).toBeUndefined();
});

test("the graph is kept in a volume, and the server waits for a healthy Neo4j Community", () => {
  expect(neo4j.image).toMatch(/^neo4j:[\d.]+-community$/);
  expect(neo4j.volumes).toEqual(["graph:/data"]);
  expect(Object.keys(compose.volumes)).toEqual(["graph"]);
  expect(neo4j.healthcheck?.test).toHaveLength(2);
  expect(server.depends_on).toEqual({ neo4j: { condition: "service_healthy" } });
});

test("the image runs as an unprivileged user, with a health check, on the default port", () => {
  const keywords = run.map(({ keyword }) => keyword);
  expect(run.find(({ keyword }) => keyword === "USER")?.rest).toBe("node");
  expect(keywords.lastIndexOf("RUN")).toBeLessThan(keywords.indexOf("USER"));
  expect(keywords).toContain("HEALTHCHECK");
  expect(run.find(({ keyword }) => keyword === "EXPOSE")?.rest).toBe(String(readConfig({}, {}).port));
});

test("everything that the image copies is in the repository or is built", () => {
  const built = new Set(["node_modules", "dist"]);
  const copied = run.filter(({ keyword }) => keyword === "COPY").flatMap(({ rest }) => rest.split(" ").slice(1, -1));
  for (const path of copied.map((each) => each.replace("/app/", ""))) {
    expect(built.has(path) || existsSync(path), path).toBe(true);
  }
});
