import { describe } from "vitest";
import type { GraphStore } from "../../src/graph/store.js";
import { encounters } from "./contract/encounters.js";
import { hostileText } from "./contract/hostile-text.js";
import { conditions } from "./contract/conditions.js";
import { limits } from "./contract/limits.js";
import { pages } from "./contract/pages.js";
import { saving } from "./contract/saving.js";

/** What every engine must do. @param open gives an empty store; its `close` is awaited before the next is opened */
export function storeContract(name: string, open: () => Promise<GraphStore>): void {
  describe(`${name}, saving`, () => saving(open));
  describe(`${name}, pages`, () => pages(open));
  describe(`${name}, conditions`, () => conditions(open));
  describe(`${name}, who met whom`, () => encounters(open));
  describe(`${name}, limits`, () => limits(open));
  describe(`${name}, hostile text`, () => hostileText(open));
}
