import { expect, it } from "vitest";
import { floorsFile } from "./floors-file.js";
import { scoresFile } from "./scores-file.js";

it("the scores that the operations page shows are shares, each with its day, of what floors hold", () => {
  const { scores } = scoresFile.read();
  expect(scores.map(({ id }) => id).sort()).toEqual(Object.keys(floorsFile.read()).sort());
  for (const { value, measuredOn } of scores) {
    expect(value).toBeGreaterThan(0);
    expect(value).toBeLessThanOrEqual(1);
    expect(measuredOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});
