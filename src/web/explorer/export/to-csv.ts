import { stringify } from "csv-stringify/browser/esm/sync";
import type { Seen } from "./seen.js";

/** With a mark of the encoding, for spreadsheets; what would be a formula there is made plain text. */
const OPTIONS = { header: true, bom: true, escape_formulas: true } as const;

/** A row for each meeting, with the first sentence that says so. */
export function meetingsCsv({ meetings }: Seen): string {
  const rows = meetings.map(({ id, kind, status, date, participants, location, evidence: [evidence] }) => ({
    id,
    date: date?.value ?? "",
    date_end: date?.end ?? "",
    precision: date?.precision ?? "",
    status,
    kind,
    participants: participants.map(({ party }) => party.name).join("; "),
    place: location?.place?.name ?? "",
    country: (location?.place?.country ?? location?.country)?.name ?? "",
    latitude: location?.place?.latitude ?? "",
    longitude: location?.place?.longitude ?? "",
    sentence: evidence?.sentence?.text ?? "",
    article: evidence?.article?.title ?? "",
    publisher: evidence?.article?.publisher ?? "",
    published: evidence?.article?.publishedAt ?? "",
    url: evidence?.article?.url ?? "",
  }));
  return stringify(rows, OPTIONS);
}

/** A row for each pair of the graph. */
export function tiesCsv({ picture }: Seen): string {
  const names = new Map(picture.parties.map(({ id, name }) => [id, name]));
  const rows = picture.ties.map(({ a, b, count, first, last, places }) => ({
    a: names.get(a) ?? a,
    b: names.get(b) ?? b,
    meetings: count,
    first: first ?? "",
    last: last ?? "",
    places: places.join("; "),
    a_id: a,
    b_id: b,
  }));
  return stringify(rows, OPTIONS);
}
