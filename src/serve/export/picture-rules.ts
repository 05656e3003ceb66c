import { isObject, nameOf, readCell, valueAt, type Cell } from "../../table/read-cell.js";
import type { Table } from "../../table/tables-of.js";
import type { Attributes, PictureBuilder, PictureNode } from "../../picture/picture.js";

/** How the rows of a table become nodes and edges. */
export interface PictureRule {
  /** Columns, or parts of a row, that the table has. */
  readonly has: readonly string[];
  /** A variable of the query, the end that the rows do not name. */
  readonly variable?: string;
  read(row: unknown, into: PictureBuilder, context: PictureContext): void;
}

export interface PictureContext {
  readonly table: Table;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The first that fits a table reads it. Before `star`: the nodes of a neighborhood have a party, too. */
export const pictureRules: readonly PictureRule[] = [
  {
    has: ["id", "depth", "degree"],
    read: (row, into, { table }) => {
      const party = partyAt(row, ["party"], table);
      const attributes = { ...attributesOf(row, table, ["id", "party"]), ...party?.attributes };
      const id = text(valueAt(row, ["id"]));
      if (id !== null) into.node({ id, label: party?.label ?? id, attributes });
    },
  },
  {
    has: ["from", "to", "count"],
    read: (row, into, { table }) => {
      const [source, target] = [text(valueAt(row, ["from"])), text(valueAt(row, ["to"]))];
      if (source !== null && target !== null) into.edge(met(row, table, source, target, ["from", "to"]));
    },
  },
  {
    has: ["a", "b", "count"],
    read: (row, into, { table }) => {
      const [a, b] = [partyAt(row, ["a"], table), partyAt(row, ["b"], table)];
      if (!a || !b) return;
      [a, b].forEach((one) => into.node(one));
      into.edge(met(row, table, a.id, b.id, ["a", "b"]));
    },
  },
  {
    has: ["actor", "recipient", "events"],
    read: (row, into, { table }) => {
      const [actor, recipient] = [partyAt(row, ["actor"], table), partyAt(row, ["recipient"], table)];
      if (!actor || !recipient) return;
      [actor, recipient].forEach((one) => into.node(one));
      const attributes = attributesOf(row, table, ["actor", "recipient"]);
      const weight = number(valueAt(row, ["events"]));
      const [source, target] = [actor.id, recipient.id];
      const edge = { source, target, relation: "acted-toward", directed: true, weight, attributes };
      into.edge(edge, String(attributes["time"] ?? ""));
    },
  },
  star("party", "of", "met", false),
  star("topic", "speaker", "spoke-about", true),
  {
    has: ["parties"],
    read: (row, into, { table }) => {
      const parties = valueAt(row, ["parties"]);
      const nodes = (Array.isArray(parties) ? parties : []).map((party) => partyOf(party, table, ["parties"]));
      nodes.forEach((node, index) => {
        const before = nodes[index - 1];
        if (node) into.node(node);
        if (!node || !before) return;
        const weight = number(valueAt((valueAt(row, ["hops"]) as unknown[] | undefined)?.[index - 1], ["count"]));
        into.edge({ source: before.id, target: node.id, relation: "met", directed: false, weight, attributes: {} });
      });
    },
  },
];

/** Rows about those around one that only the question names. */
function star(key: string, variable: string, relation: string, directed: boolean): PictureRule {
  return {
    has: [key, "count"],
    variable,
    read: (row, into, { table, variables }) => {
      const source = text(variables[variable]);
      const node = partyAt(row, [key], table);
      if (source === null || !node) return;
      into.node(node);
      into.edge({ ...met(row, table, source, node.id, [key]), relation, directed });
    },
  };
}

const met = (row: unknown, table: Table, source: string, target: string, ends: readonly string[]) => ({
  source,
  target,
  relation: "met",
  directed: false,
  weight: number(valueAt(row, ["count"])),
  attributes: attributesOf(row, table, ends),
});

const partyAt = (row: unknown, keys: readonly string[], table: Table): PictureNode | null =>
  partyOf(valueAt(row, keys), table, keys);

/** @returns null where there is neither an id nor a name */
function partyOf(party: unknown, table: Table, keys: readonly string[]): PictureNode | null {
  if (!isObject(party)) return null;
  const label = nameOf(party);
  const id = text(party["id"]) ?? label;
  const inner = table.columns.filter((column) => keys.every((key, index) => column.keys[index] === key));
  const cells = inner.map(({ keys: path }) => [path.slice(keys.length).join("."), path.slice(keys.length)] as const);
  const own = cells.filter(([name]) => name !== "" && name !== "id" && name !== "name");
  const attributes = filled(own.map(([name, path]) => [name === "__typename" ? "type" : name, readCell(party, path)]));
  return id === null ? null : { id, label: label ?? id, attributes };
}

const attributesOf = (row: unknown, table: Table, without: readonly string[]): Attributes =>
  filled(
    table.columns
      .filter(({ keys }) => !without.includes(keys[0] ?? ""))
      .map(({ name, keys }) => [name, readCell(row, keys)]),
  );

const filled = (cells: readonly (readonly [string, Cell])[]): Attributes =>
  Object.fromEntries(cells.filter(([, cell]) => cell !== null));

const text = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);
const number = (value: unknown): number => (typeof value === "number" ? value : 1);
