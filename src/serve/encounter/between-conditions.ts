import { labelOf } from "../../graph/model.js";
import type { Where } from "../../graph/plan.js";
import type { EncounterFilter } from "../../graph/store.js";

type Days = Pick<EncounterFilter, "from" | "to">;

/** Statements of either to or about the other, and those that either made where they met. */
export function statementsBetween(a: string, b: string, days: Days, meetingIds: readonly string[]): Where {
  const says = (speaker: string, other: string): Where => ({
    and: [
      { relation: "speaker", some: is(speaker) },
      {
        or: [
          { relation: "addressees", some: is(other) },
          { relation: "about", some: is(other) },
        ],
      },
    ],
  });
  const there: Where = {
    and: [
      { relation: "meeting", some: { property: "id", is: "in", value: meetingIds } },
      { relation: "speaker", some: { or: [is(a), is(b)] } },
    ],
  };
  return { and: [{ or: [says(a, b), says(b, a), there] }, ...within(days)] };
}

/** Events of either upon or together with the other, and those that code their meetings. */
export function eventsBetween(a: string, b: string, days: Days, meetingIds: readonly string[]): Where {
  const part = (relation: string, id: string): Where => ({ relation, some: is(id) });
  return {
    and: [
      {
        or: [
          { and: [part("actors", a), part("recipients", b)] },
          { and: [part("actors", b), part("recipients", a)] },
          { and: [part("actors", a), part("actors", b)] },
          { relation: "meeting", some: { property: "id", is: "in", value: meetingIds } },
        ],
      },
      ...within(days),
    ],
  };
}

/** The party itself; for a country also those who speak for it. */
function is(id: string): Where {
  const itself: Where = { property: "id", is: "eq", value: id };
  return labelOf(id) === "Country" ? { or: [itself, { relation: "countries", some: itself }] } : itself;
}

function within({ from, to }: Days): Where[] {
  const where: Where[] = [];
  if (from !== undefined) where.push({ property: "dateTo", is: "gte", value: from });
  if (to !== undefined) where.push({ property: "dateFrom", is: "lte", value: to });
  return where;
}
