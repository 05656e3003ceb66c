import type { DateValue, Location } from "../../facts/shapes.js";
import type { ReadDoc } from "../resolve/reading.js";
import { cities } from "../world/cities.js";

const NEAR_DAYS = 4;

/** Where the story is set: the dateline, else the city that the title names. It holds for what happened about the day of
 *  publication, never for what lies further back; always marked as inferred.
 *  @returns null when nothing says so */
export function storyPlace(doc: ReadDoc, date: DateValue): Location | null {
  if (!isOfTheStory(doc, date)) return null;
  const { dateline, article } = doc;
  if (dateline) {
    const { city, start, end, sentence } = dateline.city;
    return {
      city: city.name,
      country: city.iso3,
      inferred: true,
      evidence: [{ sentence, start, end, rule: "place/dateline", confidence: 0.7 }],
    };
  }
  const named = article.title ? cities().in(article.title) : [];
  const city = named.length === 1 ? named[0]?.values[0] : undefined;
  const first = doc.sentences[0];
  if (!city || !first) return null;
  return {
    city: city.name,
    country: city.iso3,
    inferred: true,
    evidence: [{ sentence: 0, start: first.start, end: first.end, rule: "place/title", confidence: 0.5 }],
  };
}

function isOfTheStory(doc: ReadDoc, date: DateValue): boolean {
  const { publishedAt } = doc.article;
  if (date.basis === "context") return true;
  if (date.value === null || date.value.length < 10 || publishedAt === null) return false;
  return Math.abs(Date.parse(publishedAt) - Date.parse(date.value)) <= NEAR_DAYS * 24 * 60 * 60 * 1000;
}
