import { countryWords } from "../../../../src/extract/world/countries.js";

/** The country that a peer’s words name, by the project’s own table: peers give words alone.
 *  @returns null for words that name no country */
export function iso3OfName(words: string): string | null {
  const name = words.replace(/^the\s+/i, "").replace(/[’']s$/, "");
  return (
    countryWords()
      .named(name)
      .find(({ form }) => form === "name")?.country.iso3 ?? null
  );
}
