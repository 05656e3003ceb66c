import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Engine } from "../../src/graph/embedded/engine.js";
import { Memory } from "../../src/graph/embedded/memory.js";
import { readPage } from "../../src/graph/embedded/read-page.js";
import type { NodePlan, Where } from "../../src/graph/plan.js";

const MANY = 3_000; // more than are looked at one by one

describe("a page of a long list", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = Engine.open(null, true);
    await engine.define(["CREATE INDEX article_by_id IF NOT EXISTS FOR (n:Article) ON (n.id)"]);
    const rows = Array.from({ length: MANY }, (_, index) => ({
      id: `article:${index}`,
      title: `T${String(index).padStart(5, "0")}`,
      publisher: index % 3 === 0 ? "Often" : index > MANY - 3 ? "Rare" : "Other",
    }));
    await engine.write((run) => run("UNWIND $rows AS row CREATE (n:Article) SET n = row", { rows }));
  });
  afterAll(() => engine.close());

  const titles = async (where: Where, more: Partial<NodePlan> = {}): Promise<readonly unknown[]> => {
    const plan: NodePlan = {
      label: "Article",
      where,
      orderBy: [{ property: "title", direction: "asc" }],
      first: 2,
      count: true,
      select: { properties: ["title"], relations: {} },
      ...more,
    };
    const { rows, hasNextPage, count } = await engine.read((run, memory) => readPage(run, plan, memory));
    return [...rows.map(({ properties }) => properties["title"]), hasNextPage, count];
  };
  const by = (publisher: string): Where => ({ property: "publisher", is: "eq", value: publisher });

  it("has those for which a condition holds, in order, and how many there are", async () => {
    expect(await titles(by("Often"))).toEqual(["T00000", "T00003", true, 1_000]);
  });

  it("has them also where they are few and far down", async () => {
    expect(await titles(by("Rare"))).toEqual(["T02998", "T02999", false, 2]);
  });

  it("goes on after a row, to the end", async () => {
    const after = ["T02991", "article:2991"];
    expect(await titles(by("Often"), { after })).toEqual(["T02994", "T02997", false, 1_000]);
  });

  it("is asked anew after a change", async () => {
    await engine.write((run) => run("MATCH (n:Article {id: 'article:0'}) SET n.publisher = 'Other'", {}));
    expect(await titles(by("Often"))).toEqual(["T00003", "T00006", true, 999]);
  });
});

describe("what readers remember", () => {
  it("is found out once, and by the next again when it failed: who waits is not told", async () => {
    const memory = new Memory();
    let times = 0;
    const count = (): Promise<number> => Promise.resolve(++times);
    expect(await Promise.all([memory.recall("a", count), memory.recall("a", count)])).toEqual([1, 1]);
    const fail = (): Promise<number> => Promise.reject(new Error("no patience"));
    const [first, second] = await Promise.allSettled([memory.recall("b", fail), memory.recall("b", count)]);
    expect(first.status).toBe("rejected");
    expect(second).toEqual({ status: "fulfilled", value: 2 });
    expect(await memory.recall("b", count)).toBe(3);
  });

  it("is bounded: what was asked for longest ago goes first", async () => {
    const memory = new Memory();
    const asked: string[] = [];
    const list = (name: string) =>
      memory.recall(name, () => {
        asked.push(name);
        return Promise.resolve(new Array<number>(600_000).fill(0));
      });
    for (const name of ["a", "b", "a", "c", "a", "b"]) await list(name);
    expect(asked).toEqual(["a", "b", "c", "b"]);
  });
});
