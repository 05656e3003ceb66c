import type { ApolloServerPlugin } from "@apollo/server";
import { EntenteError } from "../../errors.js";
import type { Context } from "../context.js";
import { admit } from "./admit.js";

/** Stands before every query and mutation, over HTTP and over WebSockets.
 *  @throws SUBSCRIBE_ELSEWHERE, and what `admit` throws */
export const requestGate = (apiToken: string | null | undefined): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, document, schema, request, contextValue }) => {
      if (!operation) return; // no such operation: execution says so
      if (operation.operation === "subscription") refuseSubscription();
      const { authorization, bodyBytes } = contextValue;
      admit({ schema, document, operation, variables: request.variables ?? {}, authorization, bodyBytes }, apiToken);
    },
  }),
});

function refuseSubscription(): never {
  throw new EntenteError(
    "SUBSCRIBE_ELSEWHERE",
    "A subscription has many answers, and a request to /graphql has one.",
    "Subscribe over a WebSocket at /graphql (protocol graphql-transport-ws), or send the same to /graphql/stream and read server-sent events.",
  );
}
