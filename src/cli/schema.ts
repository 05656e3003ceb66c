import { Command } from "commander";

/** `entente schema`: prints what can be asked. */
export function schemaCommand(): Command {
  return new Command("schema").description("print the GraphQL schema").action(async () => {
    const { printSchemaText } = await import("../serve/print-schema.js"); // late, like every import of the server
    console.log(printSchemaText().trimEnd());
  });
}
