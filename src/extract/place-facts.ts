import type { EventFact, MeetingFact, PlaceFact } from "../facts/shapes.js";
import { isMetonym } from "./resolve/is-metonym.js";
import type { ReadDoc } from "./resolve/reading.js";
import { cities } from "./world/cities.js";

/** The cities of an article that are places in it, not governments: where something happens or somebody goes. */
export function placeFacts(doc: ReadDoc, meetings: readonly MeetingFact[], events: readonly EventFact[]): PlaceFact[] {
  const places = new Map<string, PlaceFact>();
  const add = (place: PlaceFact) => {
    const key = `${place.name}|${place.country ?? ""}`;
    const known = places.get(key);
    places.set(key, known ? { ...known, evidence: [...known.evidence, ...place.evidence] } : place);
  };
  for (const mention of doc.mentions.ofSentence.flat()) {
    if (mention.kind !== "place" || mention.place !== "city" || isMetonym(doc, mention)) continue;
    const { name, country, latitude, longitude, sentence, start, end } = mention;
    const evidence = [{ sentence, start, end, rule: "place/named", confidence: 0.9 }];
    add({ name, kind: "city", country, latitude, longitude, evidence });
  }
  for (const { location } of [...meetings, ...events]) {
    if (!location?.city || places.has(`${location.city}|${location.country ?? ""}`)) continue;
    const city = cities()
      .named(location.city)
      .find((one) => one.iso3 === location.country);
    if (location.evidence.length === 0) continue;
    add({
      name: location.city,
      kind: "city",
      country: location.country,
      latitude: city?.latitude ?? null,
      longitude: city?.longitude ?? null,
      evidence: location.evidence,
    });
  }
  return [...places.values()];
}
