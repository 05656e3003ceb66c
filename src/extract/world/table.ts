import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../package-root.js";

export type Row = Readonly<Record<string, string>>;

/** Reads one table of `world/`: first line the column names, tabs between columns, "" where nothing is known.
 *  @throws when a line has another number of columns than the first: a shifted column is a wrong fact
 *  @example readTable("seats.tsv")[0] // { name: "Kremlin", aliases: "the Kremlin", iso3: "RUS", kind: "seat" } */
export function readTable(file: string): Row[] {
  const lines = readFileSync(join(packageRoot(), "world", file), "utf8").split("\n");
  const columns = (lines[0] ?? "").split("\t");
  return lines
    .slice(1)
    .filter((line) => line !== "")
    .map((line) => {
      const cells = line.split("\t");
      if (cells.length !== columns.length) throw new Error(`world/${file} has a line of ${cells.length} columns: ${line}`);
      const row: Record<string, string> = {};
      columns.forEach((column, i) => (row[column] = cells[i] ?? ""));
      return row;
    });
}
