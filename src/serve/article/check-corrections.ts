import { EntenteError } from "../../errors.js";
import { COUNTRY_CODES } from "../../facts/country-name.js";
import type { FactCorrection as Correction } from "../../facts/correction.js";
import type { Status } from "../../facts/shapes.js";
import { bounds } from "../date/days-between.js";
import { plainText } from "../filter/plain-text.js";
import type { FactCorrection } from "./ingest.args.js";

/** Checks what can be checked before the article is read: that what is put in is possible.
 *  @throws BAD_DATE; UNKNOWN_COUNTRY; BAD_CORRECTION - a meeting without a status, a person without a name; TEXT_TOO_LONG */
export const checkCorrections = (corrections: readonly FactCorrection[]): readonly Correction[] =>
  corrections.map(({ id, date, status, country, name }, index) => {
    const path = `input.corrections[${index}]`;
    if (date != null) bounds(date, `${path}.date`);
    if (country != null) checkCountry(country, `${path}.country`);
    if (status === null) {
      throw new EntenteError("BAD_CORRECTION", `${path}.status: null is no status.`, "Give one, or leave it out.", {
        id,
      });
    }
    const called = name === undefined ? undefined : nameOf(name, `${path}.name`);
    return {
      id,
      ...(date === undefined ? {} : { date }),
      ...(status === undefined ? {} : { status: status as Status }), // the enum has the same values
      ...(country === undefined ? {} : { country }),
      ...(called === undefined ? {} : { name: called }),
    };
  });

/** @throws BAD_CORRECTION - no letter in it; TEXT_TOO_LONG */
function nameOf(name: string | null, path: string): string {
  const plain = name === null ? "" : plainText.of(name, path).replace(/\s+/g, " ").trim();
  if (/\p{L}/u.test(plain)) return plain;
  throw new EntenteError(
    "BAD_CORRECTION",
    `${path}: ${JSON.stringify(name)} is no name.`,
    "Give the whole name, or leave it out.",
  );
}

function checkCountry(country: string, path: string): void {
  if (COUNTRY_CODES.includes(country)) return;
  throw new EntenteError(
    "UNKNOWN_COUNTRY",
    `${path}: "${country.slice(0, 40)}" is no country.`,
    'Give its ISO 3166-1 alpha-3 code, like "KOR", or null for none.',
  );
}
