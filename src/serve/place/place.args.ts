import { countryFilter } from "../country/country.args.js";
import { evidenceFilter } from "../evidence/evidence.args.js";
import { choiceFilter } from "../filter/comparison.inputs.js";
import { choice, id, number, one, some, text } from "../filter/entries.js";
import { filterOf, type FilterSpec } from "../filter/filter-of.js";
import { meetingFilter } from "../meeting/meeting.args.js";
import { listOf } from "../relay/list-of.js";
import { Place, PlaceKind } from "./place.type.js";

export const placeFilter: FilterSpec = filterOf("Place", {
  id,
  name: text("name"),
  kind: choice("kind", choiceFilter("PlaceKind", PlaceKind)),
  latitude: number("latitude"),
  longitude: number("longitude"),
  country: one(() => countryFilter, ["country"]),
  meetings: some(() => meetingFilter, "meetings"),
  evidence: some(() => evidenceFilter, "evidence"),
});

export const placeList = listOf("Place", () => Place, placeFilter, { NAME: "name", MEETINGS: "count:meetings" }, [
  "NAME_ASC",
]);
