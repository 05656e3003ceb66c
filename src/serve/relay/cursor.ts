import { EntenteError } from "../../errors.js";
import type { Order, Scalar } from "../../graph/plan.js";

/** A cursor says which list and which order it belongs to, and the row it stands on: the values of the order and the id.
 *  It is a place in the order, not a row number, so pages survive what is added or withdrawn between them. */
export const cursor = {
  write: (list: string, orderBy: readonly Order[], place: readonly Scalar[]): string =>
    Buffer.from(JSON.stringify([list, signature(orderBy), ...place])).toString("base64url"),

  /** @throws CURSOR_INVALID - not one of ours, or one of another list or order */
  read: (text: string, list: string, orderBy: readonly Order[]): readonly Scalar[] => {
    const parts = parse(text);
    if (parts?.length !== orderBy.length + 3 || parts[0] !== list || parts[1] !== signature(orderBy))
      refuse(text, list);
    const place = parts.slice(2);
    if (!place.every(isScalar) || typeof place.at(-1) !== "string") refuse(text, list);
    return place;
  },
};

const signature = (orderBy: readonly Order[]): string =>
  orderBy.map(({ property, direction }) => `${property} ${direction}`).join(", ");

function parse(text: string): unknown[] | null {
  if (text.length > 4_000 || !/^[\w-]+$/.test(text)) return null;
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
    return Array.isArray(parsed) ? parsed : null;
  } catch {
    return null; // not JSON: not ours
  }
}

const isScalar = (value: unknown): value is Scalar =>
  value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean";

function refuse(text: string, list: string): never {
  throw new EntenteError(
    "CURSOR_INVALID",
    `after: "${text.slice(0, 40)}" is a cursor not valid here (${list}).`,
    "Take endCursor, or a cursor of an edge, from the same list in the same order, or leave it out for the first page.",
  );
}
