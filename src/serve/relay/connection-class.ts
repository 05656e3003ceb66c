import { Field, Int, ObjectType, type ClassType } from "type-graphql";
import { PageInfo } from "./page-info.type.js";

/** Makes the connection type and the edge type of a node type.
 *  @example connectionClass("Person", () => Person) // PersonConnection, PersonEdge */
export function connectionClass(name: string, node: () => ClassType<object>): ClassType<object> {
  const edge = class {} as ClassType<object>;
  Field(() => String)(edge.prototype, "cursor");
  Field(node)(edge.prototype, "node");
  ObjectType(`${name}Edge`, { simpleResolvers: true })(edge);

  const connection = class {} as ClassType<object>;
  const fields = connection.prototype;
  Field(() => [edge])(fields, "edges");
  Field(() => [node()], { description: "The nodes of the edges, for those who need no cursors." })(fields, "nodes");
  Field(() => PageInfo)(fields, "pageInfo");
  Field(() => Int, { description: "All that match, whatever the page; counted only when asked for." })(
    fields,
    "totalCount",
  );
  ObjectType(`${name}Connection`, { simpleResolvers: true })(connection);
  return connection;
}
