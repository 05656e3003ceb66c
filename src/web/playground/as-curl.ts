import { getOperationAST, parse } from "graphql";
import type { Asked } from "./asked.js";

/** A question as a command for a shell.
 *  @param server "http://127.0.0.1:4000/"
 *  @param variables JSON, or nothing
 *  @throws GraphQLError, SyntaxError - it cannot be asked as it stands */
export function asCurl({ query, operationName }: Asked, variables: string, server: string): string {
  const kind = getOperationAST(parse(query), operationName)?.operation;
  const name = operationName ? { operationName } : {};
  const given = variables.trim() === "" ? {} : { variables: JSON.parse(variables) as unknown };
  const stream = kind === "subscription";
  return [
    `curl ${stream ? "-N" : "-sS"} ${quoted(new URL(stream ? "graphql/stream" : "graphql", server).href)}`,
    `-H ${quoted("Content-Type: application/json")}`,
    ...(stream ? [`-H ${quoted("Accept: text/event-stream")}`] : []),
    ...(kind === "mutation" ? ['-H "Authorization: Bearer $API_TOKEN"'] : []),
    `--data-raw ${quoted(JSON.stringify({ query, ...name, ...given }))}`,
  ].join(" \\\n  ");
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
