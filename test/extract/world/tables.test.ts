import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { countries } from "../../../src/extract/world/countries.js";
import { readTable } from "../../../src/extract/world/table.js";

const FOLDER = new URL("../../../world/", import.meta.url);
const TABLES = readdirSync(FOLDER).filter((file) => file.endsWith(".tsv"));

describe("the tables of world knowledge", () => {
  it("each says where it comes from and under which licence", () => {
    const readme = readFileSync(new URL("README.md", FOLDER), "utf8");
    expect(TABLES.filter((file) => !readme.includes(`\`${file}\``))).toEqual([]);
  });

  it.each(TABLES)("%s has rows of one width, none twice, and no blanks around an entry", (file) => {
    const rows = readTable(file);
    expect(rows.length).toBeGreaterThan(0);
    const lines = rows.map((row) => Object.values(row).join("\t"));
    expect(new Set(lines).size).toBe(lines.length);
    const blanks = rows.flatMap((row) => Object.values(row)).filter((cell) => /^\s|\s$|; |;;|^;|;$/.test(cell));
    expect(blanks).toEqual([]);
  });

  it.each(["seats.tsv", "cities.tsv", "regions.tsv", "venues.tsv", "organizations.tsv"])("%s names only known countries", (file) => {
    const unknown = readTable(file)
      .map((row) => row["iso3"] ?? "")
      .filter((code) => code !== "" && !countries().has(code));
    expect(unknown).toEqual([]);
  });
});
