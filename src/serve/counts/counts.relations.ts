import type { Group } from "../../graph/plan.js";
import type { DyadScore as Score } from "../../graph/questions/dyads.js";
import type { Tie } from "../../graph/store.js";
import { Country } from "../country/country.type.js";
import { Party } from "../party/party.interface.js";
import { Place } from "../place/place.type.js";
import { byId, type ByIdTable } from "../plan/by-id.js";
import { DyadScore, PairCount, PartyCount, PlaceCount, TopicCount } from "./counts.types.js";

/** How many of what one id stands for. */
export type Counted = Pick<Group, "count" | "first" | "last"> & { readonly id: string };

export const pairParties: ByIdTable<Tie> = {
  a: { type: () => Party, ids: ({ of }) => [of] },
  b: { type: () => Party, ids: ({ id }) => [id] },
};

export const countedParty: ByIdTable<Counted> = { party: { type: () => Party, ids: ({ id }) => [id] } };

export const countedTopic: ByIdTable<Counted> = { topic: { type: () => Party, ids: ({ id }) => [id] } };

export const countedPlace: ByIdTable<Counted> = {
  place: { type: () => Place, nullable: true, ids: ({ id }) => (id.startsWith("place:") ? [id] : []) },
  country: {
    type: () => Country,
    nullable: true,
    ids: ({ id }) => (id.startsWith("place:") ? [] : [id]),
    description: "Only where nothing but the country is known; else the place has it.",
  },
};

export const dyadParties: ByIdTable<Score> = {
  actor: { type: () => Country, ids: ({ actor }) => [actor] },
  recipient: { type: () => Country, ids: ({ recipient }) => [recipient] },
};

export const CountRelations = [
  byId(() => PairCount, pairParties),
  byId(() => PartyCount, countedParty),
  byId(() => TopicCount, countedTopic),
  byId(() => PlaceCount, countedPlace),
  byId(() => DyadScore, dyadParties),
] as const;
