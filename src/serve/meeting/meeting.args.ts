import { countryFilter } from "../country/country.args.js";
import { evidenceFilter } from "../evidence/evidence.args.js";
import { choice, days, id, one, some } from "../filter/entries.js";
import { filterOf, type FilterSpec } from "../filter/filter-of.js";
import { participantFilter } from "../party/party.args.js";
import { placeFilter } from "../place/place.args.js";
import { listOf } from "../relay/list-of.js";
import { statementFilter } from "../statement/statement.args.js";
import { MeetingKindFilter } from "./meeting-kind.enum.js";
import { Meeting } from "./meeting.type.js";
import { StatusFilter } from "./status.enum.js";

export const meetingFilter: FilterSpec = filterOf("Meeting", {
  id,
  kind: choice("kind", MeetingKindFilter),
  status: choice("status", StatusFilter),
  date: days("dateFrom", "dateTo"),
  participants: some(() => participantFilter, "participants"),
  place: one(() => placeFilter, ["place"]),
  country: one(() => countryFilter, ["place", "country"], ["country"]),
  statements: some(() => statementFilter, "statements"),
  evidence: some(() => evidenceFilter, "evidence"),
});

export const meetingList = listOf(
  "Meeting",
  () => Meeting,
  meetingFilter,
  {
    DATE: "date",
    STATUS: "status",
    KIND: "kind",
    PARTICIPANTS: "count:participants",
    STATEMENTS: "count:statements",
    EVIDENCE: "count:evidence",
  },
  ["DATE_DESC"],
);
