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
    const joints = [...near.nearer.keys()].filter((id) => far.nearer.has(id));
    if (joints.length > 0) return { chains: waysOn(onwards(near, far, joints), from, first), cut };
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
  for (const [id, nearer] of fresh) side.nearer.set(id, nearer);
  side.frontier = [...fresh.keys()];
  side.depth++;
  return hub === null ? null : cutBy.hub(hub);
}

/** Of everybody on a shortest chain: who may come next. */
function onwards(near: Side, far: Side, joints: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const next = new Map<string, Set<string>>();
  const note = (id: string, other: string) => next.set(id, (next.get(id) ?? new Set()).add(other));
  const walk = (side: Side, step: (id: string, nearer: string) => void): void => {
    const reached = new Set(joints);
    for (const id of reached) {
      for (const nearer of side.nearer.get(id) ?? []) {
        step(id, nearer);
        reached.add(nearer); // the loop comes to it, too
      }
    }
  };
  walk(near, (id, before) => note(before, id));
  walk(far, note);
  return next;
}

/** The first ways to the end, in order of the ids: every way on leads there. */
function waysOn(next: ReadonlyMap<string, ReadonlySet<string>>, id: string, most: number): string[][] {
  const steps = [...(next.get(id) ?? [])].sort();
  if (steps.length === 0) return [[id]];
  const ways: string[][] = [];
  for (const step of steps) {
    ways.push(...waysOn(next, step, most - ways.length).map((way) => [id, ...way]));
    if (ways.length === most) break;
  }
  return ways;
}
