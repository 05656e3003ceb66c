import { ask } from "../api/ask.js";
import type { ArticleHead, Evidence, Named, Page, Party } from "../api/shapes.js";
import { queryText } from "../queries/query-text.js";

export interface PartyDetails extends Party {
  readonly evidenceCount: number;
  readonly mentionedIn: Page<{
    readonly id: string;
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly article: ArticleHead | null;
  }>;
  readonly aliases?: readonly string[];
  readonly kind?: string | null;
  readonly offices?: readonly {
    readonly wording: string | null;
    readonly tenure: string | null;
    readonly office: { readonly kind: string | null; readonly of: Named | null };
    readonly evidence: readonly Evidence[];
  }[];
  readonly people?: Page<Party>;
}

/** @returns null when nobody has this id */
export async function loadParty(id: string, asOf: string | null, signal: AbortSignal): Promise<PartyDetails | null> {
  const { node } = await ask<{ node: PartyDetails | null }>(queryText("party"), { id, asOf }, { signal });
  return node?.name === undefined ? null : node;
}
