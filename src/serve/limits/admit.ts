import {
  getVariableValues,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { EntenteError } from "../../errors.js";
import { checkToken } from "./check-token.js";
import { tooLarge } from "../http/read-body.js";
import { limits } from "./limits.js";
import { measureCost, type Cost } from "./measure-cost.js";

/** An operation that wants to run. */
export interface Request {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly authorization: string | undefined;
  readonly bodyBytes: number;
}

/** Lets an operation through, however it came, once its variables are known and before anything is read or written.
 *  The same document may come again with greater variables: that is why this is no validation rule.
 *  @throws BODY_TOO_LARGE, QUERY_TOO_COSTLY, TOO_MANY_MUTATIONS, MUTATIONS_OFF, UNAUTHENTICATED */
export function admit(request: Request, apiToken: string | null | undefined): void {
  const { schema, document, operation, variables, authorization, bodyBytes } = request;
  const type = schema.getRootType(operation.operation);
  if (!type) return; // execution says so
  checkBody(operation, bodyBytes);
  if (operation.operation === "mutation") {
    checkToken(authorization, apiToken);
    checkMutations(operation);
  }
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (!coerced) return; // execution says what is wrong with them
  const walk = { schema, fragments: fragmentsOf(document), variableValues: coerced };
  const cost = measureCost(walk, type, operation.selectionSet);
  if (cost.nodes > limits.cost) refuseCost(cost);
}

export const fragmentsOf = (document: DocumentNode): Readonly<Record<string, FragmentDefinitionNode>> =>
  Object.fromEntries(
    document.definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === "FragmentDefinition")
      .map((one) => [one.name.value, one]),
  );

function checkBody(operation: OperationDefinitionNode, bytes: number): void {
  if (bytes <= limits.bodyBytes) return;
  const ingests = operation.selectionSet.selections.every(
    (one) => one.kind === "Field" && limits.articleFields.some((field) => field === one.name.value),
  );
  if (!ingests) throw tooLarge(bytes);
}

function checkMutations(operation: OperationDefinitionNode): void {
  const count = operation.selectionSet.selections.length;
  if (count <= limits.mutations) return;
  throw new EntenteError(
    "TOO_MANY_MUTATIONS",
    `This request has ${count} mutations.`,
    `Send at most ${limits.mutations} at a time.`,
  );
}

function refuseCost({ nodes, most }: Cost): never {
  const said = Number.isFinite(nodes) ? nodes : "endless";
  throw new EntenteError(
    "QUERY_TOO_COSTLY",
    `This request could bring ${said} nodes: its cost is over the limit of ${limits.cost}. Most of them, ${most.nodes}, are in ${most.path}.`,
    `Ask for a smaller first there or in the lists above it, and read on with after.`,
    { cost: Number.isFinite(nodes) ? nodes : null, limit: limits.cost, mostIn: most.path },
  );
}
