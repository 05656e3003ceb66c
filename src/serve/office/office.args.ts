import { choiceFilter } from "../filter/comparison.inputs.js";
import { edgeChoice, edgeText, one, text } from "../filter/entries.js";
import { filterOf, type FilterSpec } from "../filter/filter-of.js";
import { partyFilter } from "../party/party.args.js";
import { Tenure } from "./office-held.type.js";

/** An office as somebody holds it. */
export const officeFilter: FilterSpec = filterOf("OfficeHeld", {
  title: text("title"),
  kind: text("kind"),
  of: one(() => partyFilter, ["of"]),
  wording: edgeText("wording"),
  tenure: edgeChoice("tenure", choiceFilter("Tenure", Tenure)),
});
