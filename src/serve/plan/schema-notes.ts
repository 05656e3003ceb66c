import { getNamedType, type GraphQLField, type GraphQLNamedType, type GraphQLOutputType } from "graphql";
import type { Label } from "../../graph/model.js";
import type { ListSpec } from "../relay/list-of.js";
import type { FieldReads } from "./reads.js";
import type { RelationField } from "./relations-of.js";

/** What the decorators left on the schema for the planner. */
export const schemaNotes = {
  reads: (field: GraphQLField<unknown, unknown>): FieldReads | undefined =>
    field.extensions["reads"] as FieldReads | undefined,
  /** The resolver of a relation; undefined where the field is no relation of a table. */
  resolve: (field: GraphQLField<unknown, unknown>): RelationField["resolve"] | undefined =>
    field.extensions["resolve"] as RelationField["resolve"] | undefined,
  /** The label that a type stands for; null for links, connections and values. */
  label: (type: GraphQLNamedType): Label | null => (type.extensions["label"] as Label | undefined) ?? null,
  /** The list behind a connection type; null when the field is none. */
  list: (type: GraphQLOutputType): ListSpec | null =>
    (getNamedType(type).extensions["list"] as ListSpec | undefined) ?? null,
};
