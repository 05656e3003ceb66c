import type { Iso3 } from "../../facts/shapes.js";
import { fold } from "./fold.js";
import { list } from "./list.js";
import { once } from "./once.js";
import { readTable } from "./table.js";

/** An office a public figure held. */
export interface KnownOffice {
  /** As in `offices.tsv`: "foreign minister". */
  readonly kind: string;
  /** The country by its code, or the organization by its name in `organizations.tsv`. */
  readonly of: string;
  /** First and last year; null: still holds it. */
  readonly from: number;
  readonly to: number | null;
}

/** A public figure whom readers of news know without being told. */
export interface KnownPerson {
  readonly name: string;
  /** The country the person speaks for; null for officials of international organizations. */
  readonly iso3: Iso3 | null;
  readonly gender: "m" | "f";
  readonly offices: readonly KnownOffice[];
}

const PEOPLE = ["west", "east", "americas-africa", "asia-pacific"];

/** Public figures by full name. A family name alone is nobody's: only with an office held in a year is it looked up.
 *  @example knownPeople().named("Sergey Lavrov")?.iso3 // "RUS" */
export const knownPeople = once(() => {
  const byName = new Map<string, KnownPerson>();
  const byWord = new Map<string, KnownPerson[]>();
  for (const row of PEOPLE.flatMap((region) => readTable(`people-${region}.tsv`))) {
    const person: KnownPerson = {
      name: row["name"] ?? "",
      iso3: row["iso3"] || null,
      gender: row["gender"] === "f" ? "f" : "m",
      offices: list(row["offices"]).map(officeOf),
    };
    for (const name of [person.name, ...list(row["aliases"])]) byName.set(key(name), person);
    for (const word of key(person.name).split(" ")) {
      const others = byWord.get(word);
      if (others) others.push(person);
      else byWord.set(word, [person]);
    }
  }
  return {
    named: (name: string): KnownPerson | null => byName.get(key(name)) ?? null,
    /** All who hold or held an office of that kind in that year and whose name has that word; in no order. */
    inOffice: (word: string, kind: string, year: number): KnownPerson[] =>
      (byWord.get(key(word)) ?? []).filter(({ offices }) =>
        offices.some((office) => office.kind === kind && office.from <= year && year <= (office.to ?? year)),
      ),
  };
});

/** Spellings of one name are one key: "J.D. Vance" and "JD Vance", "Ban Ki-moon" and "Ban Ki Moon", "Sa'ar" and "Saar",
 *  "Abdel Fattah el-Sisi" and "Abdul Fattah al-Sisi". */
function key(name: string): string {
  return fold(name)
    .toLowerCase()
    .replace(/'/g, "")
    .replace(/[.\s-]+/g, " ")
    .trim()
    .replace(/\babd[aeou]+l\b/g, "abd al")
    .replace(/\b[eu]l\b/g, "al")
    .replace(/\b([a-z]) (?=[a-z]\b)/g, "$1");
}

const OFFICE = /^(.+)@(.+):(\d{4})-(\d{4})?$/;

/** @throws when a cell of the table is not "kind@of:from-to": half an office is a wrong fact */
function officeOf(entry: string): KnownOffice {
  const [, kind, of, from, to] = OFFICE.exec(entry) ?? [];
  if (kind === undefined || of === undefined) throw new Error(`"${entry}" is no office like "foreign minister@RUS:2004-"`);
  return { kind, of, from: Number(from), to: to === undefined ? null : Number(to) };
}
