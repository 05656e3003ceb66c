import { stringify } from "csv-stringify/sync";
import { readCell } from "./read-cell.js";
import type { Column } from "./tables-of.js";

/** Rows as CSV: a line of names first, even where there is no row. What a spreadsheet would run as a formula is led by an
 *  apostrophe; a number is not.
 *  @param bom whether it begins with the mark by which Excel knows UTF-8 */
export function writeCsv(columns: readonly Column[], rows: readonly unknown[], bom = false): string {
  const cells = rows.map((row) => columns.map(({ keys }) => readCell(row, keys)));
  return stringify([columns.map(({ name }) => name), ...cells], {
    bom,
    escape_formulas: true,
    record_delimiter: "windows", // RFC 4180
    cast: { boolean: (value) => String(value) },
  });
}
