import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import * as apollo from "../../docs/dashboards/apollo-client.js";
import * as urql from "../../docs/dashboards/urql.js";
import { valueAt } from "../../src/table/read-cell.js";
import { ingest, ingestTold, TOKEN, untilSubscribed } from "../serve/live-clients.js";
import { hub } from "../serve/export-world.js";
import { seed } from "../serve/seed-telling.js";
import { serveWorld, type ServedWorld } from "../serve/serve-world.js";
import { openEmpty } from "../world/stores.js";
import { suiteThatNeeds } from "../world/suite-that-needs.js";
import { python, whyNoPython } from "./python.js";

let served: ServedWorld;
beforeAll(async () => {
  const store = await openEmpty();
  const options = { ingest: ingestTold(store, [seed]), apiToken: TOKEN };
  served = await serveWorld(store, [seed, hub(110)], options);
});
afterAll(() => served.close());

describe("Apollo Client", () => {
  it("reads all whom somebody met, page after page, with fields of who they are", async () => {
    const client = apollo.openClient(served.url);
    const names: string[] = [];
    for await (const { party, count } of apollo.whoMet(client, "person:host-hub")) {
      expect([party.country?.name, count]).toEqual(["Sweden", 1]);
      names.push(party.name);
    }
    expect(new Set(names).size).toBe(110);
    client.stop();
  });

  it("shows the next step of a question that was refused", async () => {
    const client = apollo.openClient(served.url);
    const refused = await apollo.whoMet(client, "person:nobody").next().catch(apollo.nextStep);
    expect(refused).toContain("Look it up");
    expect(apollo.nextStep(new TypeError("fetch failed"))).toContain("Try again");
    client.stop();
  });
});

describe("urql", () => {
  it("reads rows for a chart, and says what to do where it cannot", async () => {
    const open = urql.openClient(served.url, WebSocket);
    expect(await urql.meetingsByMonth(open, "RUS")).toEqual([{ time: "2021-10-01", count: 2 }]);
    await expect(urql.meetingsByMonth(open, "person:nobody")).rejects.toThrow(/\w/);
    await open.close();
  });

  it("hears of new meetings", async () => {
    await served.store.withdraw(seed.article.id);
    const open = urql.openClient(served.url, WebSocket);
    const heard: string[] = [];
    const end = urql.onNewMeeting(open, ["RUS"], ({ participants }) =>
      heard.push(...participants.map(({ party }) => party.name)),
    );
    await untilSubscribed(served, 1);
    await ingest(served, seed);
    await expect.poll(() => heard).toContain("Sergei Lavrov");
    end();
    await untilSubscribed(served, 0);
    await open.close();
  });
});

interface Target {
  readonly datasource: { readonly type: string };
  readonly url: string;
  readonly columns: readonly { readonly selector: string }[];
  readonly queryText: string;
  readonly dataPath: string;
  readonly timePath: string;
  readonly groupBy: string;
}

describe("the Grafana dashboard", () => {
  const text = readFileSync("docs/dashboards/grafana.json", "utf8");
  const { panels } = JSON.parse(text) as { panels: { title: string; targets: Target[] }[] };
  const targets = panels.flatMap(({ title, targets: own }) => own.map((target) => [title, target] as const));
  /** As Grafana fills in variables. */
  const filled = (words: string) =>
    words
      .replaceAll("${server}", served.url)
      .replaceAll("${of}", "KOR")
      .replaceAll("${__from:date:YYYY-MM-DD}", "2021-01-01")
      .replaceAll("${__to:date:YYYY-MM-DD}", "2021-12-31");

  it("asks through both data sources", () => {
    const types = targets.map(([, { datasource }]) => datasource.type);
    expect([...new Set(types)].sort()).toEqual(["fifemon-graphql-datasource", "yesoreyeram-infinity-datasource"]);
  });

  it.each(targets)("%s: every field that it shows is in the rows", async (_title, target) => {
    const isGraphQL = target.datasource.type.includes("graphql");
    const fields = isGraphQL
      ? [target.timePath, ...target.groupBy.split(",")]
      : target.columns.map((one) => one.selector);
    const asked = filled(isGraphQL ? target.queryText : target.url);
    expect(asked).not.toContain("${");
    const rows: unknown[] = isGraphQL
      ? (await served.ask(asked)).data[target.dataPath]
      : await (await fetch(asked)).json();
    expect(rows.length).toBeGreaterThan(0);
    for (const field of fields.filter((one) => one !== "")) {
      expect(
        rows.some((row) => valueAt(row, field.split(".")) != null),
        field,
      ).toBe(true);
    }
    for (const row of rows as { time?: string }[]) if (row.time) expect(row.time).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});

suiteThatNeeds("Python", whyNoPython, "the notebook", () => {
  it("runs from its first cell to its last", async () => {
    const env = { ...process.env, ENTENTE: served.url, PYTHONIOENCODING: "utf-8" };
    const { stdout } = await promisify(execFile)(python, ["docs/dashboards/notebook.py"], { env });
    for (const words of ["Sergei Lavrov", "Host Hub", "2021-10-27", "2021-10-01", "QUERY_TOO_COSTLY - Ask for"]) {
      expect(stdout).toContain(words);
    }
  });
});
