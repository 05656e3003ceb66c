import { personList } from "../person/person.args.js";
import { placeList } from "../place/place.args.js";
import { connection } from "../plan/relation-fields.js";
import { relationsOf } from "../plan/relations-of.js";
import { Country } from "./country.type.js";

export const CountryRelations = relationsOf(() => Country, {
  people: connection(() => personList, "people", "Those who speak for it."),
  places: connection(() => placeList, "places"),
});
