import { describe } from "vitest";
import type { GraphStore } from "../../src/graph/store.js";
import { chains } from "./contract/chains.js";
import { encounters } from "./contract/encounters.js";
import { groups } from "./contract/groups.js";
import { hostileText } from "./contract/hostile-text.js";
import { conditions } from "./contract/conditions.js";
import { limits } from "./contract/limits.js";
import { pages } from "./contract/pages.js";
import { neighborhood } from "./contract/neighborhood.js";
import { ties } from "./contract/ties.js";
import { asOfADay } from "./contract/as-of-a-day.js";
import { search } from "./contract/search.js";
import { saving } from "./contract/saving.js";

/** What every engine must do. @param open gives an empty store; its `close` is awaited before the next is opened */
export function storeContract(name: string, open: () => Promise<GraphStore>): void {
  describe(`${name}, saving`, () => saving(open));
  describe(`${name}, pages`, () => pages(open));
  describe(`${name}, conditions`, () => conditions(open));
  describe(`${name}, who met whom`, () => encounters(open));
  describe(`${name}, ties`, () => ties(open));
  describe(`${name}, chains`, () => chains(open));
  describe(`${name}, neighborhood`, () => neighborhood(open));
  describe(`${name}, groups`, () => groups(open));
  describe(`${name}, as of a day`, () => asOfADay(open));
  describe(`${name}, search`, () => search(open));
  describe(`${name}, limits`, () => limits(open));
  describe(`${name}, hostile text`, () => hostileText(open));
}
