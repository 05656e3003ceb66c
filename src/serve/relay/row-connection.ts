import type { Order, Page, Row, Scalar } from "../../graph/plan.js";
import { nodeView, type NodeView } from "../plan/view.js";
import { ConnectionView } from "./connection-view.js";

export type RowConnection = ConnectionView<Row, NodeView>;

/** A page of nodes as a connection. */
export const rowConnection = (list: string, orderBy: readonly Order[], page: Page): RowConnection =>
  new ConnectionView({ list, orderBy, page, nodeOf: nodeView, placeOf: (row) => placeOf(row, orderBy) });

function placeOf(row: Row, orderBy: readonly Order[]): Scalar[] {
  const values = orderBy.map(({ property }) => {
    const value = property === "id" ? row.id : row.properties[property];
    return isScalar(value) ? value : null;
  });
  return [...values, row.id];
}

const isScalar = (value: unknown): value is Scalar => ["string", "number", "boolean"].includes(typeof value);
