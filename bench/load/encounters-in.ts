import type { ArticleChange } from "../../src/graph/claims.js";
import { encountersAmong, type Encounter } from "../../src/graph/encounter/encounters-at.js";
import type { Seat } from "../../src/graph/encounter/seat.js";
import type { CountedMeeting } from "../../src/graph/encounter/tally.js";
import { labelOf } from "../../src/graph/model.js";
import type { Value } from "../../src/graph/plan.js";

/** Who met whom at the held meetings that an article tells of, where no other tells of them too. */
export function encountersIn({ nodes, edges }: ArticleChange): Encounter[] {
  const places = new Map<string, string>();
  const seats: Seat[] = [];
  for (const { type, from, to, properties } of edges) {
    if (type === "HELD_AT" && labelOf(to) === "Place") places.set(from, to);
    if (type !== "PARTICIPATED_IN") continue;
    const [side, onBehalfOf] = [text(properties["side"]), text(properties["onBehalfOf"])];
    seats.push({ meeting: to, party: from, name: from, side, onBehalfOf });
  }
  const held = nodes.filter(({ label, properties }) => label === "Meeting" && properties["status"] === "held");
  const meetings = held.map(({ id, properties }): [string, CountedMeeting] => {
    const [first, last] = [text(properties["dateFrom"]), text(properties["dateTo"])];
    const span = first !== null && last !== null ? ([first, last] as const) : null;
    return [id, { id, date: text(properties["date"]), span, place: places.get(id) ?? null }];
  });
  return encountersAmong(new Map(meetings), seats);
}

const text = (value: Value | undefined): string | null => (typeof value === "string" ? value : null);
