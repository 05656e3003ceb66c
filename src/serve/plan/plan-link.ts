import { getNamedType } from "graphql";
import { model, type Label } from "../../graph/model.js";
import { EARLIEST_FIRST, type PagePlan, type RelationPlan, type Selection } from "../../graph/plan.js";
import { pageSize } from "../relay/page-size.js";
import { argumentsOf } from "./arguments-of.js";
import type { Walk } from "./collect-fields.js";
import { bringAll, planFollowing } from "./plan-following.js";
import { planSelection } from "./plan-selection.js";
import type { Target } from "./reads.js";
import { schemaNotes } from "./schema-notes.js";
import { subfields, type Subfield } from "./subfields.js";

/** Plans the edges of one relation as objects of their own: their properties, their evidence, and where they lead.
 *  @param from the label that the edges leave */
export function planLink(walk: Walk, part: Subfield, from: Label, relation: string): RelationPlan {
  const known = model[from].relations[relation];
  const has = known && "properties" in known ? known.properties : {};
  const to = known?.to ?? [];
  const edge = new Set<string>();
  const ends: Selection[] = [];
  const evidence: { readonly select: Selection; readonly first: number }[] = [];
  for (const one of subfields(walk, getNamedType(part.field.type), part.nodes, part.path)) {
    const reads = schemaNotes.reads(one.field);
    if (!reads) edge.add(one.name);
    else if ("linkEvidence" in reads) evidence.push(evidenceOf(walk, one));
    else if ("target" in reads) {
      for (const step of stepsTo(reads.target, to)) {
        const here = step === "itself" ? planSelection(walk, one, undefined, to) : onward(walk, one, to, step);
        ends.push(here);
      }
    }
  }
  return {
    ...bringAll(relation),
    edge: [...edge].filter((property) => property in has),
    ...(evidence.length > 0 ? { edgeEvidence: pageOf(evidence) } : {}),
    select: together(ends),
  };
}

const evidenceOf = (walk: Walk, part: Subfield): { readonly select: Selection; readonly first: number } => ({
  select: planSelection(walk, part),
  first: pageSize.check(argumentsOf(walk, part)["first"]),
});

/** Aliases of one field share a page: that of the greatest. */
const pageOf = (evidence: readonly { readonly select: Selection; readonly first: number }[]): PagePlan => ({
  orderBy: EARLIEST_FIRST,
  first: Math.max(0, ...evidence.map(({ first }) => first)),
  count: false,
  select: together(evidence.map(({ select }) => select)),
});

function stepsTo(target: Target, labels: readonly Label[]): readonly string[] {
  return target === "itself" ? [target] : labels.flatMap((label) => target[label] ?? []);
}

const onward = (walk: Walk, part: Subfield, from: readonly Label[], step: string): Selection => ({
  properties: [],
  relations: { [part.path]: planFollowing(walk, part, from, [step]) },
});

/** Selections of one row under several aliases: no relation is in two of them, since their paths differ. */
const together = (selections: readonly Selection[]): Selection => ({
  properties: [...new Set(selections.flatMap(({ properties }) => properties))],
  relations: Object.assign({}, ...selections.map(({ relations }) => relations)) as Selection["relations"],
});
