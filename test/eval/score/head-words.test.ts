import { expect, it } from "vitest";
import { headWords } from "./head-words.js";

it.each([
  ["Mr. Arad", ["arad"]],
  ["FBI General Counsel James A. Baker", ["baker"]],
  ["Jeffrey D. Sachs, director of the Earth Institute at Columbia University,", ["sachs"]],
  ["a former spokesman for Ukraine's Foreign Ministry, Oleg Voloshyn,", ["spokesman", "voloshyn"]],
  ["Former secretary of state Hillary Rodham Clinton", ["secretary", "clinton"]],
  ["a few Republican lawmakers", ["lawmakers"]],
  ["the government of President Petro O. Poroshenko", ["government"]],
  ["Mr. Kerry and Mr. Lavrov", ["kerry", "lavrov"]],
  ["Obama’s", ["obama"]],
])("the head of %s", (source, heads) => {
  expect(headWords(source)).toEqual(heads);
});
