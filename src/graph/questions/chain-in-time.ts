import { labelOf } from "../model.js";
import type { Chains, ChainsQuestion, GraphReads, Hop, Tie } from "../store.js";
import { directChain } from "./direct-chain.js";
import { cutBy, MOST_SEEN, reachIn, TIES_OF_ONE, type Reach } from "./reach.js";

/** Somebody reached: by which hop, and the last day that its meeting can have been. */
interface Reached {
  readonly until: string;
  readonly hop: Hop | null;
}

interface Dated {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** The chain with the fewest hops of which each meeting is known not to be before the one that led there; of several
 *  that which arrives first. Meetings without a date do not count: nobody knows what they came before. Asks the store
 *  twice for each hop at most. */
export async function chainInTime(store: GraphReads, question: ChainsQuestion): Promise<Chains> {
  const direct = await directChain(store, question);
  if (direct) return direct;
  const { from, to, maxHops, meetings } = question;
  const reach = reachIn(store, meetings, TIES_OF_ONE);
  const levels: Map<string, Reached>[] = [new Map([[from, { until: "", hop: null }]])];
  const best = new Map<string, string>([[from, ""]]);
  let cut: string | null = null;
  while (levels.length <= maxHops) {
    const last = levels.at(-1) ?? new Map<string, Reached>();
    if (last.size === 0) break;
    const { ties, hub } = await reach([...last.keys()]);
    if (hub !== null) cut = cutBy.hub(hub);
    const ends = isCountry(to) ? [...ties, ...(await tiesTo(reach, to, last))] : ties;
    const next = await arrivals(store, last, ends, best);
    levels.push(next);
    if (next.has(to)) return { chains: [chainTo(levels, to)], cut };
    next.delete(from);
    if (best.size > MOST_SEEN) return { chains: [], cut: cutBy.size() };
  }
  return { chains: [], cut };
}

/** The ties of a country lead from it only: those to it are the same, the other way round. */
async function tiesTo(reach: Reach, to: string, last: ReadonlyMap<string, Reached>): Promise<Tie[]> {
  const { ties } = await reach([to]);
  return ties.filter(({ id }) => last.has(id)).map((tie) => ({ ...tie, of: tie.id, id: to }));
}

async function arrivals(
  store: GraphReads,
  last: ReadonlyMap<string, Reached>,
  ties: readonly Tie[],
  best: Map<string, string>,
): Promise<Map<string, Reached>> {
  const dates = await datesOf(store, [...new Set(ties.flatMap(({ meetingIds }) => meetingIds))]);
  const next = new Map<string, Reached>();
  for (const { of, id, count, meetingIds } of ties) {
    const since = last.get(of)?.until;
    if (since === undefined) continue;
    const later = meetingIds.flatMap((one) => dates.get(one) ?? []).filter((one) => one.from >= since);
    const soonest = later.reduce<Dated | null>(
      (a, b) => (a === null || b.to < a.to || (b.to === a.to && b.id < a.id) ? b : a),
      null,
    );
    if (!soonest || soonest.to >= (best.get(id) ?? "~")) continue; // "~" is after every day
    best.set(id, soonest.to);
    next.set(id, { until: soonest.to, hop: { from: of, to: id, count, meeting: soonest.id } });
  }
  return next;
}

async function datesOf(store: GraphReads, ids: readonly string[]): Promise<Map<string, Dated>> {
  const { page } = await store.read({
    page: {
      label: "Meeting",
      where: { property: "id", is: "in", value: ids },
      orderBy: [],
      first: null,
      count: false,
      select: { properties: ["dateFrom", "dateTo"], relations: {} },
    },
  });
  const dated = page.rows.filter(({ properties }) => properties.dateFrom != null);
  return new Map(
    dated.map(({ id, properties }) => [
      id,
      { id, from: properties.dateFrom as string, to: properties.dateTo as string },
    ]),
  );
}

function chainTo(levels: readonly ReadonlyMap<string, Reached>[], to: string): Hop[] {
  const chain: Hop[] = [];
  let at = to;
  for (const level of levels.toReversed()) {
    const hop = level.get(at)?.hop;
    if (!hop) break;
    chain.unshift(hop);
    at = hop.from;
  }
  return chain;
}

const isCountry = (id: string): boolean => labelOf(id) === "Country";
