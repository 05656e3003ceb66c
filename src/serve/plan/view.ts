import type { Row, Value } from "../../graph/plan.js";

/** A node as the resolvers see it: its properties by name, and the row that its relations are read from. */
export interface NodeView {
  readonly id: string;
  readonly row: Row;
  readonly [property: string]: Value | Row;
}

/** An edge as the resolvers see it: its properties by name, and the row of the node it leads to. */
export interface LinkView {
  readonly row: Row;
  readonly [property: string]: Value | Row;
}

export const nodeView = (row: Row): NodeView => ({ ...row.properties, id: row.id, row });

export const linkView = (row: Row): LinkView => ({ ...row.edge, row });
