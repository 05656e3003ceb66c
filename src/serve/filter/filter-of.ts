import { Field, InputType, type ClassType } from "type-graphql";

/** One field of a filter input and what it is a condition on. */
export type FilterEntry =
  /** A property of the node, or (edge) of the relationship that led to it. */
  | { readonly on: "property" | "edge"; readonly name: string; readonly input: ClassType<object> }
  /** The first and the last day that a date can mean. */
  | { readonly on: "days"; readonly first: string; readonly last: string; readonly input: ClassType<object> }
  /** A node at the end of any of these paths of relations. */
  | {
      readonly on: "related";
      readonly paths: readonly (readonly string[])[];
      readonly many: boolean;
      readonly of: () => FilterSpec;
    };

/** A filter input of the API, and how each of its fields becomes a condition of a plan. */
export interface FilterSpec {
  readonly input: ClassType<object>;
  /** `{ some: … }` around the input, for relations that lead to many. */
  readonly some: ClassType<object>;
  readonly entries: Readonly<Record<string, FilterEntry>>;
}

/** Makes the filter input of a noun from a table; `and`, `or` and `not` come with it.
 *  @example filterOf("Place", { name: text("name"), country: one(() => countryFilter, ["country"]) }) */
export function filterOf(noun: string, entries: Readonly<Record<string, FilterEntry>>): FilterSpec {
  const input = named(`${noun}Filter`);
  const some = named(`Some${noun}Filter`);
  const spec: FilterSpec = { input, some, entries };
  for (const [field, entry] of Object.entries(entries)) {
    Field(() => inputOf(entry), { nullable: true })(input.prototype, field);
  }
  Field(() => [input], { nullable: true })(input.prototype, "and");
  Field(() => [input], { nullable: true })(input.prototype, "or");
  Field(() => input, { nullable: true })(input.prototype, "not");
  InputType(input.name, { description: "All conditions given must hold; null and absent are no condition." })(input);
  Field(() => input, { description: "At least one that fits." })(some.prototype, "some");
  InputType(some.name)(some);
  return spec;
}

function inputOf(entry: FilterEntry): ClassType<object> {
  if (entry.on !== "related") return entry.input;
  return entry.many ? entry.of().some : entry.of().input;
}

const named = (name: string): ClassType<object> => ({ [name]: class {} })[name] as ClassType<object>;
