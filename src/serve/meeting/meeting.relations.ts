import { Event } from "../event/event.type.js";
import { linkEvidence, nodeEvidence } from "../evidence/evidence.fields.js";
import { Party } from "../party/party.interface.js";
import { Location } from "../place/location.type.js";
import { connection, date, end, link, links, node, nodes } from "../plan/relation-fields.js";
import { relationsOf } from "../plan/relations-of.js";
import { statementList } from "../statement/statement.args.js";
import { Meeting } from "./meeting.type.js";
import { Participant } from "./participant.type.js";

export const MeetingRelations = relationsOf(() => Meeting, {
  date,
  participants: links(() => Participant, "participants"),
  location: link(() => Location, ["place", "country"], "Null where no text says where."),
  partOf: node(() => Meeting, "partOf", "The talks that this press conference belongs to."),
  parts: nodes(() => Meeting, "parts", [{ property: "date", direction: "asc" }]),
  statements: connection(() => statementList, "statements", "What was said there."),
  events: nodes(() => Event, "events", [], "How it is coded between countries."),
  ...nodeEvidence,
});

export const ParticipantRelations = relationsOf(() => Participant, {
  party: end(() => Party),
  evidence: linkEvidence,
});
