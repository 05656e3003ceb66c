import { coreNlp } from "./core-nlp.js";
import { intlNames } from "./intl-names.js";
import type { Peer } from "./peer.js";
import { spacy } from "./spacy.js";
import { winkDraft } from "./wink-draft.js";

/** The peers, in the order of the report’s columns. */
export const PEERS: readonly Peer[] = [spacy, coreNlp, winkDraft, intlNames];
