import { afterAll, beforeAll, expect, it } from "vitest";
import type { Run } from "../../src/graph/cypher/run.js";
import { Engine } from "../../src/graph/embedded/engine.js";

const MANY = 200;
let engine: Engine;
beforeAll(async () => {
  engine = Engine.open(null, true);
  await engine.define(["CREATE INDEX FOR (n:Thing) ON (n.id)"]);
  const rows = Array.from({ length: MANY }, (_, index) => ({ id: `thing-${index}`, text: "x".repeat(50) }));
  await engine.write((run) => run("UNWIND $rows AS row CREATE (n:Thing) SET n = row", { rows }));
});
afterAll(() => engine.close());

const look = "MATCH (n:Thing) WHERE n.text CONTAINS 'y' RETURN count(n) AS count";

it("runs statements side by side, and each sees the graph of one moment", async () => {
  const counts = await engine.read(async (run) => {
    const asking = Array.from({ length: 40 }, () => run("MATCH (n:Thing) RETURN count(n) AS count", {}));
    await engine.write((write) => write("CREATE (:Thing {id: 'late'})", {}));
    return (await Promise.all(asking)).map(([row]) => row?.["count"]);
  });
  expect(new Set(counts)).toEqual(new Set([MANY]));
});

it.each(["read", "write"] as const)(
  "where one of them fails, a %s fails with its error, and the next goes on",
  async (way) => {
    const steps = async (run: Run) => {
      for (let step = 0; step < 50; step++) await run(look, {});
    };
    const failing = engine[way]((run) =>
      Promise.all([steps(run), steps(run), run("MATCH (n:Thing) RETURN nonsense(n)", {}), steps(run)]),
    );
    await expect(failing).rejects.toThrow(/nonsense/);
    expect(await engine[way]((run) => run(look, {}))).toEqual([{ count: 0 }]);
  },
);

it("gives rows by column, also where there are none", async () => {
  const rows = await engine.read((run) => run("UNWIND [1, 2] AS a RETURN a, [a, null] AS b, null AS c ORDER BY a", {}));
  expect(rows).toEqual([
    { a: 1, b: [1, null], c: null },
    { a: 2, b: [2, null], c: null },
  ]);
  expect(await engine.read((run) => run("UNWIND [] AS a RETURN a", {}))).toEqual([]);
});
