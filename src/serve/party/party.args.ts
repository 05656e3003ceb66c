import { edgeChoice, edgeText, id, one, some, text } from "../filter/entries.js";
import { filterOf, type FilterEntry, type FilterSpec } from "../filter/filter-of.js";
import { choiceFilter } from "../filter/comparison.inputs.js";
import { countryFilter } from "../country/country.args.js";
import { evidenceFilter } from "../evidence/evidence.args.js";
import { ParticipantRole } from "../meeting/participant-role.enum.js";

const party: Readonly<Record<string, FilterEntry>> = {
  id,
  name: text("name"),
  aliases: text("aliases"), // any of them; countries have none
  country: one(() => countryFilter, ["countries"]), // of a person: the country acted for
  evidence: some(() => evidenceFilter, "evidence"),
};

/** Any party, whatever its kind. */
export const partyFilter: FilterSpec = filterOf("Party", party);

/** A party at a meeting, with what it was there. */
export const participantFilter: FilterSpec = filterOf("Participant", {
  ...party,
  role: edgeChoice("role", choiceFilter("ParticipantRole", ParticipantRole)),
  side: edgeText("side"),
  onBehalfOf: edgeText("onBehalfOf"),
});
