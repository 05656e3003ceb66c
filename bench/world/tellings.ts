import type { ArticleChange } from "../../src/graph/claims.js";
import { claimsOf } from "../../src/graph/save-facts.js";
import { landsFor, type Land } from "./people.js";
import { randomFrom } from "./random.js";
import { inventedTalks, type Talks } from "./talks.js";
import { tell } from "./tell.js";

const SEED = 20_260_101;

/** So many meetings, an article each, as a store is given them. The same every time: the seed is fixed.
 *  @param talks where they come from; invented when not given
 *  @example for (const change of articles(2_000)) await store.save(change); */
export function* articles(meetings: number, talks?: Iterable<Talks>): Generator<ArticleChange> {
  const random = randomFrom(SEED);
  const source = talks ?? inventedTalks(landsFor(meetings), random);
  const known = new Set<string>();
  let number = 0;
  for (const one of source) {
    if (known.size >= meetings) return;
    const change = claimsOf(tell(one, ++number, random).reading());
    const meeting = change.nodes.find(({ label }) => label === "Meeting")?.id;
    if (!meeting || known.has(meeting)) continue; // the same talks told twice would be one meeting
    known.add(meeting);
    yield change;
  }
}

/** Who and what is busiest in such a graph. */
export const busiest = (meetings: number): { one: Land; other: Land } => {
  const [one, other] = landsFor(meetings);
  if (!one || !other) throw new Error("There are no countries.");
  return { one, other };
};
