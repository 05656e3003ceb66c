import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { model, type Label, type PropertyType } from "../../src/graph/model.js";
import { edgeTypes } from "../../src/graph/schema.js";
import type { GraphChunk } from "./graph-chunks.js";

/** What the model does not list: the store's own. */
const OWN: Readonly<Partial<Record<Label, readonly string[]>>> = { Article: ["reading"], Assertion: ["claims"] };
const WHOLE = ["index", "start", "end"];

interface Column {
  readonly name: string;
  readonly type: string;
}

interface Table {
  readonly file: number;
  readonly columns: readonly Column[];
}

/** Writes a graph as files for `neo4j-admin database import`: one per label and one per relationship type. */
export class CsvFiles {
  private readonly tables = new Map<string, Table>();
  /** What the importer is told of each file. */
  readonly arguments: string[] = [];

  constructor(private readonly folder: string) {}

  add({ nodes, edges }: GraphChunk): void {
    for (const [label, rows] of nodes) {
      const { file, columns } = this.tables.get(label) ?? this.begin("nodes", label, nodeColumns(label));
      writeSync(file, rows.map((row) => line(columns.map(({ name }) => row[name]))).join(""));
    }
    for (const [kind, rows] of edges) {
      const type = kind.split(" ")[1] ?? "";
      const { file, columns } = this.tables.get(type) ?? this.begin("relationships", type, edgeColumns(type));
      const names = columns.slice(2).map(({ name }) => name);
      const lines = rows.map(({ from, to, properties }) => line([from, to, ...names.map((name) => properties[name])]));
      writeSync(file, lines.join(""));
    }
  }

  close(): void {
    for (const { file } of this.tables.values()) closeSync(file);
  }

  private begin(what: "nodes" | "relationships", name: string, columns: readonly Column[]): Table {
    const path = join(this.folder, `${name}.csv`);
    const table = { file: openSync(path, "w"), columns };
    writeSync(table.file, `${columns.map((column) => `${column.name}:${column.type}`).join(",")}\n`);
    this.tables.set(name, table);
    this.arguments.push(`--${what}=${name}=${path}`);
    return table;
  }
}

function nodeColumns(label: Label): Column[] {
  const known = Object.entries(model[label].properties).map(([name, type]) => ({ name, type: typeOf(name, type) }));
  const own = (OWN[label] ?? []).map((name) => ({ name, type: "string" }));
  return [{ name: "id", type: "ID" }, ...known, ...own];
}

function edgeColumns(type: string): Column[] {
  const found = [...edgeTypes()].find(([name]) => name === type)?.[1];
  const has = type === "CITES" || type === "HAS_SENTENCE" ? [] : ["factId", ...(found?.properties ?? [])];
  const properties = has.map((name) => ({ name, type: name === "inferred" ? "boolean" : "string" }));
  return [{ name: "", type: "START_ID" }, { name: "", type: "END_ID" }, ...properties];
}

function typeOf(name: string, type: PropertyType): string {
  if (type === "strings") return "string[]";
  if (type !== "number") return type;
  return WHOLE.includes(name) ? "long" : "double";
}

/** Nothing between two commas: no such property. */
function line(values: readonly unknown[]): string {
  const cells = values.map((value) => {
    if (value === undefined || value === null) return "";
    const text = Array.isArray(value) ? value.join(";") : String(value);
    return typeof value === "number" || typeof value === "boolean" ? text : `"${text.replaceAll('"', '""')}"`;
  });
  return `${cells.join(",")}\n`;
}
