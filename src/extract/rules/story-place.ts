import type { DateValue, Location, Span } from "../../facts/shapes.js";
import type { ReadDoc } from "../resolve/reading.js";
import { cities } from "../world/cities.js";
import { settingOf } from "./setting.js";

const NEAR_DAYS = 4;

/** Where the story is set: the dateline, else the one city that the title names, else the one where the first sentence is
 *  set, else where it was written. It holds for what happened about the day of
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
  const titled = article.title
    ? cities()
        .in(article.title)
        .map(({ values }) => values[0])
    : [];
  const first = doc.sentences[0];
  if (!first) return null;
  const [city, another] = titled;
  if (city && !another)
    return {
      city: city.name,
      country: city.iso3,
      inferred: true,
      evidence: [{ sentence: 0, ...spanOf(first), rule: "place/title", confidence: 0.5 }],
    };
  const lead = (doc.clausesOf[0] ?? []).flatMap((clause) => settingOf(doc, clause).places);
  const [place] = lead;
  if (!place?.city || lead.some((one) => one.city !== place.city)) return placeOfByline(doc, first);
  return {
    city: place.city,
    country: place.country,
    inferred: true,
    evidence: [{ sentence: 0, ...spanOf(place), rule: "place/lead", confidence: 0.5 }],
  };
}

/** "Staff Correspondent | Dhaka": where it was written, when no word of the article is nearer. */
function placeOfByline({ article }: ReadDoc, first: Span): Location | null {
  const [city] = cities().named(article.writtenIn ?? "");
  if (!city) return null;
  const evidence = [{ sentence: 0, ...spanOf(first), rule: "place/byline", confidence: 0.4 }];
  return { city: city.name, country: city.iso3, inferred: true, evidence };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function isOfTheStory(doc: ReadDoc, date: DateValue): boolean {
  const { publishedAt } = doc.article;
  if (date.basis === "context") return true;
  if (date.value === null || date.value.length < 10 || publishedAt === null) return false;
  return Math.abs(Date.parse(publishedAt) - Date.parse(date.value)) <= NEAR_DAYS * 24 * 60 * 60 * 1000;
}
