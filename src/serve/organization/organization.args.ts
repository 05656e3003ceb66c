import { evidenceFilter } from "../evidence/evidence.args.js";
import { id, some, text } from "../filter/entries.js";
import { filterOf, type FilterSpec } from "../filter/filter-of.js";
import { meetingFilter } from "../meeting/meeting.args.js";
import { listOf } from "../relay/list-of.js";
import { Organization } from "./organization.type.js";

export const organizationFilter: FilterSpec = filterOf("Organization", {
  id,
  name: text("name"),
  aliases: text("aliases"),
  kind: text("kind"),
  meetings: some(() => meetingFilter, "meetings"),
  evidence: some(() => evidenceFilter, "evidence"),
});

export const organizationList = listOf(
  "Organization",
  () => Organization,
  organizationFilter,
  { NAME: "name", MEETINGS: "count:meetings", STATEMENTS: "count:statements" },
  ["NAME_ASC"],
);
