import type { Level } from "../encounter/tie-type.js";
import type { Scalar } from "../plan.js";
import type { EncounterFilter, GraphReads, Tie, TiesPage, TiesQuestion } from "../store.js";

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

export interface Neighborhood {
  /** The centre first. */
  readonly nodes: readonly Neighbor[];
  /** All ties between the nodes, each pair once. */
  readonly edges: readonly Edge[];
  /** How many the centre met in all. */
  readonly total: number;
  /** Where to go on with those whom the centre met; null when all are shown. */
  readonly next: readonly Scalar[] | null;
}

/** What a picture asks about ties: whom the centre met, whom those met, and which of all who are shown met each other. */
export const tiesShown = {
  ofCentre: ({ limit, after, ...question }: NeighborhoodQuestion) => ({
    ...ranked(question),
    first: limit,
    after,
    count: true,
  }),
  ofRing: ({ limit, ...question }: NeighborhoodQuestion) => ({ ...ranked(question), first: Math.ceil(limit / 5) }),
  amongAll: (question: NeighborhoodQuestion, shown: number) => ({
    ...ranked(question),
    eachPairOnce: true,
    first: shown,
    count: true,
    meetings: 1,
  }),
};

const ranked = ({
  level,
  meetings,
}: Pick<NeighborhoodQuestion, "level" | "meetings">): Omit<TiesQuestion, "of" | "among"> => ({
  ...meetings,
  level,
  orderBy: "COUNT",
  direction: "desc",
  first: 0,
  count: false,
  meetings: 0,
});

/** Asks the store once for each step, and once for the ties among all. */
export async function neighborhoodInSteps(store: GraphReads, question: NeighborhoodQuestion): Promise<Neighborhood> {
  const steps = [await store.ties({ ...tiesShown.ofCentre(question), of: [question.of] })];
  for (let step = 2; step <= question.depth; step++) {
    const ring = ringOf(depthsOf(question.of, steps), step - 1);
    if (ring.length > 0) steps.push(await store.ties({ ...tiesShown.ofRing(question), of: ring }));
  }
  const all = [...depthsOf(question.of, steps).keys()];
  const among = await store.ties({ ...tiesShown.amongAll(question, all.length), of: all, among: all });
  return drawn(question.of, steps, among);
}

/** Puts a picture together.
 *  @param steps the ties of the centre, then those of each who came in by the step before, in no order
 *  @param among the ties of all who are shown, in no order */
export function drawn(of: string, steps: readonly (readonly TiesPage[])[], among: readonly TiesPage[]): Neighborhood {
  const depths = depthsOf(of, steps);
  const edges = outwards(
    among.flatMap(({ rows }) => rows),
    [...depths.keys()],
  );
  const degrees = new Map(among.map((page) => [page.of, page.count ?? 0]));
  const nodes = [...depths].map(([id, depth]) => {
    const degree = degrees.get(id) ?? 0;
    const seen = edges.filter((edge) => edge.of === id || edge.id === id).length;
    return { id, depth, degree, more: Math.max(0, degree - seen) };
  });
  const [centre] = steps[0] ?? [];
  const last = centre?.rows.at(-1);
  const next = centre?.hasNextPage && last ? [last.count, last.id] : null;
  return { nodes, edges, total: centre?.count ?? 0, next };
}

/** Steps from the centre, by id; the centre first, and of each ring those first whom the first of the ring before met most. */
function depthsOf(of: string, steps: readonly (readonly TiesPage[])[]): ReadonlyMap<string, number> {
  const depths = new Map([[of, 0]]);
  for (const [step, pages] of steps.entries()) {
    const byOf = new Map(pages.map((page) => [page.of, page.rows]));
    for (const whose of ringOf(depths, step))
      for (const { id } of byOf.get(whose) ?? []) if (!depths.has(id)) depths.set(id, step + 1);
  }
  return depths;
}

const ringOf = (depths: ReadonlyMap<string, number>, depth: number): string[] =>
  [...depths].filter(([, own]) => own === depth).map(([id]) => id);

/** Each from who is further in, in order of those, the most frequent first. */
function outwards(ties: readonly Tie[], all: readonly string[]): Edge[] {
  const places = new Map(all.map((id, place) => [id, place]));
  const placeOf = (id: string): number => places.get(id) ?? 0;
  return ties
    .map(({ of, id, ...tie }) => (placeOf(of) < placeOf(id) ? { of, id, ...tie } : { of: id, id: of, ...tie }))
    .sort((a, b) => placeOf(a.of) - placeOf(b.of) || b.count - a.count || (a.id < b.id ? -1 : 1));
}
