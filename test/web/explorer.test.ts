import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { buildSchema, parse, validate } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { serveWorld } from "../serve/serve-world.js";
import { eachStore, openEmpty } from "../world/stores.js";
import { suiteThatNeeds } from "../world/suite-that-needs.js";
import { whyNoChromium } from "./chromium.js";
import { asOf } from "./explorer/as-of.js";
import { badInput } from "./explorer/bad-input.js";
import { buildExplorer } from "./explorer/build-explorer.js";
import { keyboard } from "./explorer/keyboard.js";
import { live } from "./explorer/live.js";
import { looks } from "./explorer/looks.js";
import { mainWay } from "./explorer/main-way.js";
import { reading } from "./explorer/reading.js";

beforeAll(buildExplorer);

describe("the explorer's bundle", () => {
  it("is served at the root, under a policy that allows nothing inline and no other host", async () => {
    const served = await serveWorld(await openEmpty(), []);
    const page = await fetch(served.url);
    const policy = page.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https?:|\*|unsafe/);
    const html = await page.text();
    expect(html).not.toMatch(/https?:\/\//);
    const script = /src="\.\/(assets\/[^"]+)"/.exec(html)?.[1] ?? "";
    expect((await fetch(`${served.url}/${script}`)).headers.get("cache-control")).toContain("immutable");
    await served.close();
  });

  it("is under 400 kB for the first view, graph and map included", () => {
    const files = readdirSync("dist/explorer/assets");
    const sizes = files.map((name) => gzipSync(readFileSync(`dist/explorer/assets/${name}`)).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(400_000);
  });

  it("asks only what the schema has", () => {
    const folder = "src/web/explorer/queries";
    const schema = buildSchema(readFileSync("schema/schema.graphql", "utf8"));
    const fragments = readdirSync(`${folder}/fragments`).map((name) =>
      readFileSync(`${folder}/fragments/${name}`, "utf8"),
    );
    for (const name of readdirSync(folder).filter((one) => one.endsWith(".graphql"))) {
      const document = parse([readFileSync(`${folder}/${name}`, "utf8"), ...fragments].join("\n"));
      const errors = validate(schema, document).filter(({ message }) => !message.endsWith("is never used."));
      expect(errors, name).toEqual([]);
    }
  });
});

eachStore((_, open) => {
  suiteThatNeeds("Chromium", whyNoChromium, "the explorer", () => {
    describe("from search to evidence to export", () => mainWay(open));
    describe("reading an article", () => reading(open));
  });
});

suiteThatNeeds("Chromium", whyNoChromium, "the explorer's looks", looks);
suiteThatNeeds("Chromium", whyNoChromium, "the explorer by keyboard", keyboard);
suiteThatNeeds("Chromium", whyNoChromium, "the explorer and bad input", badInput);
suiteThatNeeds("Chromium", whyNoChromium, "the explorer and what was known when", asOf);
suiteThatNeeds("Chromium", whyNoChromium, "the explorer and live news", live);
