import { evidenceFilter } from "../evidence/evidence.args.js";
import { choice, days, id, one, some, text } from "../filter/entries.js";
import { filterOf, type FilterSpec } from "../filter/filter-of.js";
import { meetingFilter } from "../meeting/meeting.args.js";
import { StatusFilter } from "../meeting/status.enum.js";
import { partyFilter } from "../party/party.args.js";
import { placeFilter } from "../place/place.args.js";
import { listOf } from "../relay/list-of.js";
import { EventTypeFilter } from "./event-type.enum.js";
import { Event } from "./event.type.js";

export const eventFilter: FilterSpec = filterOf("Event", {
  id,
  type: choice("type", EventTypeFilter),
  mode: text("mode"),
  status: choice("status", StatusFilter),
  date: days("dateFrom", "dateTo"),
  actors: some(() => partyFilter, "actors"),
  recipients: some(() => partyFilter, "recipients"),
  place: one(() => placeFilter, ["place"]),
  meeting: one(() => meetingFilter, ["meeting"]),
  evidence: some(() => evidenceFilter, "evidence"),
});

export const eventList = listOf("Event", () => Event, eventFilter, { DATE: "date", TYPE: "type" }, ["DATE_DESC"]);
