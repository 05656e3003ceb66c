import type { MeetingKind } from "../../facts/shapes.js";
import { datesAgree, sharper } from "./story-time.js";
import type { Settling } from "./settle-meetings.js";

const APART: ReadonlySet<MeetingKind> = new Set<MeetingKind>([
  "press-conference",
  "ceremony",
  "phone",
  "virtual",
  "visit",
]);

/** Whether two tellings are of one encounter: the same people, a compatible day, place and kind, and the same status. */
export function sameEncounter(a: Settling, b: Settling): boolean {
  if (a.draft.status !== b.draft.status) return false;
  if ((APART.has(a.draft.kind) || APART.has(b.draft.kind)) && a.draft.kind !== b.draft.kind) return false;
  return sameParties(a, b) && datesAgree(a.date, b.date) && placesAgree(a, b);
}

const ids = (meeting: Settling): string =>
  meeting.parties
    .map(({ party }) => `${party.type}:${party.id}`)
    .sort()
    .join("|");

/** The same people; or countries in one telling and the people who sat there for them in the other. */
const sameParties = (a: Settling, b: Settling): boolean =>
  ids(a) === ids(b) || (isByCountry(a) !== isByCountry(b) && countriesOf(a) === countriesOf(b));

const isByCountry = (meeting: Settling): boolean => meeting.parties.every(({ party }) => party.type === "country");

const countriesOf = (meeting: Settling): string =>
  [
    ...new Set(
      meeting.parties.map((one) => (one.party.type === "country" ? one.party.id : (one.country ?? one.party.id))),
    ),
  ]
    .sort()
    .join("|");

function placesAgree(a: Settling, b: Settling): boolean {
  if (!a.location || !b.location || a.location.inferred || b.location.inferred) return true;
  return (
    a.location.country === b.location.country &&
    (a.location.city === b.location.city || !a.location.city || !b.location.city)
  );
}

/** Adds what the second telling knows to the first: its evidence, and a sharper date or place. */
export function united(into: Settling, from: Settling): void {
  into.evidence.push(...from.evidence);
  if (isByCountry(into) && !isByCountry(from)) into.parties = from.parties;
  into.date = sharper(into.date, from.date);
  if (
    from.location &&
    (!into.location ||
      (into.location.inferred && !from.location.inferred) ||
      (!into.location.city && from.location.city))
  )
    into.location = from.location;
}
