/** Makes the one form of a text that is stored and that every offset points into: NFC, lines ended by "\n", plain spaces,
 *  no invisible characters. Quotation marks, dashes and line structure are never touched.
 *  @example normalise("Rus\u00ADsia\u00A0met\r\nus") // "Russia met\nus" */
export function normalise(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, "\n")
    .replace(/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, " ")
    .replace(INVISIBLE, "")
    .normalize("NFC");
}

/** Soft hyphen, zero-width characters, direction marks, control characters other than tab and line end. */
const INVISIBLE =
  /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/g;
