import { Country } from "../country/country.type.js";
import { linkEvidence, nodeEvidence } from "../evidence/evidence.fields.js";
import { meetingList } from "../meeting/meeting.args.js";
import { connection, endBy, node } from "../plan/relation-fields.js";
import { relationsOf } from "../plan/relations-of.js";
import { Location } from "./location.type.js";
import { Place } from "./place.type.js";

export const PlaceRelations = relationsOf(() => Place, {
  country: node(() => Country, "country"),
  meetings: connection(() => meetingList, "meetings", "Meetings there, of whatever status."),
  ...nodeEvidence,
});

export const LocationRelations = relationsOf(() => Location, {
  place: endBy(() => Place, { Place: "itself" }, "Null where only the country is known."),
  country: endBy(() => Country, { Place: "country", Country: "itself" }),
  evidence: linkEvidence,
});
