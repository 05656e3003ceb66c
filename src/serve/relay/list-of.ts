import { ArgsType, Extensions, Field, Int, registerEnumType, type ClassType } from "type-graphql";
import type { Label } from "../../graph/model.js";
import type { Order, PagePlan, Scalar } from "../../graph/plan.js";
import type { FilterSpec } from "../filter/filter-of.js";
import { toWhere } from "../filter/to-where.js";
import { connectionClass } from "./connection-class.js";
import { cursor } from "./cursor.js";
import { pageSize } from "./page-size.js";

/** A list of one kind of node, wherever it appears: its connection type, its arguments, and how they become a page. */
export interface ListSpec {
  readonly label: Label;
  readonly connection: ClassType<object>;
  readonly args: ClassType<object>;
  /** @throws CURSOR_INVALID, BAD_USER_INPUT, BAD_DATE, BAD_RANGE, FILTER_TOO_DEEP, FILTER_TOO_LARGE */
  page(args: Readonly<Record<string, unknown>>): Omit<PagePlan, "count" | "select">;
}

/** Makes the list of a noun.
 *  @param orders what it can be ordered by: name in the API -> property of the graph
 *  @param usual the order when none is asked for, in names of the API
 *  @example listOf("Person", () => Person, personFilter, { NAME: "name" }, ["NAME_ASC"]) */
export function listOf(
  label: Label,
  node: () => ClassType<object>,
  filter: FilterSpec,
  orders: Readonly<Record<string, string>>,
  usual: readonly string[],
): ListSpec {
  const table = orderTable(orders);
  const spec: ListSpec = {
    label,
    connection: connectionClass(label, node),
    args: argsClass(label, filter, orderEnum(label, table), usual),
    page: (given) => {
      const names = (given["orderBy"] as readonly string[] | null | undefined) ?? usual;
      const orderBy = names.flatMap((name) => table[name] ?? []);
      const after = given["after"] as string | null | undefined;
      const place: readonly Scalar[] | undefined = after == null ? undefined : cursor.read(after, label, orderBy);
      return {
        where: toWhere(filter, given["filter"]),
        orderBy,
        first: pageSize.check(given["first"]),
        after: place,
      };
    },
  };
  Extensions({ list: spec })(spec.connection);
  return spec;
}

function orderTable(orders: Readonly<Record<string, string>>): Readonly<Record<string, Order>> {
  const both = Object.entries({ ...orders, ID: "id" }).flatMap(([name, property]) => [
    [`${name}_ASC`, { property, direction: "asc" }] as const,
    [`${name}_DESC`, { property, direction: "desc" }] as const,
  ]);
  return Object.fromEntries(both);
}

function orderEnum(label: Label, table: Readonly<Record<string, Order>>): Record<string, string> {
  const names = Object.fromEntries(Object.keys(table).map((name) => [name, name]));
  registerEnumType(names, {
    name: `${label}Order`,
    description: "Missing values come last, whatever the direction; names in the plural are counts.",
  });
  return names;
}

function argsClass(
  label: Label,
  filter: FilterSpec,
  orders: Record<string, string>,
  usual: readonly string[],
): ClassType<object> {
  const args = class {} as ClassType<object>;
  Field(() => Int, { nullable: true, defaultValue: pageSize.usual, description: `At most ${pageSize.most}.` })(
    args.prototype,
    "first",
  );
  Field(() => String, { nullable: true, description: "A cursor of this list: go on behind it." })(
    args.prototype,
    "after",
  );
  Field(() => filter.input, { nullable: true })(args.prototype, "filter");
  Field(() => [orders], { nullable: true, defaultValue: usual })(args.prototype, "orderBy");
  ArgsType()(args);
  return args;
}
