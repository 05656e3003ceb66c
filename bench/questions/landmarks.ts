import type { GraphStore } from "../../src/graph/store.js";
import { partyId } from "../../src/facts/identity.js";
import { cursor } from "../../src/serve/relay/cursor.js";
import { busiest } from "../world/tellings.js";

/** Who and what the questions of one graph are about: the busiest, where a slow answer would show. */
export interface Landmarks {
  readonly hubCountry: string;
  readonly hubPerson: string;
  readonly otherPerson: string;
  readonly city: string;
  /** A text that some names have in them. */
  readonly name: string;
  /** Stands before page 1,000 of the meetings, ten a page; null where there are not so many. */
  readonly afterPage999: { readonly cursor: string; readonly date: string; readonly id: string } | null;
}

export const PAGE = 10;
const BEFORE = 999 * PAGE;

/** @param store that has the graph */
export async function findLandmarks(store: GraphStore, meetings: number): Promise<Landmarks> {
  const { one, other } = busiest(meetings);
  const idOf = (name = ""): string => partyId({ type: "person", id: name });
  return {
    hubCountry: one.iso3,
    hubPerson: idOf(one.people[0]),
    otherPerson: idOf(other.people[0]),
    city: other.capital,
    name: (one.people[0] ?? "").split(" ").at(-1)?.toLowerCase() ?? "",
    afterPage999: await afterPage999(store),
  };
}

async function afterPage999(store: GraphStore): Promise<Landmarks["afterPage999"]> {
  const orderBy = [{ property: "date", direction: "desc" }] as const;
  const select = { properties: ["date"], relations: {} };
  const plan = { label: "Meeting", orderBy, first: BEFORE, count: false, select } as const;
  const row = (await store.read({ plan })).plan.rows[BEFORE - 1];
  const date = row?.properties["date"];
  if (!row || typeof date !== "string") return null;
  return { cursor: cursor.write("Meeting", orderBy, [date, row.id]), date, id: row.id };
}
