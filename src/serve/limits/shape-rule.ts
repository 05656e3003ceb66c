import {
  GraphQLError,
  type ASTVisitor,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from "graphql";
import { limits } from "./limits.js";

/** A document is neither too deep, nor has it too many aliases or directives, fragments opened.
 *  Introspection is left alone: graphql-js has its own limit for it. */
export function shapeRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation: OperationDefinitionNode) {
      const report = (code: string, what: string, most: number): void => {
        context.reportError(
          new GraphQLError(`This operation has ${what}. Ask for at most ${most}, in several requests if need be.`, {
            nodes: operation,
            extensions: { limit: code },
          }),
        );
      };
      const shape = measure(context, operation);
      if (shape.steps > limits.steps) report("steps", "more fields than can be looked at", limits.steps);
      else if (shape.depth > limits.depth) report("depth", `more than ${limits.depth} levels`, limits.depth);
      else if (shape.aliases > limits.aliases) report("aliases", `${shape.aliases} aliases`, limits.aliases);
      else if (shape.directives > limits.directives) {
        report("directives", `${shape.directives} directives`, limits.directives);
      }
      return false;
    },
  };
}

interface Shape {
  steps: number;
  depth: number;
  aliases: number;
  directives: number;
}

function measure(context: ValidationContext, operation: OperationDefinitionNode): Shape {
  const shape: Shape = { steps: 0, depth: 0, aliases: 0, directives: operation.directives?.length ?? 0 };
  const visit = (set: SelectionSetNode | undefined, depth: number, open: readonly string[]): void => {
    for (const selection of set?.selections ?? []) {
      if (++shape.steps > limits.steps || depth > limits.depth + 1) return;
      shape.directives += selection.directives?.length ?? 0;
      if (selection.kind === "Field") {
        if (selection.name.value === "__schema" || selection.name.value === "__type") continue;
        shape.depth = Math.max(shape.depth, depth);
        if (selection.alias) shape.aliases++;
        visit(selection.selectionSet, depth + 1, open);
      } else if (selection.kind === "InlineFragment") {
        visit(selection.selectionSet, depth, open);
      } else if (!open.includes(selection.name.value)) {
        // a fragment within itself is for another rule to refuse
        visit(context.getFragment(selection.name.value)?.selectionSet, depth, [...open, selection.name.value]);
      }
    }
  };
  visit(operation.selectionSet, 1, []);
  return shape;
}
