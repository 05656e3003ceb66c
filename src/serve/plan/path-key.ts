import type { GraphQLResolveInfo } from "graphql";

/** Names the place of a field in the answer, without list positions: the planner files a relation's rows under it, so
 *  that the same relation asked for under two aliases, with other arguments, is two.
 *  @example pathKey(info.path) // "meetings/nodes/participants" */
export function pathKey(path: GraphQLResolveInfo["path"]): string {
  const keys: string[] = [];
  for (let step: GraphQLResolveInfo["path"] | undefined = path; step; step = step.prev) {
    if (typeof step.key === "string") keys.unshift(step.key);
  }
  return keys.join("/");
}
