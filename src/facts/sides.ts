import type { Iso3 } from "./shapes.js";

/** People of one country, where others were there too, sat on one side of the table.
 *  @param countries whom each participant sat there for
 *  @returns the side of each; null: met everybody
 *  @example sidesOf(["USA", "USA", "IRQ"]) // ["USA", "USA", null] */
export const sidesOf = (countries: readonly (Iso3 | null)[]): (string | null)[] =>
  countries.map((country) => {
    const isShared = countries.filter((other) => other === country).length > 1;
    const isApart = countries.some((other) => other !== country);
    return country !== null && isShared && isApart ? country : null;
  });
