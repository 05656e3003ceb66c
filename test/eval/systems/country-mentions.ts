import type { ReadDoc } from "../../../src/extract/resolve/reading.js";
import type { Iso3, Span } from "../../../src/facts/shapes.js";

/** The mentions of countries by name, those within an office ("U.S. President Donald Trump") and within the name of an
 *  organization included. */
export const countryMentions = (doc: ReadDoc): (Span & { readonly iso3: Iso3 })[] =>
  doc.mentions.states.map(({ start, end, country }) => ({ start, end, iso3: country }));
