import { lexicographicSortSchema, printSchema } from "graphql";
import { buildSchema } from "./schema.js";

/** The schema as it stands in schema/schema.graphql.
 *  @example process.stdout.write(printSchemaText()) */
export const printSchemaText = (schema = buildSchema()): string =>
  `# Printed from the code by \`entente schema\`; a test compares the two.\n\n${printSchema(lexicographicSortSchema(schema))}\n`;
