import { countryFilter } from "../country/country.args.js";
import { evidenceFilter } from "../evidence/evidence.args.js";
import { id, one, some, text } from "../filter/entries.js";
import { filterOf, type FilterSpec } from "../filter/filter-of.js";
import { meetingFilter } from "../meeting/meeting.args.js";
import { officeFilter } from "../office/office.args.js";
import { listOf } from "../relay/list-of.js";
import { statementFilter } from "../statement/statement.args.js";
import { Person } from "./person.type.js";

export const personFilter: FilterSpec = filterOf("Person", {
  id,
  name: text("name"),
  aliases: text("aliases"),
  country: one(() => countryFilter, ["countries"]),
  offices: some(() => officeFilter, "offices"),
  meetings: some(() => meetingFilter, "meetings"),
  statements: some(() => statementFilter, "statements"),
  evidence: some(() => evidenceFilter, "evidence"),
});

export const personList = listOf(
  "Person",
  () => Person,
  personFilter,
  { NAME: "name", MEETINGS: "count:meetings", STATEMENTS: "count:statements" },
  ["NAME_ASC"],
);
