import { afterAll, beforeAll, expect, it } from "vitest";
import { asOf } from "../../../src/graph/as-of.js";
import type { NeighborhoodQuestion } from "../../../src/graph/questions/neighborhood.js";
import { claimsOf } from "../../../src/graph/save-facts.js";
import type { GraphStore } from "../../../src/graph/store.js";
import { chains } from "../../world/chain.js";
import { world } from "../../world/readings.js";

export function neighborhood(open: () => Promise<GraphStore>): void {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    for (const telling of [...world, ...chains]) await store.save(claimsOf(telling.reading()));
  });
  afterAll(() => store.close());

  const ask = (of: string, more: Partial<NeighborhoodQuestion> = {}) =>
    store.neighborhood({
      of,
      depth: 1,
      limit: 25,
      level: "participants",
      meetings: { statuses: ["held"] },
      ...more,
    });

  /** Asked so that all held meetings count, and so that they have to be added up in steps. */
  it("is the same along the kept ties and in steps", async () => {
    let widest = 0;
    let deepest = 0;
    for (const of of ["person:james-baker", "person:ann", "person:zoe", "USA", "ESP", "person:nobody", "XXX"])
      for (const level of ["participants", "countries"] as const)
        for (const depth of [1, 2, 3])
          for (const limit of [2, 6, 25]) {
            const along = await ask(of, { level, depth, limit });
            const steps = await ask(of, { level, depth, limit, meetings: { statuses: ["held", "held"] } });
            expect(along, `${of} ${level} ${depth} ${limit}`).toEqual(steps);
            widest = Math.max(widest, along.edges.length);
            deepest = Math.max(deepest, ...along.nodes.map((node) => node.depth));
          }
    expect(widest).toBeGreaterThan(3);
    expect(deepest).toBeGreaterThan(1);
  });

  it("begins with the centre, and has each pair once, from who is further in", async () => {
    const { nodes, edges, total, next } = await ask("person:tariq-aziz");
    expect(nodes[0]).toMatchObject({ id: "person:tariq-aziz", depth: 0, degree: total });
    const places = new Map(nodes.map(({ id }, place) => [id, place]));
    const pairs = edges.map(({ of, id }) => [of, id].sort().join(" "));
    expect(new Set(pairs).size).toBe(pairs.length);
    for (const { of, id, meetingIds } of edges) {
      expect(places.get(of)).toBeLessThan(places.get(id) ?? -1);
      expect(meetingIds).toHaveLength(1);
    }
    expect(next).toBeNull();
  });

  it("goes on where it was cut, and counts whom it does not show", async () => {
    const whole = await ask("person:james-baker");
    const first = await ask("person:james-baker", { limit: 2 });
    expect(first.nodes).toHaveLength(3);
    expect(first.nodes[0]?.more).toBe(whole.total - 2);
    const rest = await ask("person:james-baker", { after: first.next ?? [] });
    const shown = [...first.nodes.slice(1), ...rest.nodes.slice(1)].map(({ id }) => id);
    expect(shown).toEqual(whole.nodes.slice(1).map(({ id }) => id));
  });

  it("is nobody but the centre where nobody was met, or known yet", async () => {
    const nobody = { nodes: [{ id: "person:nobody", depth: 0, degree: 0, more: 0 }], edges: [], total: 0, next: null };
    expect(await ask("person:nobody", { depth: 3 })).toEqual(nobody);
    const early = asOf(store, "1900-01-01");
    const question = {
      of: "person:nobody",
      depth: 2,
      limit: 5,
      level: "participants",
      meetings: { statuses: ["held"] },
    } as const;
    expect(await early.neighborhood(question)).toEqual(nobody);
    expect((await early.neighborhood({ ...question, of: "person:james-baker" })).total).toBe(0);
  });
}
