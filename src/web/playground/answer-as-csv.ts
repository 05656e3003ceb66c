import { parse, type GraphQLSchema } from "graphql";
import { rowsAt, valueAt } from "../../table/read-cell.js";
import { tablesOf } from "../../table/tables-of.js";
import { writeCsv } from "../../table/write-csv.js";
import { questionOf, type Asked } from "./asked.js";

export interface CsvFile {
  readonly name: string;
  readonly text: string;
  readonly rows: number;
}

/** The first list in the answer that is shown, as the file that /export/csv would be; Excel reads it, too.
 *  @throws Error that says what to do, where there is nothing to save */
export function answerAsCsv(shown: string, written: Asked, schema: GraphQLSchema | null | undefined): CsvFile {
  if (!schema) throw new Error("This needs the schema, and the server does not tell it.");
  const answer = parsed(shown);
  const asked = questionOf(answer) ?? written;
  const tables = tablesOf(schema, parse(asked.query), asked.operationName);
  const table = tables.find(({ keys }) => Array.isArray(valueAt(valueAt(answer, ["data"]), keys)));
  if (!table) throw new Error("There is no list in this answer to save. Ask first.");
  const rows = rowsAt(valueAt(answer, ["data"]), table.keys);
  return { name: `entente-${table.name}.csv`, text: writeCsv(table.columns, rows, true), rows: rows.length };
}

function parsed(shown: string): unknown {
  try {
    return JSON.parse(shown);
  } catch {
    throw new Error("There is no answer to save yet. Ask first.");
  }
}

/** Hands a file to the person. */
export function save({ name, text }: CsvFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  Object.assign(document.createElement("a"), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
