import type { CountryFact, Evidence, EventFact, Iso3, MeetingFact } from "../facts/shapes.js";
import type { Mention } from "./mentions/mention.js";
import type { ReadDoc } from "./resolve/reading.js";
import { nounsOfThings } from "./world/nouns-of-things.js";

/** The states that act, are spoken of, or hold a place of meeting; "Turkish coffee" and "in Russian" name none. */
export function countryFacts(
  doc: ReadDoc,
  meetings: readonly MeetingFact[],
  events: readonly EventFact[],
): CountryFact[] {
  const found = new Map<Iso3, Evidence[]>();
  const add = (country: Iso3, evidence: Evidence) => found.set(country, [...(found.get(country) ?? []), evidence]);
  for (const mentions of doc.mentions.ofSentence)
    for (const mention of mentions)
      for (const country of countriesOf(doc, mention))
        add(country, {
          sentence: mention.sentence,
          start: mention.start,
          end: mention.end,
          rule: "country/named",
          confidence: 0.9,
        });
  for (const { country, sentence, start, end } of doc.mentions.states)
    if (!found.get(country)?.some((one) => one.start <= start && end <= one.end))
      add(country, { sentence, start, end, rule: "country/within-name", confidence: 0.9 });
  for (const { location } of [...meetings, ...events])
    for (const evidence of location?.evidence ?? [])
      if (location?.country) add(location.country, { ...evidence, rule: "country/place-of-meeting" });
  return [...found].map(([id, evidence]) => ({ id, evidence }));
}

function countriesOf(doc: ReadDoc, mention: Mention): readonly Iso3[] {
  switch (mention.kind) {
    case "country":
      return mention.form === "demonym" && !mention.plural && describesThing(doc, mention) ? [] : [mention.country];
    case "place":
      return (doc.resolved.get(mention)?.others ?? []).map((party) => party.id);
    case "person":
      return mention.roles.flatMap((role) => role.countries);
    case "role":
      return mention.role.countries;
    default:
      return [];
  }
}

/** "speech in Russian", "a Turkish coffee": the word after the adjective is a thing, or there is none. */
function describesThing(doc: ReadDoc, mention: Mention): boolean {
  const before = doc.tokens[mention.first - 1];
  const after = doc.tokens
    .slice(mention.last + 1, mention.last + 4)
    .filter((token) => token.sentence === mention.sentence);
  const noun = after.find((token) => token.pos === "NOUN" || token.pos === "PROPN");
  if (noun && nounsOfThings().has(noun.lower)) return true;
  const next = after[0];
  const followed = next && ["NOUN", "PROPN", "ADJ", "CCONJ"].includes(next.pos);
  return !followed && before !== undefined && ["in", "into", "from", "speaking", "speak"].includes(before.lower);
}
