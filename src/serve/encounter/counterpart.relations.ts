import type { Tie } from "../../graph/store.js";
import { Meeting } from "../meeting/meeting.type.js";
import { Party } from "../party/party.interface.js";
import { Place } from "../place/place.type.js";
import { byId, type ByIdTable } from "../plan/by-id.js";
import { pageSize } from "../relay/page-size.js";
import { MeetingsArgs } from "./encounter.args.js";
import { Counterpart } from "./counterpart.type.js";

export const counterpartNodes: ByIdTable<Tie> = {
  party: { type: () => Party, ids: ({ id }) => [id] },
  places: { type: () => [Place], ids: ({ placeIds }) => placeIds, description: "Where they met." },
  meetings: {
    type: () => [Meeting],
    args: MeetingsArgs,
    ids: ({ meetingIds }, { first }) => meetingIds.slice(0, pageSize.check(first)),
    description: "The latest first; `between` reads on.",
  },
};

export const CounterpartRelations = byId(() => Counterpart, counterpartNodes);
