import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { getOperationAST, parse, type DocumentNode, type OperationDefinitionNode } from "graphql";
import { EntenteError } from "../../errors.js";
import { packageRoot } from "../../package-root.js";

/** A question that can be asked by its name. */
export interface NamedQuery {
  /** "top-pairs" */
  readonly name: string;
  readonly text: string;
  /** What it answers: the comment above it, in one line. */
  readonly about: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

export type NamedQueries = ReadonlyMap<string, NamedQuery>;

const ENDING = ".graphql";

/** The queries of schema/examples. Subscriptions are none: they have no end. */
export function namedQueries(folder = join(packageRoot(), "schema", "examples")): NamedQueries {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder).filter((file) => file.endsWith(ENDING));
  const queries = files.sort().flatMap((file) => {
    const text = readFileSync(join(folder, file), "utf8");
    const document = parse(text);
    const operation = getOperationAST(document);
    if (operation?.operation !== "query") return [];
    const about = [...text.matchAll(/^# ?(.*)/gm)].map(([, line]) => line).join(" ");
    return [{ name: file.slice(0, -ENDING.length), text, about, document, operation }];
  });
  return new Map(queries.map((query) => [query.name, query]));
}

/** @throws EXPORT_QUERY_UNKNOWN */
export function queryNamed(queries: NamedQueries, names: readonly string[]): NamedQuery {
  const query = names.length === 1 ? queries.get(names[0] ?? "") : undefined;
  if (query) return query;
  const known = [...queries.keys()];
  throw new EntenteError(
    "EXPORT_QUERY_UNKNOWN",
    names.length === 1 ? `There is no query "${(names[0] ?? "").slice(0, 80)}".` : "Name one query.",
    `Ask with query= one of: ${known.join(", ")}. Other questions are asked at /graphql.`,
    { queries: known },
    404,
  );
}
