import { describe, expect, it } from "vitest";
import { suiteThatNeeds } from "../world/suite-that-needs.js";
import { floorsFile } from "./floors-file.js";
import { allSets } from "./sets/all-sets.js";
import { brokenOffsets } from "./score/broken-offsets.js";
import { entente } from "./systems/entente.js";

const floors = Object.entries(floorsFile.read());
const sets = allSets();

for (const set of sets) {
  suiteThatNeeds("shared gold", set.missing(), `reading ${set.title}`, () => {
    it("stays over its floors, which `npm run eval -- --floors` sets", () => {
      const measured = new Map(set.measure(entente).map(({ id, value }) => [id, value]));
      const own = floors.filter(([id]) => id.startsWith(`${set.id}.`));
      expect(own.length).toBeGreaterThan(0);
      const fallen = own.flatMap(([id, floor]) => {
        const value = measured.get(id);
        return value !== undefined && value >= floor ? [] : [`${id}: ${String(value)} is under ${String(floor)}`];
      });
      expect(fallen).toEqual([]);
    });

    it("leaves no span without its words", () => {
      expect(brokenOffsets([set]).value).toBe(0);
    });
  });
}

describe("the floors", () => {
  it("are each of a set that there is", () => {
    expect(floors.filter(([id]) => !sets.some((set) => id.startsWith(`${set.id}.`)))).toEqual([]);
  });
});
