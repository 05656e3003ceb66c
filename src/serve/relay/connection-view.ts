import type { Order, Scalar } from "../../graph/plan.js";
import { cursor } from "./cursor.js";
import type { PageInfo } from "./page-info.type.js";

interface ConnectionParts<Item, Node> {
  /** Says in the cursors which list they belong to. */
  readonly list: string;
  readonly orderBy: readonly Order[];
  readonly page: { readonly rows: readonly Item[]; readonly hasNextPage: boolean; readonly count: number | null };
  readonly nodeOf: (item: Item) => Node;
  /** The orderBy values and the id. */
  readonly placeOf: (item: Item) => readonly Scalar[];
}

/** A page as a Relay connection. What is not selected is not made. */
export class ConnectionView<Item, Node> {
  constructor(private readonly parts: ConnectionParts<Item, Node>) {}

  get nodes(): Node[] {
    return this.parts.page.rows.map(this.parts.nodeOf);
  }

  get edges(): { readonly cursor: string; readonly node: Node }[] {
    return this.parts.page.rows.map((item) => ({ cursor: this.cursorOf(item), node: this.parts.nodeOf(item) }));
  }

  get pageInfo(): PageInfo {
    const last = this.parts.page.rows.at(-1);
    return { hasNextPage: this.parts.page.hasNextPage, endCursor: last === undefined ? null : this.cursorOf(last) };
  }

  get totalCount(): number | null {
    return this.parts.page.count; // counted whenever it is selected
  }

  private cursorOf(item: Item): string {
    return cursor.write(this.parts.list, this.parts.orderBy, this.parts.placeOf(item));
  }
}
