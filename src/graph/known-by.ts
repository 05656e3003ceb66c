import { relationOf } from "./cypher/scope.js";
import { KNOWN_SINCE } from "./fold.js";
import { EntenteError } from "../errors.js";
import { countedRelation, type Label } from "./model.js";
import type { GroupPlan, NodePlan, PagePlan, RelationPlan, Selection, Where } from "./plan.js";

/** A plan that sees only what was known on a day: every node and every edge on its way, also those that conditions
 *  speak of, has to have been known by then.
 *  @param day ISO day, included */
export function knownBy(plan: NodePlan, day: string): NodePlan {
  return { ...plan, ...pageBy([plan.label], plan, day) };
}

/** The same of facts that are counted. */
export function groupsKnownBy(plan: GroupPlan, day: string): GroupPlan {
  const known: Where = { property: KNOWN_SINCE, is: "lte", value: day };
  const labels: readonly Label[] = [plan.label];
  return {
    ...plan,
    where: plan.where ? { and: [whereBy(labels, plan.where, day), known] } : known,
    by: plan.by.map((key) => {
      if ("property" in key) return key;
      const end = key.where ? { and: [whereBy(relationOf(labels, key.relation).to, key.where, day), known] } : known;
      return { ...key, where: along(labels, key.relation, end, day) };
    }),
  };
}

function pageBy(labels: readonly Label[], plan: PagePlan, day: string): Pick<PagePlan, "where" | "select"> {
  if (plan.orderBy.some(({ property }) => countedRelation(property) !== null)) refuseCount(day);
  const known: Where = { property: KNOWN_SINCE, is: "lte", value: day };
  return {
    where: plan.where ? { and: [whereBy(labels, plan.where, day), known] } : known,
    select: selectionBy(labels, plan.select, day),
  };
}

function selectionBy(labels: readonly Label[], { properties, relations }: Selection, day: string): Selection {
  const known = Object.entries(relations).map(([key, plan]) => [key, relationBy(labels, plan, day)]);
  return { properties, relations: Object.fromEntries(known) as Selection["relations"] };
}

function relationBy(labels: readonly Label[], plan: RelationPlan, day: string): RelationPlan {
  const { to } = relationOf(labels, plan.relation);
  const { where, select } = pageBy(to, plan, day);
  const { edgeEvidence } = plan;
  return {
    ...plan,
    where: where && along(labels, plan.relation, where, day),
    select,
    ...(edgeEvidence ? { edgeEvidence: { ...edgeEvidence, ...pageBy(["Assertion"], edgeEvidence, day) } } : {}),
  };
}

/** The number that the store keeps is that of today. */
function refuseCount(day: string): never {
  throw new EntenteError(
    "BAD_USER_INPUT",
    `asOf: "${day}" does not go with an order by counts: they are those of today.`,
    "Take another order, or ask mostActive, topPairs or whoMet, which count what was known.",
  );
}

/** A condition on the far end of a relation, and on the edge that leads there. */
function along(labels: readonly Label[], name: string, where: Where, day: string): Where {
  const relation = relationOf(labels, name);
  if ("evidence" in relation || !(KNOWN_SINCE in relation.properties)) return where;
  return { and: [where, { edge: KNOWN_SINCE, is: "lte", value: day }] };
}

function whereBy(labels: readonly Label[], where: Where, day: string): Where {
  if ("and" in where) return { and: where.and.map((part) => whereBy(labels, part, day)) };
  if ("or" in where) return { or: where.or.map((part) => whereBy(labels, part, day)) };
  if ("not" in where) return { not: whereBy(labels, where.not, day) };
  if (!("relation" in where)) return where;
  const { to } = relationOf(labels, where.relation);
  const some: Where = { and: [whereBy(to, where.some, day), { property: KNOWN_SINCE, is: "lte", value: day }] };
  return { relation: where.relation, some: along(labels, where.relation, some, day) };
}
