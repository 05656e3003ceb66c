import type { Iso3 } from "../../facts/shapes.js";
import { list } from "./list.js";
import { once } from "./once.js";
import { Phrases } from "./phrases.js";
import { readTable } from "./table.js";

export interface Country {
  readonly iso3: Iso3;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly adjectives: readonly string[];
  readonly people: readonly string[];
  /** Only before a hyphen: "Sino-". */
  readonly prefixes: readonly string[];
  /** Capitals and seats of government, whose names stand for the government. */
  readonly capitals: readonly string[];
  readonly kind: "state" | "territory" | "former";
  /** Last day of a former state, else null. */
  readonly until: string | null;
  /** What else the name may be: "person" (Jordan), "us-state" (Georgia), "noun". */
  readonly beware: readonly string[];
}

/** How words stand for a country. */
export interface CountryWord {
  readonly country: Country;
  readonly form: "name" | "adjective" | "people" | "prefix" | "capital";
}

/** All countries by code, states before territories before former states. */
export const countries = once<ReadonlyMap<Iso3, Country>>(() => {
  const rows = readTable("countries.tsv").map((row): Country => ({
    iso3: row["iso3"] ?? "",
    name: row["name"] ?? "",
    aliases: list(row["aliases"]),
    adjectives: list(row["adjectives"]),
    people: list(row["people"]),
    prefixes: list(row["prefixes"]),
    capitals: list(row["capitals"]),
    kind: row["kind"] as Country["kind"],
    until: row["until"] || null,
    beware: list(row["beware"]),
  }));
  return new Map(rows.map((country) => [country.iso3, country]));
});

/** The words that stand for countries: "South Korea", "S. Korean", "Danes", "Sino", "Seoul".
 *  @example countryWords().named("Swiss").map((word) => word.form) // ["adjective", "people"] */
export const countryWords = once(() => {
  const words = new Phrases<CountryWord>();
  for (const country of countries().values()) {
    const enter = (form: CountryWord["form"], entries: readonly string[]) => {
      const word: CountryWord = { country, form };
      for (const entry of entries) words.add(entry, word);
    };
    enter("name", [country.name, ...country.aliases]);
    enter("adjective", country.adjectives);
    enter("people", country.people);
    enter("prefix", country.prefixes);
    enter("capital", country.capitals);
  }
  return words;
});

/** Whether the words name a country, its people or its government: "U.S.", "Belgrade", "Danish"; not "Washington Post".
 *  @example isGovernmentWord("Moscow") // true */
export function isGovernmentWord(words: string): boolean {
  return countryWords().named(words).length > 0;
}
