import type { Chains, ChainsQuestion, GraphReads } from "../store.js";

/** The chain of one hop, where the two met themselves; else null. One call to the store. */
export async function directChain(store: GraphReads, question: ChainsQuestion): Promise<Chains | null> {
  const { from, to, meetings } = question;
  const { count, meetingIds } = await store.encounters(from, { ...meetings, with: to }, 1);
  const [meeting] = meetingIds;
  return meeting === undefined ? null : { chains: [[{ from, to, count, meeting }]], cut: null };
}
