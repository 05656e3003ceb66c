import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import grafeo from "@grafeo-db/js";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openEmbedded } from "../../src/graph/embedded/open-embedded.js";
import { claimsOf } from "../../src/graph/save-facts.js";
import type { GraphStore } from "../../src/graph/store.js";
import { geneva, world } from "../world/readings.js";
import { snapshot } from "../world/snapshot.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "entente-store-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const filled = async (): Promise<GraphStore> => {
  const store = await openEmbedded(folder);
  for (const telling of world) await store.save(claimsOf(telling.reading()));
  return store;
};

it("a folder keeps the graph, and makes its parents", async () => {
  const deep = join(folder, "not", "there", "yet");
  const store = await openEmbedded(deep);
  await store.save(claimsOf(geneva.reading()));
  const before = await snapshot(store);
  await store.close();
  const again = await openEmbedded(deep);
  expect(await snapshot(again)).toEqual(before);
  expect((await again.save(claimsOf(geneva.reading()))).status).toBe("unchanged");
  await again.close();
});

it("a folder in use is refused with its name, in this process and in another", async () => {
  const store = await openEmbedded(folder);
  await expect(openEmbedded(folder)).rejects.toMatchObject({ code: "STORE_IN_USE", details: { folder } });
  const script = `require("@grafeo-db/js").GrafeoDB.create(${JSON.stringify(join(folder, "graph.grafeo"))})`;
  const other = spawn(process.execPath, ["-e", script], { stdio: "ignore" });
  const code = await new Promise((done) => other.on("exit", done));
  expect(code).not.toBe(0);
  await store.close();
  await (await openEmbedded(folder)).close();
});

it("what was acknowledged is on the disk before the store is closed", async () => {
  const store = await filled();
  const before = await snapshot(store);
  const copy = `${folder}-copy`;
  await new Promise((done) => spawn("cp", ["-r", folder, copy]).on("exit", done)); // what a killed process leaves
  await store.close();
  const found = await openEmbedded(copy);
  expect(await snapshot(found)).toEqual(before);
  await found.close();
  rmSync(copy, { recursive: true });
});

it("a store that lost commits says how many, and what to do", async () => {
  await (await filled()).close();
  writeFileSync(join(folder, "commits.txt"), "9\n");
  await expect(openEmbedded(folder)).rejects.toMatchObject({
    code: "STORE_LOST_COMMITS",
    details: { commits: world.length, acknowledged: 9 },
  });
  rmSync(join(folder, "commits.txt"));
  await (await openEmbedded(folder)).close();
});

it("a store of a later release is refused", async () => {
  await (await filled()).close();
  const db = grafeo.GrafeoDB.create(join(folder, "graph.grafeo"));
  await db.executeCypher("MATCH (m:Meta {id: 'meta'}) SET m.schemaVersion = 999");
  db.close();
  await expect(openEmbedded(folder)).rejects.toMatchObject({ code: "STORE_TOO_NEW", details: { version: 999 } });
});

it("a damaged file and a folder that is a file are refused with their names", async () => {
  const file = join(folder, "graph.grafeo");
  writeFileSync(file, "this is no graph");
  await expect(openEmbedded(folder)).rejects.toMatchObject({ code: "STORE_DAMAGED", details: { folder } });
  await expect(openEmbedded(file)).rejects.toMatchObject({ code: "STORE_FOLDER_UNUSABLE", details: { folder: file } });
});

it("closing waits for the writers; afterwards nothing is written", async () => {
  const store = await openEmbedded(folder);
  const saving = world.map((telling) => store.save(claimsOf(telling.reading())));
  await store.close();
  expect((await Promise.all(saving)).map(({ status }) => status)).toEqual(world.map(() => "saved"));
  await expect(store.save(claimsOf(geneva.reading()))).rejects.toThrow("closed");
  await store.close();
  const again = await openEmbedded(folder);
  expect((await again.counts()).Article).toBe(world.length);
  await again.close();
});

it("a store of an older release is brought up to date when it is opened", async () => {
  const store = await filled();
  const wanted = await snapshot(store);
  const ties = await store.ties(everyPair);
  await store.close();
  const old = grafeo.GrafeoDB.create(join(folder, "graph.grafeo"));
  for (const cypher of [
    "MATCH (n) REMOVE n.knownSince",
    "MATCH ()-[r]->() REMOVE r.knownSince",
    "MATCH ()-[r:MET]->() DELETE r",
    "MATCH ()-[r:MET_COUNTRY]->() DELETE r",
    "MATCH ()-[r:COUNTRIES_MET]->() DELETE r",
    "MATCH (m:Meta {id: 'meta'}) SET m.schemaVersion = 1",
  ])
    await old.executeCypher(cypher);
  old.close();
  const again = await openEmbedded(folder);
  expect(await snapshot(again)).toEqual(wanted);
  expect(await again.ties(everyPair)).toEqual(ties);
  expect(ties[0]?.rows.length).toBeGreaterThan(3);
  await again.close();
});

const everyPair = {
  of: null,
  level: "participants",
  statuses: ["held"],
  orderBy: "COUNT",
  direction: "desc",
  first: 100,
  count: true,
  meetings: 10,
} as const;
