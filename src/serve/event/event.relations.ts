import { nodeEvidence } from "../evidence/evidence.fields.js";
import { Meeting } from "../meeting/meeting.type.js";
import { Involved } from "../party/involved.type.js";
import { Location } from "../place/location.type.js";
import { date, link, links, node } from "../plan/relation-fields.js";
import { relationsOf } from "../plan/relations-of.js";
import { Statement } from "../statement/statement.type.js";
import { Event } from "./event.type.js";

export const EventRelations = relationsOf(() => Event, {
  date,
  actors: links(() => Involved, "actors"),
  recipients: links(() => Involved, "recipients"),
  location: link(() => Location, ["place", "country"], "Null where no text says where."),
  meeting: node(() => Meeting, "meeting", "The meeting that this event is the coding of."),
  statement: node(() => Statement, "statement", "The words that are the act."),
  ...nodeEvidence,
});
