import { cutBy, MOST_SEEN, type Reach } from "./reach.js";

interface Ends {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly first: number;
}

/** What one end of the search has seen: of everybody, those one step nearer to that end. */
interface Side {
  readonly nearer: Map<string, string[]>;
  frontier: readonly string[];
  depth: number;
}

/** Searches from both ends at once, always on from the one with fewer to ask, until the two meet.
 *  @returns the shortest chains of ids, `first` at most, in order of the ids; none when there is none within maxHops */
export async function shortestChains(
  reach: Reach,
  { from, to, maxHops, first }: Ends,
): Promise<{ readonly chains: readonly (readonly string[])[]; readonly cut: string | null }> {
  const near = sideFrom(from);
  const far = sideFrom(to);
  let cut: string | null = null;
  while (near.depth + far.depth < maxHops && near.frontier.length > 0 && far.frontier.length > 0) {
    const side = near.frontier.length <= far.frontier.length ? near : far;
    cut = (await goOn(side, reach)) ?? cut;
    const joints = [...near.nearer.keys()].filter((id) => far.nearer.has(id)).sort();
    if (joints.length > 0) {
      const chains = joints.flatMap((joint) =>
        waysTo(near, joint, first).flatMap((head) =>
          waysTo(far, joint, first).map((tail) => [...head.toReversed(), joint, ...tail]),
        ),
      );
      return { chains: chains.slice(0, first), cut };
    }
    if (near.nearer.size + far.nearer.size > MOST_SEEN) return { chains: [], cut: cutBy.size() };
  }
  return { chains: [], cut };
}

const sideFrom = (id: string): Side => ({ nearer: new Map([[id, []]]), frontier: [id], depth: 0 });

/** One step on from everybody on the frontier. */
async function goOn(side: Side, reach: Reach): Promise<string | null> {
  const { ties, hub } = await reach(side.frontier);
  const fresh = new Map<string, string[]>();
  for (const { of, id } of ties) if (!side.nearer.has(id)) fresh.set(id, [...(fresh.get(id) ?? []), of]);
  for (const [id, nearer] of fresh) side.nearer.set(id, nearer.sort());
  side.frontier = [...fresh.keys()];
  side.depth++;
  return hub === null ? null : cutBy.hub(hub);
}

/** The ways from somebody back to the side's own end, nearest first, without the one who is asked for. */
function waysTo(side: Side, id: string, most: number): string[][] {
  const nearer = side.nearer.get(id) ?? [];
  if (nearer.length === 0) return [[]];
  return nearer.flatMap((one) => waysTo(side, one, most).map((way) => [one, ...way])).slice(0, most);
}
