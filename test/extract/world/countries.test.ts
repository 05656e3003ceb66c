import { describe, expect, it } from "vitest";
import { countries, countryWords, isGovernmentWord } from "../../../src/extract/world/countries.js";

const read = (text: string) =>
  countryWords()
    .in(text)
    .map((hit) => `${hit.words} ${hit.values.map(({ country, form }) => `${country.iso3} ${form}`).join(", ")}`);

const named = (words: string) =>
  countryWords()
    .named(words)
    .map((word) => word.country.iso3);

describe("countries", () => {
  it("every code of ISO 3166-1 that names a sovereign state is there, with Kosovo and the former states", () => {
    const codes = [...countries().keys()];
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
    expect(codes).toEqual(expect.arrayContaining(["XKX", "PSE", "VAT", "TWN", "SUN", "CSK", "YUG", "DDR", "SSD", "TLS"]));
    expect([...countries().values()].filter((country) => country.kind === "state").length).toBe(197);
  });

  it("the English names that Intl has, which are not ours, name the same countries", () => {
    const intl = new Intl.DisplayNames("en", { type: "region" });
    const codes = { FR: "FRA", KR: "KOR", KP: "PRK", MK: "MKD", TL: "TLS", CI: "CIV", CZ: "CZE", TR: "TUR", XK: "XKX", BA: "BIH" };
    for (const [iso2, iso3] of Object.entries(codes)) expect(named(intl.of(iso2) ?? "")).toContain(iso3);
  });

  it("the longest name wins, and no name is found inside another word", () => {
    expect(read("South Korean and S. Korean envoys in the Republic of Korea")).toEqual([
      "South Korean KOR adjective, KOR people",
      "S. Korean KOR adjective, KOR people",
      "Republic of Korea KOR name",
    ]);
    expect(read("Niger, Nigeria, Guinea-Bissau, Indianapolis, us, polish, Malians")).toEqual([
      "Niger NER name",
      "Nigeria NGA name",
      "Guinea-Bissau GNB name",
      "Malians MLI people",
    ]);
  });

  it("abbreviations with and without stops are the United States, the pronoun is not", () => {
    expect(read("The U.S. told us that US and U.S.-led forces left")).toEqual([
      "U.S. USA name, USA adjective",
      "US USA name, USA adjective",
      "U.S. USA name, USA adjective",
    ]);
  });

  it("accents, capitals of a dateline and broken lines do not hide a name", () => {
    const text = "Türkiye, Turkiye, BELGRADE, SOUTH\nKOREA, Côte d’Ivoire, Cote d'Ivoire";
    expect(countryWords().in(text).map((hit) => hit.values[0]?.country.iso3)).toEqual(["TUR", "TUR", "SRB", "KOR", "CIV", "CIV"]);
  });

  it("irregular peoples are known", () => {
    expect(["Dutchman", "Danes", "Poles", "Spaniard", "Finns", "Britons", "Emiratis", "Filipino", "Kosovar"].flatMap(named)).toEqual(
      ["NLD", "DNK", "POL", "ESP", "FIN", "GBR", "ARE", "PHL", "PHL", "XKX", "XKX"],
    );
  });

  it("a government word is a country, a people or a capital, alone", () => {
    expect(["U.S.", "Belgrade", "Danish", "Sino"].filter((word) => !isGovernmentWord(word))).toEqual([]);
    expect(["Swaraj", "Eui", "", "Washington Post", "-"].filter(isGovernmentWord)).toEqual([]);
  });
});
