import type { Evidence, Facts, Location, PlaceFact } from "../../facts/shapes.js";
import { placeId } from "../../facts/identity.js";
import type { ClaimBook } from "./claim-book.js";
import { claimCountry, orElse } from "./parties.js";

/** Cities, venues and regions, each in its country. */
export function claimPlaces(book: ClaimBook, facts: Facts): void {
  for (const place of facts.places) claimPlace(book, place, place.evidence);
}

/** Where something happened: the city, or the country where only that is known.
 *  @returns the id of the place or country; null when there is neither */
export function claimLocation(
  book: ClaimBook,
  facts: Facts,
  location: Location | null,
  whole: readonly Evidence[],
): string | null {
  if (!location) return null;
  const evidence = orElse(location.evidence, whole);
  if (location.city !== null) return claimPlace(book, placeOf(facts, location.city, location.country), evidence);
  return location.country === null ? null : claimCountry(book, location.country, evidence);
}

type PlaceWords = Omit<PlaceFact, "evidence">;

/** A city that a fact names, as the article's list of places knows it. */
function placeOf(facts: Facts, city: string, country: string | null): PlaceWords {
  const known = facts.places.find((place) => place.name === city && (country === null || place.country === country));
  return known ?? { name: city, kind: "city", country, latitude: null, longitude: null };
}

function claimPlace(book: ClaimBook, place: PlaceWords, evidence: readonly Evidence[]): string {
  const { name, kind, country, latitude, longitude } = place;
  const id = book.node("Place", placeId(name, country), { name, kind, latitude, longitude }, evidence);
  if (country) book.edge("LOCATED_IN", id, claimCountry(book, country, evidence), {}, evidence);
  return id;
}
