import type { GraphQLResolveInfo } from "graphql";
import type { NodePlan, Page, Row } from "../../graph/plan.js";
import { rowConnection, type RowConnection } from "../relay/row-connection.js";
import { pageSize } from "../relay/page-size.js";
import { argumentsOf } from "./arguments-of.js";
import type { ReadsWith } from "./reads.js";
import { rootField } from "./root-field.js";
import { schemaNotes } from "./schema-notes.js";
import type { Subfield } from "./subfields.js";
import { ofLabel } from "./unite-selections.js";
import { linkView, nodeView, type LinkView, type NodeView } from "./view.js";

interface Source {
  readonly row: Row;
}

/** Field resolvers only read what the plan brought. Each of these gives what `@Reads` promises for the field at hand. */
export const read = {
  /** The node at the end of the relations; null when there is none. */
  node: (source: Source, info: GraphQLResolveInfo): NodeView | null => {
    const [row] = rowsAt(source.row, info);
    return row ? nodeView(row) : null;
  },

  nodes: (source: Source, info: GraphQLResolveInfo): NodeView[] => rowsAt(source.row, info).map(nodeView),

  connection: (source: Source, info: GraphQLResolveInfo): RowConnection => {
    const part = rootField(info);
    const { label, orderBy } = listAt(info, part);
    return rowConnection(label, orderBy, pageAt(source.row, part.path) ?? NOTHING);
  },

  links: (source: Source, info: GraphQLResolveInfo): LinkView[] => linkRows(source.row, info).map(linkView),

  /** The first of the edges; null when there is none. */
  link: (source: Source, info: GraphQLResolveInfo): LinkView | null => {
    const [row] = linkRows(source.row, info);
    return row ? linkView(row) : null;
  },

  count: (source: Source, info: GraphQLResolveInfo): number => pageAt(source.row, rootField(info).path)?.count ?? 0,

  /** In a link: the node at its end, or one relation on; null when this end has no such node. */
  target: (link: Source, info: GraphQLResolveInfo): NodeView | null => {
    const reads = readsOf(info, "target");
    const step = reads.target === "itself" ? "itself" : reads.target[link.row.label];
    if (step === undefined) return null;
    const row = step === "itself" ? link.row : pageAt(link.row, rootField(info).path)?.rows[0];
    return row ? nodeView(row) : null;
  },

  /** In a link: the assertions that its edge rests on. */
  linkEvidence: (link: Source, info: GraphQLResolveInfo): NodeView[] => {
    const { first } = argumentsOf(info, rootField(info)); // another alias may have asked for more
    return link.row.edgeEvidence.slice(0, pageSize.check(first)).map(nodeView);
  },
};

type List = Pick<NodePlan, "label" | "orderBy">;

/** By place in the answer, as `rootField` knows it: the arguments are the same for every row. */
const lists = new WeakMap<Subfield, List>();

function listAt(info: GraphQLResolveInfo, part: Subfield): List {
  const before = lists.get(part);
  if (before) return before;
  const list = schemaNotes.list(part.field.type);
  if (!list) throw new Error(`${part.name} is no list`);
  const made = { label: list.label, orderBy: list.page(argumentsOf(info, part)).orderBy };
  lists.set(part, made);
  return made;
}

const NOTHING: Page = { rows: [], hasNextPage: false, count: 0 };

function rowsAt(row: Row, info: GraphQLResolveInfo): readonly Row[] {
  const key = rootField(info).path;
  const { nodes: steps } = readsOf(info, "nodes");
  if (steps.length === 1) return pageAt(row, key)?.rows ?? [];
  return steps.reduce<readonly Row[]>((rows) => rows.flatMap((step) => pageAt(step, key)?.rows ?? []), [row]);
}

function linkRows(row: Row, info: GraphQLResolveInfo): readonly Row[] {
  const part = rootField(info);
  const keys = linkKeys.get(part) ?? readsOf(info, "links").links.map((relation) => `${part.path}/${relation}`);
  linkKeys.set(part, keys);
  const [only] = keys;
  if (keys.length === 1 && only !== undefined) return pageAt(row, only)?.rows ?? [];
  return keys.flatMap((key) => pageAt(row, key)?.rows ?? []);
}

/** Of the links at a place in the answer: under which keys the planner filed their rows. */
const linkKeys = new WeakMap<Subfield, readonly string[]>();

const pageAt = (row: Row, key: string): Page | undefined =>
  row.relations[key] ?? row.relations[ofLabel(row.label, key)]; // never both

function readsOf<Key extends string>(info: GraphQLResolveInfo, kind: Key): ReadsWith<Key> {
  const reads = schemaNotes.reads(rootField(info).field);
  if (!reads || !(kind in reads)) throw new Error(`${info.parentType.name}.${info.fieldName} is not read as ${kind}`);
  return reads as ReadsWith<Key>;
}
