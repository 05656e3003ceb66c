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

/** A tie of two who are in the picture. */
export type Edge = Omit<Tie, "label" | "name">;

export interface Neighbors {
  /** Steps from the centre, by id; the centre first. */
  readonly depths: ReadonlyMap<string, number>;
  /** How many the centre met in all. */
  readonly total: number;
  /** Where to go on with those whom the centre met; null when all are shown. */
  readonly next: readonly Scalar[] | null;
}

export interface Neighborhood {
  /** The centre first. */
  readonly nodes: readonly Neighbor[];
  /** All ties between the nodes, each pair once. */
  readonly edges: readonly Edge[];
}

/** Who is in a picture: a party, those it met, those whom they met. Asks the store once for each step.
 *  @returns steps from the centre by id, the centre first */
export async function findNeighbors(store: GraphReads, question: NeighborhoodQuestion): Promise<Neighbors> {
  const { of, depth, limit, after } = question;
  const [centre] = await ask(store, question, { of: [of], first: limit, after, count: true });
  const shown = new Map([[of, 0]]);
  let ring = centre?.rows.map(({ id }) => id) ?? [];
  for (const id of ring) shown.set(id, 1);
  for (let step = 2; step <= depth && ring.length > 0; step++) {
    const pages = await ask(store, question, { of: ring, first: Math.ceil(limit / 5) });
    ring = [...new Set(pages.flatMap(({ rows }) => rows.map(({ id }) => id)))].filter((id) => !shown.has(id));
    for (const id of ring) shown.set(id, step);
  }
  const last = centre?.rows.at(-1);
  const next = centre?.hasNextPage && last ? [last.count, last.id] : null;
  return { depths: shown, total: centre?.count ?? 0, next };
}

/** What is between those in a picture: all ties among them, and how many each of them met. Asks the store once. */
export async function tiesAmong(
  store: GraphReads,
  question: NeighborhoodQuestion,
  { depths }: Neighbors,
): Promise<Neighborhood> {
  const all = [...depths.keys()];
  const more = { among: all, eachPairOnce: true, first: all.length, count: true, meetings: 1 };
  const pages = await ask(store, question, { of: all, ...more });
  const edges = outwards(
    pages.flatMap(({ rows }) => rows),
    all,
  );
  const degrees = new Map(pages.map((page) => [page.of, page.count ?? 0]));
  const nodes = all.map((id) => {
    const degree = degrees.get(id) ?? 0;
    const seen = edges.filter((edge) => edge.of === id || edge.id === id).length;
    return { id, depth: depths.get(id) ?? 0, degree, more: Math.max(0, degree - seen) };
  });
  return { nodes, edges };
}

/** Each from who is further in, in order of those, the most frequent first. */
function outwards(ties: readonly Tie[], all: readonly string[]): Edge[] {
  const places = new Map(all.map((id, place) => [id, place]));
  const placeOf = (id: string): number => places.get(id) ?? 0;
  return ties
    .map(({ of, id, ...tie }) => (placeOf(of) < placeOf(id) ? { of, id, ...tie } : { of: id, id: of, ...tie }))
    .sort((a, b) => placeOf(a.of) - placeOf(b.of) || b.count - a.count || (a.id < b.id ? -1 : 1));
}

const ask = (store: GraphReads, { level, meetings }: NeighborhoodQuestion, more: Partial<TiesQuestion>) =>
  store.ties({ ...RANKED, ...meetings, level, ...more });

const RANKED = { of: null, orderBy: "COUNT", direction: "desc", first: 0, count: false, meetings: 0 } as const;
