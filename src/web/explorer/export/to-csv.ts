import type { Column } from "../../../table/tables-of.js";
import { writeCsv } from "../../../table/write-csv.js";
import type { Seen } from "./seen.js";

/** As files of the server name their columns: by where the value stands in the answer. */
const columns = (...names: readonly string[]): readonly Column[] =>
  names.map((name) => ({ name, keys: name.split(".") }));

const OF_MEETINGS = columns(
  "id",
  "date.value",
  "date.end",
  "date.precision",
  "status",
  "kind",
  "participants",
  "location.place.name",
  "location.country.name",
  "location.place.latitude",
  "location.place.longitude",
  "sentence.text",
  "article.title",
  "article.publisher",
  "article.publishedAt",
  "article.url",
);

/** A row for each meeting, with the first sentence that says so. */
export function meetingsCsv({ meetings }: Seen): string {
  const rows = meetings.map(({ evidence: [first], location, ...meeting }) => ({
    ...meeting,
    location: { place: location?.place, country: location?.place?.country ?? location?.country },
    sentence: first?.sentence,
    article: first?.article,
  }));
  return writeCsv(OF_MEETINGS, rows, true);
}

const OF_TIES = columns("a.name", "b.name", "count", "first", "last", "places", "a.id", "b.id");

/** A row for each pair of the graph. */
export function tiesCsv({ picture }: Seen): string {
  const parties = new Map(picture.parties.map((party) => [party.id, party]));
  const rows = picture.ties.map(({ a, b, ...tie }) => ({
    ...tie,
    a: parties.get(a) ?? { id: a, name: a },
    b: parties.get(b) ?? { id: b, name: b },
  }));
  return writeCsv(OF_TIES, rows, true);
}
