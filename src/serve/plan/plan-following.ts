import { model, type Label } from "../../graph/model.js";
import type { Order, RelationPlan } from "../../graph/plan.js";
import { pageSize } from "../relay/page-size.js";
import { argumentsOf } from "./arguments-of.js";
import type { Walk } from "./collect-fields.js";
import { planConnection } from "./plan-connection.js";
import { planSelection } from "./plan-selection.js";
import { schemaNotes } from "./schema-notes.js";
import type { Subfield } from "./subfields.js";

/** Plans a field that leads to nodes by one relation, or by several in a row; its page is that of the last.
 *  @param from the labels that the first of them leaves */
export function planFollowing(
  walk: Walk,
  part: Subfield,
  from: readonly Label[],
  [relation = "", ...rest]: readonly string[],
  orderBy: readonly Order[] = [],
): RelationPlan {
  const to = from.flatMap((label) => model[label].relations[relation]?.to ?? []);
  if (rest.length > 0) {
    const onward = planFollowing(walk, part, to, rest, orderBy);
    return { ...bringAll(relation), select: { properties: [], relations: { [part.path]: onward } } };
  }
  if (schemaNotes.list(part.field.type)) {
    const { where, orderBy: order, first, after, count, select } = planConnection(walk, part);
    return { relation, edge: [], where, orderBy: order, first, after, count, select };
  }
  const { first } = argumentsOf(walk, part);
  const size = first === undefined ? null : pageSize.check(first);
  return { ...bringAll(relation), orderBy, first: size, select: planSelection(walk, part, undefined, to) };
}

/** A relation with nothing left out and nothing asked of its nodes. */
export const bringAll = (relation: string): RelationPlan => ({
  relation,
  edge: [],
  orderBy: [],
  first: null,
  count: false,
  select: { properties: [], relations: {} },
});
