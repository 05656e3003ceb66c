import type { Party } from "../api/shapes.js";
import type { Neighbourhood, Tie } from "./neighbourhood.js";

/** What the graph and the list beside it show. */
export interface Picture {
  readonly center: string;
  readonly parties: readonly Party[];
  readonly ties: readonly Tie[];
  /** By party that is expanded: its counterparts that are not in the picture. */
  readonly more: ReadonlyMap<string, number>;
}

/** Nobody met. */
export const EMPTY_PICTURE: Picture = { center: "", parties: [], ties: [], more: new Map() };

/** A picture, and whether people are shown although countries were asked for. */
export interface NetworkShown {
  readonly picture: Picture;
  readonly lacksCountries?: boolean;
}

/** Puts the neighbourhoods of the expanded parties together: each party once, each pair once. */
export function pictureOf(center: string, neighbourhoods: readonly Neighbourhood[]): Picture {
  const parties = new Map<string, Party>();
  const ties = new Map<string, Tie>();
  for (const one of neighbourhoods) {
    for (const party of one.parties) if (!parties.has(party.id)) parties.set(party.id, party);
    for (const tie of one.ties) ties.set(pairKey(tie.a, tie.b), tie);
  }
  return {
    center,
    parties: [...parties.values()],
    ties: [...ties.values()],
    more: new Map(neighbourhoods.map(({ of, more }) => [of, more])),
  };
}

/** The same for both directions. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a}~${b}` : `${b}~${a}`);

export const isSamePair = (pair: readonly [string, string] | null, a: string, b: string): boolean =>
  pair !== null && pairKey(pair[0], pair[1]) === pairKey(a, b);
