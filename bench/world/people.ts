import { readFileSync } from "node:fs";
import { randomFrom } from "./random.js";
import { zipf } from "./zipf.js";

export interface Land {
  readonly iso3: string;
  readonly capital: string;
  /** Degrees north and east of the capital. */
  readonly at: readonly [number, number];
  /** The first are met most. */
  readonly people: readonly string[];
}

/** The busiest first; what follows comes as in world/cities.tsv. */
const HUBS = ["USA", "RUS", "CHN", "FRA", "DEU", "GBR", "IRN", "TUR"];
const LANDS = 60;
const STARTS = ["Ba", "Ce", "Da", "Fe", "Ga", "Hol", "Jar", "Kel", "Lo", "Mar", "Nor", "Ol", "Per", "Ro", "Sa", "Tor"];
const ENDS = ["ban", "dov", "gren", "lin", "mas", "nik", "rado", "sen", "tas", "vic", "wen", "zar", "della", "min", "rosa"];

/** Sixty countries with their capitals, and people who speak for them. Larger graphs have more people, as the square root
 *  of their meetings; those of a smaller graph are among them. */
export function landsFor(meetings: number): Land[] {
  const lands = capitals();
  const people = lands.map((): string[] => []);
  const random = randomFrom(7);
  const pickLand = zipf(lands.length, random);
  const taken = new Set<string>();
  const name = (): string => `${random.pick(STARTS)}${random.pick(ENDS)}`;
  for (let made = 0; made < Math.max(2 * lands.length, 10 * Math.sqrt(meetings)); made++) {
    let full = `${name()} ${name()}${random.pick(ENDS)}`;
    while (taken.has(full)) full = `${name()} ${name()}${random.pick(ENDS)}`;
    taken.add(full);
    people[made < 2 * lands.length ? made % lands.length : pickLand()]?.push(full);
  }
  return lands.map((land, index) => ({ ...land, people: people[index] ?? [] }));
}

function capitals(): Omit<Land, "people">[] {
  const rows = readFileSync("world/cities.tsv", "utf8").trim().split("\n").slice(1);
  const found = rows.flatMap((row) => {
    const [capital = "", , iso3 = "", latitude, longitude, , isCapital] = row.split("\t");
    return isCapital ? [{ iso3, capital, at: [Number(latitude), Number(longitude)] as const }] : [];
  });
  const byCode = new Map(found.map((land) => [land.iso3, land]));
  const rest = [...byCode.keys()].filter((iso3) => !HUBS.includes(iso3)).sort();
  return [...HUBS, ...rest].slice(0, LANDS).flatMap((iso3) => byCode.get(iso3) ?? []);
}
