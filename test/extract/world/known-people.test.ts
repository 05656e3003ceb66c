import { describe, expect, it } from "vitest";
import { countries } from "../../../src/extract/world/countries.js";
import { knownPeople } from "../../../src/extract/world/known-people.js";
import { list } from "../../../src/extract/world/list.js";
import { readTable } from "../../../src/extract/world/table.js";

const tables = ["people-west.tsv", "people-east.tsv", "people-americas-africa.tsv", "people-asia-pacific.tsv"];
const rows = tables.flatMap((table) => readTable(table));
const spellings = (row: (typeof rows)[number]) => [row["name"] ?? "", ...list(row["aliases"])];
const iso3 = (name: string) => knownPeople().named(name)?.iso3;

describe("public figures", () => {
  it("a name leads to the country the person speaks for", () => {
    expect(["Angela Merkel", "Sergei Lavrov", "Mikhail Gorbachev", "Lula", "John Paul II"].map(iso3)).toEqual(
      ["DEU", "RUS", "SUN", "BRA", "VAT"],
    );
  });

  it("accents, hyphens, periods, blanks between initials and case do not matter", () => {
    const one = ["François Mitterrand", "Francois Mitterrand", "FRANÇOIS  MITTERRAND"].map((name) => knownPeople().named(name));
    expect(new Set(one)).toEqual(new Set([knownPeople().named("François Mitterrand")]));
    expect(["J.D. Vance", "JD Vance", "J. D. Vance", "Jean Yves Le Drian", "Jean-Yves Le Drian", "Valery Giscard d’Estaing"].map(iso3))
      .toEqual(["USA", "USA", "USA", "FRA", "FRA", "FRA"]);
  });

  it("other transliterations lead to the same person", () => {
    expect(knownPeople().named("Sergey Lavrov")).toBe(knownPeople().named("Sergei Lavrov"));
    expect(knownPeople().named("Volodymyr Zelenskyy")).toBe(knownPeople().named("Vladimir Zelensky"));
  });

  it("offices come with their years, the last year open while the office is held", () => {
    expect(knownPeople().named("Sergei Lavrov")?.offices).toContainEqual({ kind: "foreign minister", of: "RUS", from: 2004, to: null });
    expect(knownPeople().named("Hans-Dietrich Genscher")?.offices).toContainEqual({
      kind: "foreign minister",
      of: "DEU",
      from: 1974,
      to: 1992,
    });
  });

  it("officials of international organizations speak for no country", () => {
    expect(["Kofi Annan", "Javier Solana", "Christine Lagarde"].map(iso3)).toEqual([null, null, null]);
  });

  it("a family name alone, a stranger and no name at all are nobody", () => {
    expect(["Merkel", "Zaphod Beeblebrox", "", " - "].map((name) => knownPeople().named(name))).toEqual([null, null, null, null]);
  });

  it("no spelling belongs to two people", () => {
    const shared = rows.flatMap((row) =>
      spellings(row)
        .filter((name) => knownPeople().named(name)?.name !== row["name"])
        .map((name) => `${name}: ${row["name"]} or ${knownPeople().named(name)?.name}`),
    );
    expect(shared).toEqual([]);
  });

  it("every country is known and every gender said", () => {
    const wrong = rows.filter((row) => {
      const code = row["iso3"] ?? "";
      return (code !== "" && !countries().has(code)) || !/^[mf]$/.test(row["gender"] ?? "");
    });
    expect(wrong).toEqual([]);
  });

  it("every office is a kind the titles have, three capitals stand for a country, and years run forward", () => {
    const kinds = new Set(readTable("offices.tsv").map((row) => row["kind"]));
    const wrong = rows.flatMap((row) =>
      (knownPeople().named(row["name"] ?? "")?.offices ?? [])
        .filter(({ kind, of, from, to }) => !kinds.has(kind) || (/^[A-Z]{3}$/.test(of) && !countries().has(of)) || (to ?? from) < from)
        .map((office) => `${row["name"]}: ${office.kind} of ${office.of} ${office.from}-${office.to}`),
    );
    expect(wrong).toEqual([]);
  });
});
