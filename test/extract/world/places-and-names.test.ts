import { describe, expect, it } from "vitest";
import { cities } from "../../../src/extract/world/cities.js";
import { countries } from "../../../src/extract/world/countries.js";
import { familyNamesFirst } from "../../../src/extract/world/family-names-first.js";
import { givenNames } from "../../../src/extract/world/given-names.js";
import { regions } from "../../../src/extract/world/regions.js";
import { venues } from "../../../src/extract/world/venues.js";

describe("places", () => {
  it("every capital of a state is a city of that state", () => {
    const missing = [...countries().values()]
      .filter((country) => country.kind === "state")
      .flatMap((country) => country.capitals.slice(0, 1).map((capital) => ({ country, capital })))
      .filter(({ country, capital }) => !cities().named(capital).some((city) => city.iso3 === country.iso3 && city.capital));
    expect(missing.map(({ capital }) => capital)).toEqual([]);
  });

  it("cities carry places on the globe and known countries", () => {
    const all = ["Davos", "Ohrid", "Sharm el-Sheikh", "Reykjavik", "Yalta", "Panmunjom", "Windsor", "Astana", "Bandung", "Evian"].map(
      (name) => cities().named(name)[0],
    );
    expect(all.map((city) => city?.iso3)).toEqual(["CHE", "MKD", "EGY", "ISL", "UKR", "KOR", "GBR", "KAZ", "IDN", "FRA"]);
    expect(all.filter((city) => !city || Math.abs(city.latitude) > 90 || Math.abs(city.longitude) > 180 || !city.latitude)).toEqual([]);
  });

  it("older names and spellings lead to the same city", () => {
    const name = (words: string) => cities().named(words)[0]?.name;
    expect(["Kiev", "Peking", "Saigon", "Bombay", "St. Petersburg", "Jiddah", "Rangoon"].map(name)).toEqual(
      ["Kyiv", "Beijing", "Ho Chi Minh City", "Mumbai", "Saint Petersburg", "Jeddah", "Yangon"],
    );
  });

  it("of two cities with one name the capital goes first, then the larger", () => {
    expect(cities().named("San Jose").map((city) => city.iso3)).toEqual(["CRI", "USA"]);
    expect(cities().named("London").map((city) => city.iso3)).toEqual(["GBR", "CAN"]);
  });

  it("a city that is also a name or a word says so", () => {
    expect(cities().named("Florence")[0]?.beware).toContain("person");
    expect(cities().named("Nice")[0]?.beware).toContain("word");
    expect(cities().named("Geneva")[0]?.beware).toEqual([]);
  });

  it("regions hide the names of countries inside them", () => {
    const hits = regions().in("From the Korean Peninsula over the South China Sea to Northern Ireland and the Jordan River");
    expect(hits.map((hit) => hit.words)).toEqual(["Korean Peninsula", "South China Sea", "Northern Ireland", "Jordan River"]);
  });

  it("a venue stands in its city", () => {
    expect(venues().named("Great Hall of the People")[0]).toMatchObject({ city: "Beijing", iso3: "CHN" });
    const unknown = venues().in("Hofdi House, Schloss Elmau, Palais Coburg").map((hit) => hit.values[0]?.city);
    expect(unknown).toEqual(["Reykjavik", "Elmau", "Vienna"]);
  });
});

describe("names of people", () => {
  it("given names of many languages have a gender, with and without accents", () => {
    const names = ["sergei", "zoltán", "zoltan", "ayşe", "ayse", "jürgen", "liz", "sushma", "mohammed", "kim", "giorgia", "jean"];
    expect(names.map((name) => givenNames().get(name))).toEqual(["m", "m", "m", "f", "f", "m", "f", "f", "m", "u", "f", "u"]);
  });

  it("family names that come first are known with their languages", () => {
    expect(familyNamesFirst().get("kim")?.languages).toEqual(["korean"]);
    expect(familyNamesFirst().get("orbán")).toEqual(familyNamesFirst().get("orban"));
    expect(familyNamesFirst().get("he")?.alsoWord).toBe(true);
    expect(familyNamesFirst().has("lavrov")).toBe(false);
  });
});
