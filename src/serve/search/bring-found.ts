import { getNamedType } from "graphql";
import { groupBy } from "../../graph/cypher/group-by.js";
import type { NodePlan } from "../../graph/plan.js";
import type { SearchHit } from "../../graph/search/question.js";
import type { GraphStore } from "../../graph/store.js";
import { partyLabel, unknownId } from "../encounter/party-label.js";
import type { Walk } from "../plan/collect-fields.js";
import { planById, planByIds } from "../plan/plan-by-id.js";
import { planSelection } from "../plan/plan-selection.js";
import { subfields, type Subfield } from "../plan/subfields.js";
import type { BroughtNodes } from "./search-hit.view.js";

/** Brings, in one call, the nodes selected below the hits, and makes sure that the speaker is there. Without either
 *  nothing is read.
 *  @param places where hits are selected
 *  @throws UNKNOWN_ID */
export async function bringFound(
  store: GraphStore,
  walk: Walk,
  places: readonly Subfield[],
  hits: readonly SearchHit[],
  speaker: string | null,
): Promise<BroughtNodes> {
  const plans: Record<string, NodePlan> = {};
  if (speaker !== null) plans["speaker"] = planById(partyLabel(speaker, "speaker"), speaker);
  const parts = nodesBelow(walk, places);
  const byLabel = groupBy(hits, ({ label }) => label);
  for (const part of parts)
    for (const [label, found] of byLabel) {
      const ids = found.map(({ id }) => id);
      plans[`${label} ${part.path}`] = planByIds(label, ids, planSelection(walk, part, walk.schema.getType(label)));
    }
  if (Object.keys(plans).length === 0) return new Map();
  const pages = await store.read(plans);
  if (speaker !== null && pages["speaker"]?.rows.length === 0) unknownId(speaker, "speaker");
  return new Map(
    parts.map(({ path }) => {
      const mine = Object.entries(pages).filter(([name]) => name.endsWith(` ${path}`));
      return [path, new Map(mine.flatMap(([, { rows }]) => rows.map((row) => [row.id, row])))];
    }),
  );
}

const nodesBelow = (walk: Walk, places: readonly Subfield[]): Subfield[] =>
  places
    .flatMap((place) => subfields(walk, getNamedType(place.field.type), place.nodes, place.path))
    .filter(({ name }) => name === "node");
