import { ask } from "../api/ask.js";
import type { FactDate, Named } from "../api/shapes.js";
import { queryText } from "../queries/query-text.js";
import type { View } from "../state/view.js";
import { longDate, whenText } from "../words.js";

export type HitType = "PERSON" | "COUNTRY" | "ORGANIZATION" | "PLACE" | "STATEMENT" | "ARTICLE";

/** Who can have met somebody. */
export const PARTIES: readonly HitType[] = ["PERSON", "COUNTRY", "ORGANIZATION"];

export interface Hit {
  readonly id: string;
  readonly type: HitType;
  readonly title: string;
  /** The words around what was found, of a text. */
  readonly snippet: string | null;
  /** What tells it from others of that name. */
  readonly note: string;
  readonly to: Partial<View>;
}

export interface Hits {
  readonly total: number;
  readonly hits: readonly Hit[];
}

interface Node {
  readonly country?: Named | null;
  readonly publisher?: string | null;
  readonly publishedAt?: string | null;
  readonly date?: FactDate | null;
  readonly evidence?: readonly {
    readonly start: number;
    readonly end: number;
    readonly article: { id: string } | null;
  }[];
}

interface Answer {
  readonly search: {
    readonly totalCount: number;
    readonly nodes: readonly (Omit<Hit, "note" | "to"> & { readonly node: Node | null })[];
  };
}

/** Where words are, in names and texts; names first.
 *  @param types all when null */
export async function search(
  text: string,
  types: readonly HitType[] | null,
  first: number,
  asOf: string | null,
  signal: AbortSignal,
): Promise<Hits> {
  const { search: found } = await ask<Answer>(queryText("search"), { text, types, first, asOf }, { signal });
  return {
    total: found.totalCount,
    hits: found.nodes.map(({ node, ...hit }) => ({
      ...hit,
      note: node ? noteOf(node) : "",
      to: leadsTo(hit.id, node),
    })),
  };
}

function noteOf({ country, publisher, publishedAt, date }: Node): string {
  const when = publishedAt ? longDate(publishedAt) : date && whenText(date);
  return [country?.name, publisher, when].filter(Boolean).join(", ");
}

/** What was said is shown in its article. */
function leadsTo(id: string, node: Node | null): Partial<View> {
  const [first] = node?.evidence ?? [];
  return first?.article ? { id: first.article.id, mark: [first.start, first.end] } : { id };
}
