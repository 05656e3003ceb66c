import type { ApolloServerPlugin } from "@apollo/server";
import type { Context } from "./context.js";

/** An answer that holds data is a success by the GraphQL over HTTP specification, even when some field failed. */
export const partialAnswersAreAnswers: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response }) => {
      const { body, http } = response;
      if (body.kind === "single" && body.singleResult.data) http.status = undefined;
    },
  }),
};
