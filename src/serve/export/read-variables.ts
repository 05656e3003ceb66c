import {
  getNamedType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type TypeNode,
  type VariableDefinitionNode,
} from "graphql";
import { EntenteError } from "../../errors.js";
import type { NamedQuery } from "./named-queries.js";

/** Reads the variables of a query from an address: `of=KOR&first=20&types=CONSULT,AGREE`. One that is given empty is not
 *  given: a dashboard's empty field sends that.
 *  @throws EXPORT_PARAMETER_UNKNOWN, EXPORT_PARAMETER_INVALID */
export function readVariables(
  schema: GraphQLSchema,
  query: NamedQuery,
  parameters: URLSearchParams,
  others: readonly string[],
): Record<string, unknown> {
  const definitions = query.operation.variableDefinitions ?? [];
  const variables: Record<string, unknown> = {};
  for (const name of new Set(parameters.keys())) {
    if (others.includes(name)) continue;
    const definition = definitions.find(({ variable }) => variable.name.value === name);
    if (!definition) throw unknown(name, query, others);
    const type = typeFromAST(schema, definition.type as TypeNode);
    const given = parameters.getAll(name).filter((text) => text !== "");
    if (given.length > 0 && isInputType(type)) variables[name] = read(type, given, name);
  }
  return variables;
}

function read(type: GraphQLInputType, given: readonly string[], name: string): unknown {
  if (isNonNullType(type)) return read(type.ofType as GraphQLInputType, given, name);
  if (isListType(type)) {
    const texts = given.flatMap((text) => text.split(",")).map((text) => text.trim());
    return texts.filter((text) => text !== "").map((text) => read(type.ofType as GraphQLInputType, [text], name));
  }
  const [text = "", second] = given;
  if (second !== undefined) throw invalid(name, "it is given more than once", "Give it once.");
  if (isInputObjectType(type)) throw invalid(name, "an address cannot hold it", "Ask at /graphql.");
  const kind = getNamedType(type).name;
  if (kind === "Boolean") return readBoolean(text, name);
  if (kind !== "Int" && kind !== "Float") return text;
  const number = Number(text);
  if (/^-?\d+(?:\.\d+)?$/.test(text) && (kind === "Float" || Number.isInteger(number))) return number;
  throw invalid(name, `"${text.slice(0, 40)}" is no ${kind === "Int" ? "whole number" : "number"}`, "Give digits.");
}

function readBoolean(text: string, name: string): boolean {
  if (text === "true" || text === "1") return true;
  if (text === "false" || text === "0") return false;
  throw invalid(name, `"${text.slice(0, 40)}" is neither true nor false`, "Give true or false.");
}

const invalid = (name: string, why: string, next: string): EntenteError =>
  new EntenteError("EXPORT_PARAMETER_INVALID", `${name}: ${why}.`, next, { parameter: name });

function unknown(name: string, query: NamedQuery, others: readonly string[]): EntenteError {
  const known = [...variablesOf(query), ...others];
  return new EntenteError(
    "EXPORT_PARAMETER_UNKNOWN",
    `${query.name} has no variable "${name.slice(0, 40)}".`,
    `It takes: ${known.join(", ")}.`,
    { parameters: known },
  );
}

export const variablesOf = (query: NamedQuery): readonly string[] =>
  (query.operation.variableDefinitions ?? []).map((one: VariableDefinitionNode) => one.variable.name.value);
