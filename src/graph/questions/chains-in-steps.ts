import { isPlain } from "../encounter/is-plain.js";
import { labelOf } from "../model.js";
import type { Chains, ChainsQuestion, GraphReads } from "../store.js";
import { directChain } from "./direct-chain.js";
import { hopsOf } from "./hops.js";
import { reachIn } from "./reach.js";
import { shortestChains } from "./shortest-chains.js";

/** Finds the shortest chains by asking for the ties of all who are one step further, from whichever end has fewer.
 *  @example chainsInSteps(store, { from: "USA", to: "person:ann", maxHops: 4, first: 3, meetings: { statuses: ["held"] } }) */
export async function chainsInSteps(store: GraphReads, question: ChainsQuestion): Promise<Chains> {
  const { from, to, meetings } = question;
  const isOfTwo = labelOf(from) !== "Country" && labelOf(to) !== "Country";
  // kept ties have whom somebody met, but not who of a country did
  const direct = isOfTwo && isPlain({ ...meetings, meetings: 1 }) ? null : await directChain(store, question);
  if (direct) return direct;
  const { chains, cut } = await shortestChains(reachIn(store, meetings, 0), question);
  return { chains: await hopsOf(store, chains, question.meetings), cut };
}
