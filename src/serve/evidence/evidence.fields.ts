import { EARLIEST_FIRST } from "../../graph/plan.js";
import { count, nodes } from "../plan/relation-fields.js";
import { read } from "../plan/read.js";
import type { RelationField } from "../plan/relations-of.js";
import { EvidenceArgs } from "./evidence.args.js";
import { Evidence } from "./evidence.type.js";

/** What a node rests on. */
export const nodeEvidence = {
  evidence: { ...nodes(() => Evidence, "evidence", EARLIEST_FIRST), args: EvidenceArgs },
  evidenceCount: count("evidence", "How many there are in all."),
} satisfies Record<string, RelationField>;

/** What an edge rests on. */
export const linkEvidence: RelationField = {
  type: () => [Evidence],
  args: EvidenceArgs,
  reads: { linkEvidence: true },
  resolve: (source, info) => read.linkEvidence(source, info),
};
