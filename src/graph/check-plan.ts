import { hasProperty, model, type Label } from "./model.js";
import type { NodePlan, PagePlan, RelationPlan } from "./plan.js";

/** Refuses a plan that names what the model does not have; what a plan names may become part of a statement.
 *  Where a relation leads to several labels, each name must be known to one of them.
 *  @throws Error - plans are made by code, so this is ours to mend */
export function checkPlan(plan: NodePlan): void {
  if (!Object.hasOwn(model, plan.label)) throw new Error(`There is no label "${plan.label}".`);
  checkPage([plan.label], plan);
}

function checkPage(labels: readonly Label[], plan: PagePlan | RelationPlan): void {
  const { first, after, orderBy, select } = plan;
  if (first !== null && !(Number.isSafeInteger(first) && first >= 0))
    throw new Error(`A page cannot have ${first} rows.`);
  if (after && (after.length !== orderBy.length + 1 || typeof after.at(-1) !== "string"))
    throw new Error(`A page goes on after ${orderBy.length} values and an id, not after ${JSON.stringify(after)}.`);
  for (const name of [...select.properties, ...orderBy.map(({ property }) => property)])
    if (!labels.some((label) => hasProperty(label, name)))
      throw new Error(`${labels.join(" or ")} has no property "${name}".`);
  for (const relation of Object.values(select.relations)) checkRelation(labels, relation);
}

function checkRelation(labels: readonly Label[], plan: RelationPlan): void {
  const from = labels.find((label) => Object.hasOwn(model[label].relations, plan.relation));
  const relation = from && model[from].relations[plan.relation];
  if (!relation) throw new Error(`${labels.join(" or ")} has no relation "${plan.relation}".`);
  const properties = "evidence" in relation ? {} : relation.properties;
  for (const name of plan.edge)
    if (!Object.hasOwn(properties, name)) throw new Error(`The relation "${plan.relation}" has no property "${name}".`);
  checkPage(relation.to, plan);
  if (plan.edgeEvidence) checkPage(["Assertion"], plan.edgeEvidence);
}
