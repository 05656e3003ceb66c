import type { Level } from "../encounter/tie-type.js";
import type { Scalar } from "../plan.js";
import type { EncounterFilter, GraphReads, Tie, TiesQuestion } from "../store.js";

export interface NeighborhoodQuestion {
  readonly of: string;
  /** 1 to 3. */
  readonly depth: number;
  /** How many of those whom `of` met to show; of each of them in turn a fifth as many. */
  readonly limit: number;
  /** The count and the id of the last one shown, to show further ones of those whom `of` met. */
  readonly after?: readonly Scalar[];
  readonly level: Level;
  readonly meetings: EncounterFilter;
}

export interface Neighbor {
  readonly id: string;
  /** Steps from the centre. */
  readonly depth: number;
  /** How many it met in all. */
  readonly degree: number;
  /** How many of them are not in the picture. */
  readonly more: number;
}

export interface Neighborhood {
  /** The centre first. */
  readonly nodes: readonly Neighbor[];
  /** All ties between the nodes, each pair once. */
  readonly edges: readonly Tie[];
  /** How many the centre met in all. */
  readonly total: number;
  /** Where to go on with those whom the centre met; null when all are shown. */
  readonly next: readonly Scalar[] | null;
}

/** A party, those it met, those whom they met, and all ties among them: what a picture shows.
 *  Asks the store once for each step, then at once for the ties and for how many each met. */
export async function findNeighborhood(store: GraphReads, question: NeighborhoodQuestion): Promise<Neighborhood> {
  const { of, depth, limit, after, level, meetings } = question;
  const ask = (more: Partial<TiesQuestion>) => store.ties({ ...RANKED, ...meetings, level, ...more });
  const [centre] = await ask({ of: [of], first: limit, after, count: true });
  const shown = new Map([[of, 0]]);
  let ring = centre?.rows.map(({ id }) => id) ?? [];
  for (const id of ring) shown.set(id, 1);
  for (let step = 2; step <= depth && ring.length > 0; step++) {
    const pages = await ask({ of: ring, first: Math.ceil(limit / 5) });
    ring = [...new Set(pages.flatMap(({ rows }) => rows.map(({ id }) => id)))].filter((id) => !shown.has(id));
    for (const id of ring) shown.set(id, step);
  }
  const all = [...shown.keys()];
  const [among, counted] = await Promise.all([
    ask({ of: all, among: all, first: all.length, meetings: 1 }),
    ask({ of: all, first: 0, count: true }),
  ]);
  const edges = eachPairOnce(among.flatMap(({ rows }) => rows));
  const degrees = new Map(counted.map((page) => [page.of, page.count ?? 0]));
  const last = centre?.rows.at(-1);
  return {
    nodes: all.map((id) => {
      const degree = degrees.get(id) ?? 0;
      const seen = edges.filter((edge) => edge.of === id || edge.id === id).length;
      return { id, depth: shown.get(id) ?? 0, degree, more: Math.max(0, degree - seen) };
    }),
    edges,
    total: centre?.count ?? 0,
    next: centre?.hasNextPage && last ? [last.count, last.id] : null,
  };
}

const RANKED = { of: null, orderBy: "COUNT", direction: "desc", first: 0, count: false, meetings: 0 } as const;

function eachPairOnce(ties: readonly Tie[]): Tie[] {
  const pairs = new Map<string, Tie>();
  for (const tie of ties) {
    const name = tie.of < tie.id ? `${tie.of} ${tie.id}` : `${tie.id} ${tie.of}`;
    if (!pairs.has(name)) pairs.set(name, tie);
  }
  return [...pairs.values()];
}
