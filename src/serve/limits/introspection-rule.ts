import { GraphQLError, type ASTVisitor, type ValidationContext } from "graphql";

/** Refuses questions about the schema, where it is not to be told. `__typename` is none. */
export function introspectionRule(context: ValidationContext): ASTVisitor {
  return {
    Field(node) {
      if (node.name.value !== "__schema" && node.name.value !== "__type") return;
      context.reportError(
        new GraphQLError(
          `Introspection is off on this server: ${node.name.value} is not answered. Its operator has the schema (npx entente schema), and can start it with INTROSPECTION=on.`,
          { nodes: node, extensions: { setting: "INTROSPECTION" } },
        ),
      );
    },
  };
}
