import {
  GraphQLError,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from "graphql";
import { isWrapping } from "../relay/is-wrapping.js";
import { limits } from "./limits.js";

/** What an operation asks for, fragments opened. */
export interface Shape {
  /** Selections looked at; not more than the limit and one. */
  steps: number;
  fields: number;
  /** Levels of fields; those that only unwrap a connection are none. */
  depth: number;
  aliases: number;
  directives: number;
}

/** A document is neither too deep nor too broad, nor has it too many aliases or directives, fragments opened.
 *  Introspection is left alone: graphql-js has its own limit for it. */
export function shapeRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation: OperationDefinitionNode) {
      const shape = shapeOf(operation, (name) => context.getFragment(name));
      const over = (["steps", "depth", "fields", "aliases", "directives"] as const).find(
        (what) => shape[what] > limits[what],
      );
      if (over) context.reportError(tooMuch(over, shape[over], operation));
      return false;
    },
  };
}

const WORDS: Readonly<Record<keyof Shape, (count: number) => string>> = {
  steps: () => "more fields than can be looked at",
  depth: () => `more than ${limits.depth} levels (edges, nodes, node and pageInfo are none)`,
  fields: (count) => `${count} fields`,
  aliases: (count) => `${count} aliases`,
  directives: (count) => `${count} directives`,
};

const tooMuch = (what: keyof Shape, count: number, operation: OperationDefinitionNode): GraphQLError =>
  new GraphQLError(
    `This operation has ${WORDS[what](count)}. Ask for at most ${limits[what]}, in several requests if need be.`,
    { nodes: operation, extensions: { limit: what, most: limits[what] } },
  );

/** Measures an operation; it stops where a limit is passed by far. */
export function shapeOf(
  operation: OperationDefinitionNode,
  fragmentOf: (name: string) => FragmentDefinitionNode | null | undefined,
): Shape {
  const directives = operation.directives?.length ?? 0;
  const shape: Shape = { steps: 0, fields: 0, depth: 0, aliases: 0, directives };
  const visit = (set: SelectionSetNode | undefined, above: number, open: readonly string[]): void => {
    for (const selection of set?.selections ?? []) {
      if (++shape.steps > limits.steps || above > limits.depth) return;
      shape.directives += selection.directives?.length ?? 0;
      if (selection.kind === "Field") {
        if (selection.name.value === "__schema" || selection.name.value === "__type") continue;
        const depth = isWrapping(selection.name.value) ? above : above + 1;
        shape.depth = Math.max(shape.depth, depth);
        shape.fields++;
        if (selection.alias) shape.aliases++;
        visit(selection.selectionSet, depth, open);
      } else if (selection.kind === "InlineFragment") {
        visit(selection.selectionSet, above, open);
      } else if (!open.includes(selection.name.value)) {
        // a fragment within itself is for another rule to refuse
        visit(fragmentOf(selection.name.value)?.selectionSet, above, [...open, selection.name.value]);
      }
    }
  };
  visit(operation.selectionSet, 0, []);
  return shape;
}
