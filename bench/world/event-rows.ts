import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { countryName } from "../../src/facts/country-name.js";
import { country, dateOf, organization, person } from "../../test/world/telling.js";
import { landsFor, type Land } from "./people.js";
import { itemAt, randomFrom } from "./random.js";
import type { Delegate, Talks } from "./talks.js";

/** Relations of ICEWS that say that two met. */
const MET = /^(Consult|Make a visit|Host a visit|Engage in negotiation|Meet at a|Discuss by telephone|Sign formal agreement)/;

/** Talks between the pairs of real event rows, on their days, as often as they met. When the rows run out they come
 *  again a year earlier, so that a graph of any size can be made of them.
 *  @param folder with .tsv files of subject, relation, object, date; null: undefined is returned
 *  @throws Error when no row says that two met */
export function talksOfRows(folder: string | null, meetings: number): Iterable<Talks> | undefined {
  if (folder === null) return undefined;
  const rows = readdirSync(folder)
    .filter((name) => name.endsWith(".tsv"))
    .flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n"))
    .map((line) => line.split("\t"))
    .filter(([subject, relation, object, date]) => subject && object && MET.test(relation ?? "") && isDay(date));
  if (rows.length === 0) throw new Error(`No row in ${folder} says that two met. Leave --rows out.`);
  return talksFrom(rows, landsFor(meetings));
}

function* talksFrom(rows: readonly string[][], lands: readonly Land[]): Generator<Talks> {
  const random = randomFrom(11);
  const codes = new Map(lands.map(({ iso3 }) => [countryName(iso3), iso3]));
  for (let back = 0; ; back++)
    for (const [subject = "", , object = "", day = ""] of rows) {
      if (subject === object) continue;
      yield {
        sides: [[delegate(subject, codes)], [delegate(object, codes)]],
        date: dateOf(`${Number(day.slice(0, 4)) - back}${day.slice(4, 8)}${day.slice(8) === "29" ? "28" : day.slice(8)}`),
        kind: random.pick(["in-person", "visit"] as const),
        status: "held",
        host: random.chance(0.8) ? itemAt(lands, random.below(lands.length)) : null,
        onlyCountry: false,
      };
    }
}

/** "France", "Angela Merkel", "Foreign Affairs (Japan)": what stands in brackets is the country acted for. */
function delegate(words: string, codes: ReadonlyMap<string, string>): Delegate {
  const [, name = words, land] = /^(.*?) \((.+)\)$/.exec(words) ?? [];
  const plain = name.replace(/[.,“”]/g, "").trim() || words;
  const own = codes.get(words);
  if (own) return { party: country(own), iso3: null };
  if (land) return { party: organization(plain), iso3: null };
  return { party: person(plain), iso3: codes.get(land ?? "") ?? null };
}

const isDay = (date: string | undefined): boolean => /^\d{4}-\d\d-\d\d$/.test(date ?? "");
