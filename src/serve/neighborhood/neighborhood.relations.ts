import type { Edge, Neighbor as Node } from "../../graph/questions/neighborhood.js";
import { Meeting } from "../meeting/meeting.type.js";
import { Party } from "../party/party.interface.js";
import { byId, type ByIdTable } from "../plan/by-id.js";
import { Neighbor, Tie } from "./neighborhood.types.js";

export const neighborParty: ByIdTable<Node> = { party: { type: () => Party, ids: ({ id }) => [id] } };

export const tieMeeting: ByIdTable<Edge> = {
  meeting: {
    type: () => Meeting,
    ids: ({ meetingIds }) => meetingIds.slice(0, 1),
    description: "The latest of them; between has all.",
  },
};

export const NeighborhoodRelations = [byId(() => Neighbor, neighborParty), byId(() => Tie, tieMeeting)] as const;
