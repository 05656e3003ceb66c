import type { Hop as Step } from "../../graph/store.js";
import { Meeting } from "../meeting/meeting.type.js";
import { Party } from "../party/party.interface.js";
import { byId, type ByIdTable } from "../plan/by-id.js";
import { Hop, Path } from "./path.types.js";

export const hopEnds: ByIdTable<Step> = {
  from: { type: () => Party, ids: ({ from }) => [from] },
  to: { type: () => Party, ids: ({ to }) => [to] },
  meeting: {
    type: () => Meeting,
    ids: ({ meeting }) => [meeting],
    description: "The latest of them, or with inTimeOrder the one that keeps it: its evidence has the sentence.",
  },
};

export const pathParties: ByIdTable<{ readonly hops: readonly Step[] }> = {
  parties: {
    type: () => [Party],
    ids: ({ hops }) => hops.flatMap(({ from, to }, index) => (index === 0 ? [from, to] : [to])),
    description: "All along the chain, the two asked for included.",
  },
};

export const PathRelations = [byId(() => Hop, hopEnds), byId(() => Path, pathParties)] as const;
