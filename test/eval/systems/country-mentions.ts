import type { ReadDoc } from "../../../src/extract/resolve/reading.js";
import type { MarkOf } from "../../../src/extract/mentions/mark.js";
import type { Iso3, Span } from "../../../src/facts/shapes.js";

const BY_NAME: readonly string[] = ["name", "side"];

/** The mentions of countries by name, those within an office ("U.S. President Donald Trump") included. */
export function countryMentions(doc: ReadDoc): (Span & { readonly iso3: Iso3 })[] {
  const marks = [...doc.mentions.marks.values()].filter(
    (mark): mark is MarkOf<"country"> => mark.kind === "country" && BY_NAME.includes(mark.form),
  );
  return doc.mentions.ofSentence.flat().flatMap((mention) => {
    if (mention.kind === "country")
      return BY_NAME.includes(mention.form) ? [{ start: mention.start, end: mention.end, iso3: mention.country }] : [];
    const roles = mention.kind === "person" ? mention.roles : mention.kind === "role" ? [mention.role] : [];
    return marks
      .filter((mark) => roles.some((role) => role.start <= mark.start && mark.end <= role.end))
      .filter((mark) => roles.some((role) => role.countries.includes(mark.country)))
      .map(({ start, end, country }) => ({ start, end, iso3: country }));
  });
}
