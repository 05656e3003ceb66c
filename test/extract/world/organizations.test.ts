import { describe, expect, it } from "vitest";
import { organizations } from "../../../src/extract/world/organizations.js";

const read = (text: string) =>
  organizations()
    .in(text)
    .map((hit) => `${hit.words} = ${hit.values[0]?.name}, ${hit.values[0]?.kind}`);

describe("organizations", () => {
  it("abbreviations and long names are one organization", () => {
    expect(read("the U.N. Security Council, the G-20, Nato and the OSCE")).toEqual([
      "U.N. Security Council = United Nations Security Council, international",
      "G-20 = Group of 20, group",
      "Nato = NATO, alliance",
      "OSCE = Organization for Security and Cooperation in Europe, international",
    ]);
  });

  it("the World Health Organization is not the word who", () => {
    expect(read("Who came? The WHO, who else.")).toEqual(["WHO = World Health Organization, international"]);
  });

  it("what every country has is generic", () => {
    expect(organizations().named("Foreign Ministry")[0]).toMatchObject({ generic: true, iso3: null, kind: "ministry" });
    expect(organizations().named("Yonhap")[0]).toMatchObject({ generic: false, iso3: "KOR", kind: "media" });
  });

  it("no two entries share a name", () => {
    const all = organizations();
    const names = ["UN", "EU", "IRA", "PPP", "ICC", "SPA", "RSF", "CNA", "NIS"];
    expect(names.filter((name) => all.named(name).length !== 1)).toEqual([]);
  });
});
