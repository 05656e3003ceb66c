import type { GraphQLSchema } from "graphql";
import { EntenteError } from "../../errors.js";
import { rowsAt } from "../../table/read-cell.js";
import type { Table } from "../../table/tables-of.js";
import { writeCsv } from "../../table/write-csv.js";
import type { NamedQuery } from "./named-queries.js";
import { pictureOf } from "./picture-of.js";
import type { Picture } from "../../picture/picture.js";
import { writeGexf } from "../../picture/write-gexf.js";
import { writeGraphml } from "../../picture/write-graphml.js";

/** What was asked, and what came of it. */
export interface Exported {
  readonly schema: GraphQLSchema;
  readonly query: NamedQuery;
  readonly variables: Readonly<Record<string, unknown>>;
  /** For rows the first counts; for a graph all that are one. */
  readonly tables: readonly Table[];
  readonly answers: readonly unknown[];
  readonly bom: boolean;
}

export interface Format {
  readonly type: string;
  readonly isGraph: boolean;
  write(exported: Exported): string;
}

const rows = ({ tables, answers }: Exported): readonly unknown[] =>
  answers.flatMap((answer) => rowsAt(answer, tables[0]?.keys ?? []));

const picture = ({ schema, query, variables, tables, answers }: Exported): Picture =>
  pictureOf(schema, query, variables, tables, answers);

const graph = (type: string, write: (picture: Picture) => string): Format => ({
  type,
  isGraph: true,
  write: (exported) => write(picture(exported)),
});

/** By the ending of the file. */
export const formats: Readonly<Record<string, Format>> = {
  csv: {
    type: "text/csv; charset=utf-8; header=present",
    isGraph: false,
    write: (exported) => writeCsv(exported.tables[0]?.columns ?? [], rows(exported), exported.bom),
  },
  json: { type: "application/json", isGraph: false, write: (exported) => JSON.stringify(rows(exported)) },
  gexf: graph("application/gexf+xml", writeGexf),
  graphml: graph("application/graphml+xml", writeGraphml),
  "graph.json": graph("application/json", ({ nodes, edges }) =>
    JSON.stringify({
      nodes: nodes.map(({ attributes, ...node }) => ({ ...attributes, ...node })),
      edges: edges.map(({ attributes, ...edge }, index) => ({ ...attributes, ...edge, id: String(index) })),
    }),
  ),
};

/** @throws EXPORT_FORMAT_UNKNOWN */
export function formatNamed(name: string): Format {
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (format) return format;
  const known = Object.keys(formats);
  throw new EntenteError(
    "EXPORT_FORMAT_UNKNOWN",
    `There is no format "${name.slice(0, 40)}".`,
    `Ask for /export/ and one of: ${known.join(", ")}.`,
    { formats: known },
    404,
  );
}
