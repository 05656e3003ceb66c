import type { ClassType } from "type-graphql";
import { DateFilter, IdFilter, NumberFilter, TextFilter } from "./comparison.inputs.js";
import type { FilterEntry, FilterSpec } from "./filter-of.js";

/** The words that filter tables are written in. */
export const id: FilterEntry = { on: "property", name: "id", input: IdFilter };

export const text = (name: string): FilterEntry => ({ on: "property", name, input: TextFilter });

export const number = (name: string): FilterEntry => ({ on: "property", name, input: NumberFilter });

export const choice = (name: string, input: ClassType<object>): FilterEntry => ({ on: "property", name, input });

/** A date that is kept with the first and the last day it can mean. */
export const days = (first: string, last: string): FilterEntry => ({ on: "days", first, last, input: DateFilter });

export const edgeText = (name: string): FilterEntry => ({ on: "edge", name, input: TextFilter });

export const edgeChoice = (name: string, input: ClassType<object>): FilterEntry => ({ on: "edge", name, input });

/** Many related nodes, of which at least one has to fit. */
export const some = (of: () => FilterSpec, ...path: readonly string[]): FilterEntry => ({
  on: "related",
  paths: [path],
  many: true,
  of,
});

/** One related node, at the end of whichever of these paths. */
export const one = (of: () => FilterSpec, ...paths: readonly (readonly string[])[]): FilterEntry => ({
  on: "related",
  paths,
  many: false,
  of,
});
