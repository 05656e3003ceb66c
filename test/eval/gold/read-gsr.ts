import { join } from "node:path";
import type { Text } from "../systems/system.js";
import { readLines } from "./read-lines.js";
import { REPOSITORY } from "./repository.js";

interface Actor {
  readonly text: string;
  readonly code: string | null;
}

/** A sentence of the PLOVER gold standard records, with the one event it tells. */
export interface GsrSentence extends Text {
  readonly event_current: string;
  readonly actor: readonly Actor[];
  readonly recipient: readonly Actor[];
}

/** All sentences; those that `isHeldBack` are for scoring alone and are never to be shown. */
export const readGsr = (): GsrSentence[] =>
  readLines<GsrSentence & { readonly date: string }>(
    join(REPOSITORY, "test/eval/plover-gsr/plover_gsr_cameo.jsonl"),
  ).map((sentence) => ({ ...sentence, title: null, publishedAt: sentence.date }));
