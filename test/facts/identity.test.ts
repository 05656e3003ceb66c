import { describe, expect, it } from "vitest";
import { countryName } from "../../src/facts/country-name.js";
import { partyId, placeId } from "../../src/facts/identity.js";
import { possibleDays } from "../../src/facts/possible-days.js";
import type { DateValue } from "../../src/facts/shapes.js";

const person = (name: string) => partyId({ type: "person", id: name });
const date = (value: string | null, end: string | null = null): DateValue => ({
  value,
  end,
  precision: value === null ? null : "day",
  wording: null,
  basis: null,
  resolvedAgainst: null,
});

describe("ids", () => {
  it("fold case, accents, quotes and punctuation, and nothing else", () => {
    expect(person("Sergei Lavrov")).toBe("person:sergei-lavrov");
    expect(person("Mevlüt Çavuşoğlu")).toBe(person("Mevlut Cavusoglu"));
    expect(person("Lars Løkke Rasmussen")).toBe("person:lars-lokke-rasmussen");
    expect(person("Martin O'Malley")).toBe(person("Martin O’Malley"));
    expect(person("王毅")).toBe("person:王毅");
    expect(person("Sergei Lavrov")).not.toBe(person("Sergey Lavrov"));
  });

  it("are never empty and never endless", () => {
    expect(person("…")).toMatch(/^person:[0-9a-f]{20}$/);
    expect(person("x".repeat(500)).length).toBeLessThan(120);
    expect(person("x".repeat(500))).not.toBe(person("x".repeat(501)));
  });

  it("tell a city from its namesake in another country", () => {
    expect(placeId("Moscow", "RUS")).toBe("place:moscow-rus");
    expect(placeId("Moscow", "USA")).not.toBe(placeId("Moscow", "RUS"));
    expect(placeId("Moscow", null)).toBe("place:moscow");
  });
});

describe("the days that a date can mean", () => {
  it("are the day, the month, the year or the range itself", () => {
    expect(possibleDays(date("2021-10-27"))).toEqual({ from: "2021-10-27", to: "2021-10-27" });
    expect(possibleDays(date("2016-02"))).toEqual({ from: "2016-02-01", to: "2016-02-29" });
    expect(possibleDays(date("1989"))).toEqual({ from: "1989-01-01", to: "1989-12-31" });
    expect(possibleDays(date("2021-10-30", "2021-10-31"))).toEqual({ from: "2021-10-30", to: "2021-10-31" });
    expect(possibleDays(date("2015-11", "2015-12"))).toEqual({ from: "2015-11-01", to: "2015-12-31" });
  });

  it("are unknown when the date is", () => {
    expect(possibleDays(date(null))).toEqual({ from: null, to: null });
  });
});

describe("the name of a country", () => {
  it("is the English one, for former states and Kosovo too", () => {
    const codes = ["KOR", "RUS", "USA", "BIH", "SUN", "XKX", "TUR", "COD"];
    expect(codes.map(countryName)).toEqual([
      "South Korea",
      "Russia",
      "United States",
      "Bosnia and Herzegovina",
      "Soviet Union",
      "Kosovo",
      "Turkey",
      "DR Congo",
    ]);
  });

  it("is the code itself when it is nobody's", () => {
    expect(countryName("QQQ")).toBe("QQQ");
  });
});
