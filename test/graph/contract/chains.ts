import { afterEach, beforeEach, expect, it } from "vitest";
import { claimsOf } from "../../../src/graph/save-facts.js";
import type { ChainsQuestion, GraphStore } from "../../../src/graph/store.js";
import { chains as chainWorld } from "../../world/chain.js";
import { madrid } from "../../world/readings.js";
import { dateOf, person, Telling } from "../../world/telling.js";

export function chains(open: () => Promise<GraphStore>): void {
  let store: GraphStore;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  const save = (telling: Telling) => store.save(claimsOf(telling.reading()));
  const ask = (from: string, to: string, more: Partial<ChainsQuestion> = {}) =>
    store.chains({ from, to, maxHops: 6, first: 20, meetings: { statuses: ["held"] }, ...more });
  const namesOf = async (...question: Parameters<typeof ask>) => {
    const { chains: found } = await ask(...question);
    return found.map((hops) => [hops[0]?.from, ...hops.map(({ to }) => to)].join(" ").replaceAll("person:", ""));
  };

  /** Who is called so by letters meets the next: "ab ac" are two meetings. */
  const meet = async (pairs: string) => {
    for (const [index, pair] of pairs.split(" ").entries()) {
      const day = `2020-01-${index + 10}`;
      const [a = "", b = ""] = [...pair.toUpperCase()].map((letter) => `${letter}nn`);
      const telling = new Telling(`${a} met ${b} on ${day}.`, { publishedAt: day });
      telling.person(a, null).person(b, null);
      await save(
        telling.meeting("met", [telling.seat(person(a), a), telling.seat(person(b), b)], { date: dateOf(day) }),
      );
    }
  };

  /** Asked so that all held meetings count, and so that they have to be added up in steps. */
  it("are the same along the kept ties and in steps", async () => {
    for (const telling of [...chainWorld, madrid]) await save(telling);
    const ends = ["CHN", "ESP", "SUN", "USA", "person:ann", "person:boris-pankin", "person:dan", "person:zoe"];
    let longest = 0;
    for (const from of ["ESP", "person:ann"])
      for (const to of ends.filter((id) => id !== from)) {
        const along = await ask(from, to);
        expect(along).toEqual(await ask(from, to, { meetings: { statuses: ["held", "held"] } }));
        longest = Math.max(longest, along.chains[0]?.length ?? 0);
      }
    expect(longest).toBeGreaterThan(2);
  });

  it("come in order of their ids, as many as asked for", async () => {
    await meet("ab ac ad bx cx dx xz by yz");
    expect(await namesOf("person:ann", "person:znn")).toEqual([
      "ann bnn xnn znn",
      "ann bnn ynn znn",
      "ann cnn xnn znn",
      "ann dnn xnn znn",
    ]);
    expect(await namesOf("person:ann", "person:znn", { first: 2 })).toEqual(["ann bnn xnn znn", "ann bnn ynn znn"]);
    expect(await namesOf("person:ann", "person:znn", { maxHops: 2 })).toEqual([]);
    expect(await ask("person:ann", "person:nobody")).toEqual({ chains: [], cut: null });
  });

  it("say of every hop how often the two met, and when last", async () => {
    await meet("ab bc ab");
    const { chains: found } = await ask("person:cnn", "person:ann");
    expect(found[0]).toMatchObject([
      { from: "person:cnn", to: "person:bnn", count: 1 },
      { from: "person:bnn", to: "person:ann", count: 2 },
    ]);
    const select = { properties: ["date"], relations: {} };
    const where = { property: "id", is: "eq", value: found[0]?.[1]?.meeting ?? "" } as const;
    const { page } = await store.read({
      page: { label: "Meeting", where, orderBy: [], first: 1, count: false, select },
    });
    expect(page.rows[0]?.properties["date"]).toBe("2020-01-12");
  });
}
