import { registerEnumType } from "type-graphql";
import { choiceFilter } from "../filter/comparison.inputs.js";

export const EventType = Object.fromEntries(
  [
    ...["AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST"],
    ...["ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"],
  ].map((type) => [type, type]),
);
registerEnumType(EventType, { name: "EventType", description: "The types of PLOVER." });

export const EventTypeFilter = choiceFilter("EventType", EventType);
