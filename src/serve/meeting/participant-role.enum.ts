import { registerEnumType } from "type-graphql";

export const ParticipantRole = {
  HOST: "host",
  GUEST: "guest",
  MEDIATOR: "mediator",
  PARTICIPANT: "participant",
} as const;
registerEnumType(ParticipantRole, { name: "ParticipantRole" });
