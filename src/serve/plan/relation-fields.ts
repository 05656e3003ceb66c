import { Int } from "type-graphql";
import type { Label } from "../../graph/model.js";
import type { Order } from "../../graph/plan.js";
import { DATE_PROPERTIES, FactDate, factDate } from "../date/fact-date.type.js";
import type { ListSpec } from "../relay/list-of.js";
import { read } from "./read.js";
import type { RelationField } from "./relations-of.js";

/** The words that tables of relations are written in. */

type Type = () => object;

/** A Relay connection. */
export const connection = (list: () => ListSpec, relation: string, description?: string): RelationField => ({
  type: () => list().connection,
  get args() {
    return list().args;
  },
  reads: { nodes: [relation] },
  resolve: (source, info) => read.connection(source, info),
  description,
});

/** One node or null, at the end of one relation or of several in a row. */
export const node = (type: Type, path: string | readonly string[], description?: string): RelationField => ({
  type,
  nullable: true,
  reads: { nodes: typeof path === "string" ? [path] : path },
  resolve: (source, info) => read.node(source, info),
  description,
});

/** All nodes of a relation that is small by nature. */
export const nodes = (
  type: Type,
  relation: string,
  orderBy: readonly Order[],
  description?: string,
): RelationField => ({
  type: () => [type()],
  reads: { nodes: [relation], orderBy },
  resolve: (source, info) => read.nodes(source, info),
  description,
});

export const count = (relation: string, description?: string): RelationField => ({
  type: () => Int,
  reads: { count: relation },
  resolve: (source, info) => read.count(source, info),
  description,
});

/** Edges as objects of their own: their properties, their evidence, their end. */
export const links = (type: Type, relation: string, description?: string): RelationField => ({
  type: () => [type()],
  reads: { links: [relation] },
  resolve: (source, info) => read.links(source, info),
  description,
});

/** One edge or null, of whichever of these relations. */
export const link = (type: Type, relations: readonly string[], description?: string): RelationField => ({
  type,
  nullable: true,
  reads: { links: relations },
  resolve: (source, info) => read.link(source, info),
  description,
});

/** In a link: the node that it leads to. */
export const end = (type: Type, description?: string): RelationField => ({
  type,
  reads: { target: "itself" },
  resolve: (source, info) => read.target(source, info),
  description,
});

/** In a link whose ends differ by label: the end itself, or the node one relation on; null at other ends. */
export const endBy = (
  type: Type,
  target: Readonly<Partial<Record<Label, string>>>,
  description?: string,
): RelationField => ({ ...end(type, description), nullable: true, reads: { target } });

/** The date of a fact. */
export const date: RelationField = {
  type: () => FactDate,
  nullable: true,
  reads: { values: DATE_PROPERTIES },
  resolve: (source) => factDate(source),
  description: "Null when the text says nothing of when.",
};
