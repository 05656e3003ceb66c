import { ask } from "../api/ask.js";
import type { Meeting, Page, Party, Statement } from "../api/shapes.js";
import { queryText } from "../queries/query-text.js";
import type { Range } from "./range.js";

export interface PairEvidence {
  readonly count: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly parties: readonly Party[];
  readonly meetings: { readonly nodes: readonly Meeting[] };
}

export interface Dossier {
  readonly parties: readonly Party[];
  /** Over meetings, statements and events; null when none is dated. */
  readonly firstContact: string | null;
  readonly lastContact: string | null;
  /** The longest time between two dated meetings. */
  readonly silence: { readonly from: string; readonly to: string; readonly days: number } | null;
  readonly meetings: Page<Meeting>;
  readonly statements: Page<Statement>;
}

const MOST_EVIDENCE = 40;

/** The held meetings of two, each with the words that say so. */
export async function loadPairEvidence(
  [a, b]: readonly [string, string],
  range: Range,
  signal: AbortSignal,
): Promise<PairEvidence | null> {
  const variables = { a, b, ...range, first: MOST_EVIDENCE };
  const { between } = await ask<{ between: PairEvidence | null }>(queryText("evidence-of-pair"), variables, { signal });
  return between;
}

/** All that is known between two, also what was planned or did not come to be. */
export async function loadDossier(a: string, b: string, range: Range, signal: AbortSignal): Promise<Dossier | null> {
  const { between } = await ask<{ between: Dossier | null }>(queryText("dossier"), { a, b, ...range }, { signal });
  return between;
}
