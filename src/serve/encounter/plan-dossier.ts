import type { NodePlan, Where } from "../../graph/plan.js";
import type { EncounterFilter, Tally } from "../../graph/store.js";
import type { Walk } from "../plan/collect-fields.js";
import { planById, planByIds } from "../plan/plan-by-id.js";
import { planConnection } from "../plan/plan-connection.js";
import { planSelection } from "../plan/plan-selection.js";
import type { Subfield } from "../plan/subfields.js";
import { eventsBetween, statementsBetween } from "./between-conditions.js";
import type { BetweenArgs } from "./encounter.args.js";
import { partyLabel } from "./party-label.js";

type Met = Pick<Tally, "meetingIds" | "placeIds">;

/** Plans what is selected of a dossier, each under "<name> <place in the answer>"; "a" and "b" tell whether the two exist.
 *  @throws UNKNOWN_ID - one of the two is no party's id; and all that planning a list can throw */
export function planDossier(
  walk: Walk,
  parts: readonly Subfield[],
  { a, b }: Pick<BetweenArgs, "a" | "b">,
  days: Pick<EncounterFilter, "from" | "to">,
  met: Met,
): Record<string, NodePlan> {
  const plans: Record<string, NodePlan> = {
    a: planById(partyLabel(a, "a"), a),
    b: planById(partyLabel(b, "b"), b),
  };
  for (const part of parts) {
    const list = (where: Where): NodePlan => {
      const plan = planConnection(walk, part);
      return { ...plan, where: plan.where ? { and: [where, plan.where] } : where };
    };
    if (part.name === "parties") {
      for (const [name, id] of Object.entries({ a, b })) {
        const label = partyLabel(id, name);
        plans[`${name} ${part.path}`] = planById(label, id, planSelection(walk, part, walk.schema.getType(label)));
      }
    }
    const name = `${part.name} ${part.path}`;
    if (part.name === "places") plans[name] = planByIds("Place", met.placeIds, planSelection(walk, part));
    if (part.name === "meetings") plans[name] = list({ property: "id", is: "in", value: met.meetingIds });
    if (part.name === "statements") plans[name] = list(statementsBetween(a, b, days, met.meetingIds));
    if (part.name === "events") plans[name] = list(eventsBetween(a, b, days, met.meetingIds));
  }
  return plans;
}
