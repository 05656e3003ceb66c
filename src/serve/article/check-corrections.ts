import { EntenteError } from "../../errors.js";
import { COUNTRY_CODES } from "../../facts/country-name.js";
import type { FactCorrection as Correction } from "../../facts/correction.js";
import type { Status } from "../../facts/shapes.js";
import { bounds } from "../date/days-between.js";
import type { FactCorrection } from "./ingest.args.js";

/** Checks what can be checked before the article is read: that what is put in is possible.
 *  @throws BAD_DATE; UNKNOWN_COUNTRY; BAD_CORRECTION - a meeting without a status */
export const checkCorrections = (corrections: readonly FactCorrection[]): readonly Correction[] =>
  corrections.map(({ id, date, status, country }, index) => {
    const path = `input.corrections[${index}]`;
    if (date != null) bounds(date, `${path}.date`);
    if (country != null) checkCountry(country, `${path}.country`);
    if (status === null) {
      throw new EntenteError("BAD_CORRECTION", `${path}.status: null is no status.`, "Give one, or leave it out.", {
        id,
      });
    }
    return {
      id,
      ...(date === undefined ? {} : { date }),
      ...(status === undefined ? {} : { status: status as Status }), // the enum has the same values
      ...(country === undefined ? {} : { country }),
    };
  });

function checkCountry(country: string, path: string): void {
  if (COUNTRY_CODES.includes(country)) return;
  throw new EntenteError(
    "UNKNOWN_COUNTRY",
    `${path}: "${country.slice(0, 40)}" is no country.`,
    'Give its ISO 3166-1 alpha-3 code, like "KOR", or null for none.',
  );
}
