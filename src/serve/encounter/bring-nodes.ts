import { labelOf, type Label } from "../../graph/model.js";
import type { NodePlan } from "../../graph/plan.js";
import type { GraphReads, Tie } from "../../graph/store.js";
import { planById, planByIds } from "../plan/plan-by-id.js";
import type { Brought } from "./counterpart.view.js";
import { partyLabel, unknownId } from "./party-label.js";
import type { Selected, SelectedPart } from "./selected-of.js";

interface Asked {
  readonly argument: string;
  readonly id: string;
}

/** Brings, in one call, the nodes selected below the counterparts, and makes sure that those asked for are there.
 *  @throws UNKNOWN_ID */
export async function bringNodes(
  store: GraphReads,
  counterparts: readonly Tie[],
  { parts }: Selected,
  asked: readonly Asked[],
): Promise<Brought> {
  const plans: Record<string, NodePlan> = {};
  for (const { argument, id } of asked) plans[argument] = planById(partyLabel(id, argument), id);
  for (const part of parts) {
    for (const [label, ids] of idsOf(part, counterparts)) {
      plans[`${label} ${part.path}`] = planByIds(label, [...ids], part.select(label));
    }
  }
  const pages = await store.read(plans);
  for (const { argument, id } of asked) if (pages[argument]?.rows.length === 0) unknownId(id, argument);
  return new Map(
    parts.map(({ path }) => {
      const mine = Object.entries(pages).filter(([name]) => name.endsWith(` ${path}`));
      return [path, new Map(mine.flatMap(([, { rows }]) => rows.map((row) => [row.id, row])))];
    }),
  );
}

function idsOf({ kind, first }: SelectedPart, counterparts: readonly Tie[]): Map<Label, Set<string>> {
  const found = new Map<Label, Set<string>>();
  for (const { id, placeIds, meetingIds } of counterparts) {
    const ids = kind === "party" ? [id] : kind === "places" ? placeIds : meetingIds.slice(0, first);
    for (const one of ids) {
      const label = labelOf(one);
      if (label) found.set(label, (found.get(label) ?? new Set()).add(one));
    }
  }
  return found;
}
