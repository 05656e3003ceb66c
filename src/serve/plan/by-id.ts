import type { GraphQLResolveInfo } from "graphql";
import { Args, FieldResolver, Info, Resolver, Root, type ClassType } from "type-graphql";
import { argumentsOf } from "./arguments-of.js";
import type { Brought } from "./bring.js";
import { rootField } from "./root-field.js";

/** A field that leads from an answer of our own making to nodes of the graph, by their ids. */
export interface ByIdField<Source> {
  readonly type: () => object | [object];
  readonly ids: (source: Source, args: Readonly<Record<string, unknown>>) => readonly (string | null)[];
  readonly nullable?: boolean;
  readonly args?: ClassType<object>;
  readonly description?: string;
}

export type ByIdTable<Source> = Readonly<Record<string, ByIdField<Source>>>;

/** An answer with the nodes that its fields lead to. */
export type WithNodes<Source> = Source & { readonly brought: Brought };

/** Makes the field resolvers of a type from a table: they only look up what `bring` brought.
 *  @example byId(() => PairCount, { a: { type: () => Party, ids: ({ a }) => [a] } }) */
export function byId<Source>(type: () => object, table: ByIdTable<Source>): ClassType<object> {
  const resolver = class {} as ClassType<object> & { prototype: Record<string, unknown> };
  for (const [name, field] of Object.entries(table)) {
    const at = resolver.prototype;
    at[name] = (source: WithNodes<Source>, info: GraphQLResolveInfo) => {
      const ids = field.ids(source, argumentsOf(info, rootField(info)));
      const found = source.brought.at(info, ids);
      return Array.isArray(field.type()) ? found : (found[0] ?? null);
    };
    Root()(at, name, 0);
    Info()(at, name, 1);
    if (field.args) Args(() => field.args ?? Object)(at, name, 2);
    FieldResolver(field.type as () => ClassType<object>, {
      nullable: field.nullable ?? false,
      description: field.description,
    })(at, name, {});
  }
  Resolver(type as () => ClassType<object>)(resolver);
  return resolver;
}
