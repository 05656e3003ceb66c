import type { Row } from "../../graph/plan.js";
import { NodeInterface } from "../node/node.interface.js";
import { byId, type ByIdTable } from "../plan/by-id.js";
import { TimelineItem } from "./timeline.types.js";

export const itemNode: ByIdTable<Pick<Row, "id">> = {
  node: { type: () => NodeInterface, ids: ({ id }) => [id], description: "The Meeting, Event or Statement itself." },
};

export const TimelineRelations = byId(() => TimelineItem, itemNode);
