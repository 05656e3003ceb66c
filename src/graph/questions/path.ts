import { labelOf } from "../model.js";
import type { EncounterFilter, GraphReads, Tie } from "../store.js";
import { earliestChain } from "./chain-in-time.js";
import { hopsOf } from "./hops.js";
import { TIES_OF_ONE, type Reach } from "./reach.js";
import { shortestChains } from "./shortest-chains.js";

export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  /** 1 to 6. */
  readonly maxHops: number;
  /** How many chains to bring, of those that are as short. */
  readonly first: number;
  readonly meetings: EncounterFilter;
  /** Each meeting known not to be before the one that led there. */
  readonly inTimeOrder: boolean;
}

export interface Hop {
  readonly from: string;
  readonly to: string;
  /** How many meetings of the two count. */
  readonly count: number;
  /** One of them: the latest, or in time order the one that keeps it. */
  readonly meeting: string;
}

export interface PathAnswer {
  readonly chains: readonly (readonly Hop[])[];
  /** Why there may be shorter or further chains; null when all was looked at. */
  readonly cut: string | null;
}

/** The shortest chains of acquaintance between two: everybody in between is a person or an organization that met the
 *  one before and the one after. A country at an end stands for all who sat there for it.
 *  Asks the store once for each hop at most, and once for the meetings. */
export async function findPath(store: GraphReads, question: PathQuestion): Promise<PathAnswer> {
  const { from, to, meetings, inTimeOrder } = question;
  const direct = await store.encounters(from, { ...meetings, with: to }, 1);
  const [meeting] = direct.meetingIds;
  if (meeting !== undefined) return { chains: [[{ from, to, count: direct.count, meeting }]], cut: null };
  const reach = reachIn(store, meetings, inTimeOrder);
  if (inTimeOrder) return earliestChain(store, reach, question);
  const { chains, cut } = await shortestChains(reach, question);
  return { chains: await hopsOf(store, chains, meetings), cut };
}

/** Whom each of several met, as far as a chain may lead through them. */
function reachIn(store: GraphReads, filter: EncounterFilter, withMeetings: boolean): Reach {
  return async (of) => {
    const pages = await store.ties({
      ...filter,
      of,
      level: "participants",
      orderBy: "COUNT",
      direction: "desc",
      first: TIES_OF_ONE,
      count: false,
      meetings: withMeetings ? TIES_OF_ONE : 0,
    });
    const hub = pages.find(({ hasNextPage }) => hasNextPage)?.of ?? null;
    return { ties: pages.flatMap(({ rows }) => rows.filter(leadsOn)), hub };
  };
}

const leadsOn = ({ id }: Tie): boolean => labelOf(id) !== "Country";
