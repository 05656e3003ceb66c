import { labelOf } from "../../graph/model.js";
import { partyIs } from "../../graph/party-is.js";
import type { Where } from "../../graph/plan.js";
import type { EncounterFilter } from "../../graph/store.js";

const itself = (id: string): Where => ({ property: "id", is: "eq", value: id });

/** A seat at a meeting: the party itself, or somebody who sat there for the country. */
export function sits(id: string): Where {
  if (labelOf(id) !== "Country") return { relation: "participants", some: itself(id) };
  const forIt: Where = {
    and: [
      { relation: "countries", some: itself(id) },
      { edge: "onBehalfOf", is: "eq", value: id },
    ],
  };
  return { relation: "participants", some: { or: [itself(id), forIt] } };
}

/** A part in an event: as an actor or a recipient. */
export const hasPart = (id: string): Where => ({
  or: [
    { relation: "actors", some: partyIs(id) },
    { relation: "recipients", some: partyIs(id) },
  ],
});

/** What can have been within some days. */
export function within({ from, to }: Pick<EncounterFilter, "from" | "to">): Where[] {
  const where: Where[] = [];
  if (from !== undefined) where.push({ property: "dateTo", is: "gte", value: from });
  if (to !== undefined) where.push({ property: "dateFrom", is: "lte", value: to });
  return where;
}

/** The meetings of a filter as a condition of a plan, and who has to have sat there. */
export function meetingWhere(filter: EncounterFilter, parties: readonly (string | null | undefined)[] = []): Where {
  const { statuses, kinds, city, country } = filter;
  const where: Where[] = parties.flatMap((id) => (id == null ? [] : [sits(id)]));
  where.push({ property: "status", is: "in", value: statuses }, ...within(filter));
  if (kinds) where.push({ property: "kind", is: "in", value: kinds });
  if (city !== undefined) {
    const named: Where = { or: [itself(city), { property: "name", is: "same", value: city }] };
    where.push({ relation: "place", some: named });
  }
  if (country !== undefined) {
    const inIt: Where = { relation: "country", some: itself(country) };
    where.push({ or: [inIt, { relation: "place", some: inIt }] });
  }
  return { and: where };
}
