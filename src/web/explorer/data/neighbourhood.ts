import { ask } from "../api/ask.js";
import { AskError } from "../api/ask-error.js";
import type { Named, Party } from "../api/shapes.js";
import { queryText } from "../queries/query-text.js";
import type { Range } from "./range.js";

/** Two who met, and how often. */
export interface Tie {
  readonly a: string;
  readonly b: string;
  readonly count: number;
  readonly first: string | null;
  readonly last: string | null;
  /** Where, as far as is known; of a neighbourhood only the latest. */
  readonly places: readonly string[];
}

export interface Neighbourhood {
  readonly of: string;
  readonly parties: readonly Party[];
  readonly ties: readonly Tie[];
  /** Counterparts that are not among these. */
  readonly more: number;
}

/** Whether those who sat there are counted as met, or the countries that they sat there for. */
export type Level = "PARTICIPANTS" | "COUNTRIES";

interface Answer {
  readonly neighborhood: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string; readonly party: Party }[];
    readonly edges: readonly {
      readonly from: string;
      readonly to: string;
      readonly count: number;
      readonly first: string | null;
      readonly last: string | null;
      readonly meeting: { readonly location: { readonly place: Named | null; readonly country: Named | null } | null };
    }[];
  };
}

/** Whom a party met, most often first, and who of them met each other.
 *  @returns null when there is no such party */
export async function loadNeighbourhood(
  of: string,
  level: Level,
  range: Range,
  first: number,
  signal: AbortSignal,
): Promise<Neighbourhood | null> {
  try {
    const variables = { of, level, first, ...range };
    const { neighborhood } = await ask<Answer>(queryText("neighbourhood"), variables, { signal });
    const { nodes, edges, totalCount } = neighborhood;
    return {
      of,
      parties: nodes.map(({ party }) => party),
      ties: edges.map(({ from, to, meeting, count, first: start, last }) => {
        const where = (meeting.location?.place ?? meeting.location?.country)?.name;
        return { a: from, b: to, count, first: start, last, places: where === undefined ? [] : [where] };
      }),
      more: Math.max(0, totalCount - (nodes.length - 1)),
    };
  } catch (error) {
    if (error instanceof AskError && error.code === "UNKNOWN_ID") return null;
    throw error;
  }
}
