import { EventTypeFilter } from "../event/event-type.enum.js";
import { evidenceFilter } from "../evidence/evidence.args.js";
import { choice, days, id, one, some, text } from "../filter/entries.js";
import { filterOf, type FilterSpec } from "../filter/filter-of.js";
import { meetingFilter } from "../meeting/meeting.args.js";
import { partyFilter } from "../party/party.args.js";
import { listOf } from "../relay/list-of.js";
import { StatementKindFilter } from "./statement-kind.enum.js";
import { Statement } from "./statement.type.js";

export const statementFilter: FilterSpec = filterOf("Statement", {
  id,
  text: text("text"),
  kind: choice("kind", StatementKindFilter),
  verb: text("verb"),
  act: choice("act", EventTypeFilter),
  date: days("dateFrom", "dateTo"),
  speaker: one(() => partyFilter, ["speaker"]),
  addressees: some(() => partyFilter, "addressees"),
  about: some(() => partyFilter, "about"),
  meeting: one(() => meetingFilter, ["meeting"]),
  evidence: some(() => evidenceFilter, "evidence"),
});

export const statementList = listOf("Statement", () => Statement, statementFilter, { DATE: "date", KIND: "kind" }, [
  "DATE_DESC",
]);
