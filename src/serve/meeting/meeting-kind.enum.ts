import { registerEnumType } from "type-graphql";
import { choiceFilter } from "../filter/comparison.inputs.js";

export const MeetingKind = {
  IN_PERSON: "in-person",
  PHONE: "phone",
  VIRTUAL: "virtual",
  MULTILATERAL: "multilateral",
  SUMMIT: "summit",
  VISIT: "visit",
  PRESS_CONFERENCE: "press-conference",
  CEREMONY: "ceremony",
} as const;
registerEnumType(MeetingKind, { name: "MeetingKind" });

export const MeetingKindFilter = choiceFilter("MeetingKind", MeetingKind);
