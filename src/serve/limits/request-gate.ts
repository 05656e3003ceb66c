import type { ApolloServerPlugin } from "@apollo/server";
import { getVariableValues, type FragmentDefinitionNode, type OperationDefinitionNode } from "graphql";
import { EntenteError } from "../../errors.js";
import type { Context } from "../context.js";
import { checkToken } from "./check-token.js";
import { limits } from "./limits.js";
import { measureCost } from "./measure-cost.js";

/** Stands before every operation, once its variables are known and before anything is read or written.
 *  The same document may come again with greater variables: that is why this is no validation rule.
 *  @throws SUBSCRIPTIONS_OFF, BODY_TOO_LARGE, QUERY_TOO_COSTLY, TOO_MANY_MUTATIONS, MUTATIONS_OFF, UNAUTHENTICATED */
export const requestGate = (apiToken: string | null | undefined): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, document, schema, request, contextValue }) => {
      if (!operation) return; // no such operation: execution says so
      const type = schema.getRootType(operation.operation);
      if (operation.operation === "subscription" || !type) refuseSubscription();
      checkBody(operation, contextValue.bodyBytes);
      if (operation.operation === "mutation") {
        checkToken(contextValue.authorization, apiToken);
        checkMutations(operation);
      }
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
      if (!coerced) return; // execution says what is wrong with them
      const fragments = Object.fromEntries(
        document.definitions
          .filter((one): one is FragmentDefinitionNode => one.kind === "FragmentDefinition")
          .map((one) => [one.name.value, one]),
      );
      const cost = measureCost({ schema, fragments, variableValues: coerced }, type, operation.selectionSet);
      if (cost > limits.cost) refuseCost();
    },
  }),
});

function checkBody(operation: OperationDefinitionNode, bytes: number): void {
  if (bytes <= limits.bodyBytes) return;
  const ingests = operation.selectionSet.selections.every(
    (one) => one.kind === "Field" && limits.articleFields.some((field) => field === one.name.value),
  );
  if (!ingests) {
    throw new EntenteError(
      "BODY_TOO_LARGE",
      `The body has ${bytes} bytes.`,
      `At most ${limits.bodyBytes} are read; ${limits.ingestBodyBytes} for ${limits.articleFields.join(" and ")}.`,
      {},
      413,
    );
  }
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

function refuseSubscription(): never {
  throw new EntenteError("SUBSCRIPTIONS_OFF", "Subscriptions are not served.", "Ask again with a query.");
}

function refuseCost(): never {
  throw new EntenteError(
    "QUERY_TOO_COSTLY",
    `This request could bring more than ${limits.cost} nodes: its cost is over the limit of ${limits.cost}.`,
    "Ask for smaller pages (first), above all in lists within lists, and read on with after.",
    { limit: limits.cost },
  );
}
