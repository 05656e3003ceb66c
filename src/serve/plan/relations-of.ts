import type { GraphQLResolveInfo } from "graphql";
import { Args, Extensions, FieldResolver, Info, Resolver, Root, type ClassType } from "type-graphql";
import type { FieldReads } from "./reads.js";
import type { LinkView, NodeView } from "./view.js";

/** One field of a type that leads elsewhere in the graph. */
export interface RelationField {
  readonly type: () => object | [object];
  readonly reads: FieldReads;
  readonly resolve: (source: NodeView & LinkView, info: GraphQLResolveInfo) => unknown;
  readonly nullable?: boolean;
  readonly args?: ClassType<object>;
  readonly description?: string;
}

/** Makes the field resolvers of a type from a table: they only read what the plan of the root field brought.
 *  @example relationsOf(() => Place, { country: node(() => Country, "country") }) */
export function relationsOf(type: () => object, table: Readonly<Record<string, RelationField>>): ClassType<object> {
  const resolver = class {} as ClassType<object> & { prototype: Record<string, unknown> };
  for (const [name, field] of Object.entries(table)) {
    const at = resolver.prototype;
    const args = field.args;
    at[name] = (source: NodeView & LinkView, info: GraphQLResolveInfo) => field.resolve(source, info);
    Root()(at, name, 0);
    Info()(at, name, 1);
    if (args) Args(() => args)(at, name, 2);
    Extensions({ reads: field.reads, resolve: field.resolve })(at, name); // `directly` puts it in place
    FieldResolver(field.type as () => ClassType<object>, {
      nullable: field.nullable ?? false,
      description: field.description,
    })(at, name, {});
  }
  Resolver(type as () => ClassType<object>)(resolver);
  return resolver;
}
