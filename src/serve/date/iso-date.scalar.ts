import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

const text = (value: unknown): string => {
  if (typeof value === "string") return value;
  throw new GraphQLError(`IsoDate is a text such as "2021-10-27", not ${JSON.stringify(value)}.`);
};

/** A date cut to what is known. That it is a day of the calendar is checked where it is used, so that the error can
 *  name the argument. */
export const IsoDate = new GraphQLScalarType<string, string>({
  name: "IsoDate",
  description: 'A date cut to what is known: "2021-10-27", "2021-10" or "2021".',
  serialize: (value) => text(value),
  parseValue: text,
  parseLiteral: (node) => text(node.kind === Kind.STRING ? node.value : undefined),
});
