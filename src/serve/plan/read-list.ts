import type { GraphQLResolveInfo } from "graphql";
import type { GraphReads } from "../../graph/store.js";
import { rowConnection, type RowConnection } from "../relay/row-connection.js";
import { planConnection } from "./plan-connection.js";
import { rootField } from "./root-field.js";

/** Answers a root field that is a list: one plan, one call to the store, whatever is selected below it. */
export async function readList(store: GraphReads, info: GraphQLResolveInfo): Promise<RowConnection> {
  const plan = planConnection(info, rootField(info));
  const { list } = await store.read({ list: plan });
  return rowConnection(plan.label, plan.orderBy, list);
}
