import type { SearchHit as Hit } from "../../graph/search/question.js";
import { NodeInterface } from "../node/node.interface.js";
import { byId, type ByIdTable } from "../plan/by-id.js";
import { SearchHit } from "./search-hit.type.js";

export const hitNode: ByIdTable<Hit> = {
  node: {
    type: () => NodeInterface,
    nullable: true,
    ids: ({ id }) => [id],
    description: "What was found, with all that can be asked of it; null when it went while the answer was made.",
  },
};

export const SearchHitRelations = byId(() => SearchHit, hitNode);
