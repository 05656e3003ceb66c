import { registerEnumType } from "type-graphql";
import { choiceFilter } from "../filter/comparison.inputs.js";

/** Whether something happened. */
export const Status = {
  HELD: "held",
  PLANNED: "planned",
  CANCELLED: "cancelled",
  POSTPONED: "postponed",
  DENIED: "denied",
} as const;
registerEnumType(Status, { name: "Status", description: "Whether it happened, as far as the articles know." });

export const StatusFilter = choiceFilter("Status", Status);
