import { printSchema } from "graphql";
import { buildSchema } from "./schema.js";

/** The schema as it stands in schema/schema.graphql, without the newline at the end.
 *  @example console.log(printSchemaText()) */
export const printSchemaText = (schema = buildSchema()): string =>
  `# Printed from the code: npx entente schema > schema/schema.graphql\n\n${printSchema(schema)}`;
