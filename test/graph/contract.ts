import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { claimsOf } from "../../src/graph/save-facts.js";
import type { GraphStore } from "../../src/graph/store.js";
import { firstCall, geneva, genevaAgain, madrid, secondCall, world } from "../world/readings.js";
import { snapshot } from "../world/snapshot.js";
import type { Telling } from "../world/telling.js";

/** What every engine must do. @param open gives an empty store */
export function storeContract(name: string, open: () => Promise<GraphStore>): void {
  describe(name, () => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const save = (telling: Telling) => store.save(claimsOf(telling.reading()));

    it("is the same after an article came twice", async () => {
      expect(await save(geneva)).toBe("saved");
      const once = await snapshot(store);
      expect(await save(geneva)).toBe("unchanged");
      expect(await snapshot(store)).toEqual(once);
      expect(once.Meeting).toHaveLength(3);
    });

    it("is the same after 32 people sent the same article at once", async () => {
      const answers = await Promise.all(Array.from({ length: 32 }, () => save(geneva)));
      expect(answers.filter((answer) => answer === "saved")).toHaveLength(1);
      const many = await snapshot(store);
      await store.withdraw(geneva.article.id);
      await save(geneva);
      expect(many).toEqual(await snapshot(store));
    });

    it("does not depend on the order in which articles come", async () => {
      for (const telling of world) await save(telling);
      const forwards = await snapshot(store);
      for (const telling of world) await store.withdraw(telling.article.id);
      for (const telling of [...world].reverse()) await save(telling);
      expect(await snapshot(store)).toEqual(forwards);
    });

    it("is empty after every article is withdrawn", async () => {
      for (const telling of world) await save(telling);
      for (const telling of world) expect(await store.withdraw(telling.article.id)).toBe(true);
      expect(Object.values(await store.counts()).every((count) => count === 0)).toBe(true);
      expect(await store.withdraw(geneva.article.id)).toBe(false);
    });

    it("loses with an article exactly what only it supported", async () => {
      await save(genevaAgain);
      await save(madrid);
      const without = await snapshot(store);
      await save(geneva);
      expect(await snapshot(store)).not.toEqual(without);
      await store.withdraw(geneva.article.id);
      expect(await snapshot(store)).toEqual(without);
    });

    it("makes one meeting of two tellings, and two of two undated calls", async () => {
      for (const telling of [geneva, genevaAgain, firstCall, secondCall]) await save(telling);
      const { Meeting = [] } = await snapshot(store);
      expect(Meeting).toHaveLength(5);
    });
  });
}
