import { evidenceFilter } from "../evidence/evidence.args.js";
import { id, some, text } from "../filter/entries.js";
import { filterOf, type FilterSpec } from "../filter/filter-of.js";
import { meetingFilter } from "../meeting/meeting.args.js";
import { personFilter } from "../person/person.args.js";
import { listOf } from "../relay/list-of.js";
import { Country } from "./country.type.js";

export const countryFilter: FilterSpec = filterOf("Country", {
  id,
  name: text("name"),
  people: some(() => personFilter, "people"),
  meetings: some(() => meetingFilter, "meetings"),
  evidence: some(() => evidenceFilter, "evidence"),
});

export const countryList = listOf(
  "Country",
  () => Country,
  countryFilter,
  { NAME: "name", MEETINGS: "count:meetings", PEOPLE: "count:people", STATEMENTS_ABOUT: "count:statementsAbout" },
  ["NAME_ASC"],
);
