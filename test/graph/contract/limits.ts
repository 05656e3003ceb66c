import { afterEach, beforeEach, expect, it } from "vitest";
import { claimsOf } from "../../../src/graph/save-facts.js";
import type { GraphStore } from "../../../src/graph/store.js";
import { geneva } from "../../world/readings.js";

/** Questions that nobody waits for, or that take too long. */
export function limits(open: () => Promise<GraphStore>): void {
  let store: GraphStore;
  beforeEach(async () => {
    store = await open();
    await store.save(claimsOf(geneva.reading()));
  });
  afterEach(() => store.close());

  const usa = { statuses: ["held"] };
  const people = {
    label: "Person",
    orderBy: [],
    first: 5,
    count: true,
    select: { properties: ["name"], relations: {} },
  } as const;
  const questions: Readonly<Record<string, (asked: GraphStore) => Promise<unknown>>> = {
    read: (asked) => asked.read({ people }),
    ties: (asked) =>
      asked.ties({
        ...usa,
        of: ["USA"],
        level: "participants",
        orderBy: "COUNT",
        direction: "desc",
        first: 5,
        count: true,
        meetings: 5,
      }),
    encounters: (asked) => asked.encounters("USA", { ...usa, with: "IRQ" }, 5),
    groups: (asked) => asked.groups({ label: "Meeting", by: [{ property: "status" }] }),
    search: (asked) => asked.search({ text: "Baker", first: 5, count: true }),
    counts: (asked) => asked.counts(),
  };

  it.each(Object.entries(questions))("%s is answered within its limits, and ends outside of them", async (_, ask) => {
    const patient = store.within({ timeLimit: 60_000, signal: new AbortController().signal });
    expect(await ask(patient)).toEqual(await ask(store));
    await expect(ask(store.within({ timeLimit: 0 }))).rejects.toMatchObject({ code: "QUERY_TIMEOUT" });
    await expect(ask(store.within({ signal: AbortSignal.abort() }))).rejects.toMatchObject({ code: "QUERY_CANCELLED" });
    const stricter = store.within({ timeLimit: 0 }).within({ timeLimit: 60_000 });
    await expect(ask(stricter)).rejects.toMatchObject({ code: "QUERY_TIMEOUT", details: { limit: 0 } });
  });

  it("what changes the graph is not ended, and is the same for all", async () => {
    const hasty = store.within({ timeLimit: 0, signal: AbortSignal.abort() });
    expect(await hasty.withdraw(geneva.article.id)).toBe(true);
    expect((await hasty.save(claimsOf(geneva.reading()))).status).toBe("saved");
    expect(await store.counts()).toMatchObject({ Article: 1 });
  });
}
