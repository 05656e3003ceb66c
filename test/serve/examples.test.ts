import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eachStore } from "../world/stores.js";
import { ingest, ingestTold, listening, TOKEN, transports } from "./live-clients.js";
import { seed } from "./seed-telling.js";
import { serveWorld, type ServedWorld } from "./serve-world.js";

const FOLDER = "schema/examples";
const files = readdirSync(FOLDER).filter((name) => name.endsWith(".graphql"));
const isSubscription = (name: string) => /^subscription /m.test(readExample(name));
const readExample = (name: string) => readFileSync(`${FOLDER}/${name}`, "utf8");

/** What an answer on the seed article must hold. */
const expected: Readonly<Record<string, readonly string[]>> = {
  "who-met-whom.graphql": ["Sergei Lavrov", "Moscow", "2021-10-27", "after talks with his Russian counterpart"],
  "dossier-of-a-pair.graphql": [
    "Chung Eui-yong",
    "PRESS_CONFERENCE",
    "CONSULT",
    "We believe that a diplomatic solution",
  ],
  "statements-of-a-person.graphql": ["We believe that a diplomatic solution", "MIXED", "PRESS_CONFERENCE"],
  "planned-meetings.graphql": ["CEREMONY", "SUMMIT", "Group of 20", "2021-10-31", "Italy"],
  "meetings-in-a-city.graphql": ["IN_PERSON", "PRESS_CONFERENCE", "in Moscow", "HOST"],
  "events-by-type.graphql": ["AGREE", "REQUEST", "assist", "South Korea"],
  "counterparts-of-a-country.graphql": ["person:sergei-lavrov", "Moscow"],
  "article-with-its-evidence.graphql": ["S. Korea, Russia agree", "meeting:", "Korean Peninsula"],
  "people-and-offices.graphql": ["his Russian counterpart", "foreign minister", "Seoul’s top diplomat"],
  "path-between-two.graphql": ["Russia", '"hops":1', "after talks with his Russian counterpart"],
  "neighborhood.graphql": ["person:sergei-lavrov", '"degree":1', '"more":0', "he told a joint press conference"],
  "timeline.graphql": ["2021-10-27", "MEETING", "STATEMENT", "EVENT", "appreciation for Moscow"],
  "meetings-as-rows.graphql": ["IN_PERSON", "Sergei Lavrov", "55.7", "after talks with his Russian counterpart"],
  "meetings-over-time.graphql": ["2021-10-01"],
  "events-over-time.graphql": ["2021-10-01", "CONSULT"],
  "top-pairs.graphql": ["South Korea", "Russia", "Sergei Lavrov"],
  "most-active.graphql": ["person:chung-eui-yong"],
  "places-of-meetings.graphql": ["Moscow", "55.7"],
  "statements-by-topic.graphql": ["topic", "count"],
  "cooperation-and-conflict.graphql": ["South Korea", "Russia", "cooperation"],
  "several-by-id.graphql": ["person:sergei-lavrov", "Russia", "Moscow"],
  "search-everywhere.graphql": ["person:sergei-lavrov", '"matched":["Lavrov"]', "IN_PERSON", "S. Korea, Russia agree"],
  "new-meetings.graphql": ["Sergei Lavrov", "Moscow", "RUS", "PLANNED", "after talks with his Russian counterpart"],
  "search-by-name.graphql": ["person:sergei-lavrov", "Lavrov stressed the importance"],
};

describe("the examples", () => {
  it("each begins with what it answers, and each is expected to hold something", () => {
    expect(files.length).toBeGreaterThanOrEqual(8);
    for (const name of files) expect(readExample(name), name).toMatch(/^(?:# .+\n)+(?:query|subscription) \w+/);
    expect(Object.keys(expected).sort()).toEqual(files.sort());
  });

  eachStore((_, open) => {
    let served: ServedWorld;
    beforeAll(async () => {
      const store = await open();
      served = await serveWorld(store, [seed], { ingest: ingestTold(store, [seed]), apiToken: TOKEN });
    });
    afterAll(() => served.close());

    it.each(files.filter((name) => !isSubscription(name)))("%s is answered on the seed article", async (name) => {
      const { errors, data } = await served.ask(readExample(name));
      expect(errors).toEqual([]);
      for (const words of expected[name] ?? []) expect(JSON.stringify(data)).toContain(words);
    });

    describe.each(Object.entries(transports))("over %s", (_name, connect) => {
      it.each(files.filter(isSubscription))("%s hears of the seed article when it comes in", async (name) => {
        await served.store.withdraw(seed.article.id);
        const client = connect(served);
        const heard = await listening(served, client, readExample(name));
        await ingest(served, seed);
        let told = "";
        const isMissing = (words: string) => !told.includes(words);
        while (expected[name]?.some(isMissing)) told += JSON.stringify(await heard.next()); // waits until all was heard
        expect(told).not.toContain('"errors"');
        await client.dispose();
      });
    });

    it("the first one names nobody but Lavrov, in Moscow", async () => {
      const { data } = await served.ask(readExample("who-met-whom.graphql"));
      expect(data.whoMet.nodes).toHaveLength(1);
      expect(data.whoMet.nodes[0]).toMatchObject({
        party: { name: "Sergei Lavrov", country: { name: "Russia" } },
        first: "2021-10-27",
        last: "2021-10-27",
        places: [{ name: "Moscow", country: { name: "Russia" } }],
      });
    });
  });
});
