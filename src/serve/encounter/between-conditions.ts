import type { Where } from "../../graph/plan.js";
import type { EncounterFilter } from "../../graph/store.js";
import { partyIs } from "../../graph/party-is.js";
import { within } from "../party/party-conditions.js";

type Days = Pick<EncounterFilter, "from" | "to">;

/** Statements of either to or about the other, and those that either made where they met. */
export function statementsBetween(a: string, b: string, days: Days, meetingIds: readonly string[]): Where {
  const says = (speaker: string, other: string): Where => ({
    and: [
      { relation: "speaker", some: partyIs(speaker) },
      {
        or: [
          { relation: "addressees", some: partyIs(other) },
          { relation: "about", some: partyIs(other) },
        ],
      },
    ],
  });
  const there: Where = {
    and: [
      { relation: "meeting", some: { property: "id", is: "in", value: meetingIds } },
      { relation: "speaker", some: { or: [partyIs(a), partyIs(b)] } },
    ],
  };
  return { and: [{ or: [says(a, b), says(b, a), there] }, ...within(days)] };
}

/** Events of either upon or together with the other, and those that code their meetings. */
export function eventsBetween(a: string, b: string, days: Days, meetingIds: readonly string[]): Where {
  const part = (relation: string, id: string): Where => ({ relation, some: partyIs(id) });
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
