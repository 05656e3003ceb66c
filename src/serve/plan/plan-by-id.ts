import type { Label } from "../../graph/model.js";
import type { NodePlan, Selection } from "../../graph/plan.js";

const NOTHING: Selection = { properties: [], relations: {} };

/** Plans to bring one node; without a selection only whether it is there. */
export const planById = (label: Label, id: string, select = NOTHING): NodePlan => ({
  label,
  where: { property: "id", is: "eq", value: id },
  orderBy: [],
  first: 1,
  count: false,
  select,
});

/** Plans to bring these nodes, in the order of their ids. */
export const planByIds = (label: Label, ids: readonly string[], select = NOTHING): NodePlan => ({
  ...planById(label, "", select),
  where: { property: "id", is: "in", value: ids },
  first: null,
});
