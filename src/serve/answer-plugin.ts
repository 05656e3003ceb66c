import type { ApolloServerPlugin } from "@apollo/server";
import type { Context } from "./context.js";

/** An answer that holds data is a success by the GraphQL over HTTP specification, even when some field failed; one that
 *  holds none because something broke here is a failure of the server. */
export const statusOfAnswer: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response }) => {
      if (response.body.kind !== "single") return;
      const { data, errors } = response.body.singleResult;
      const isBroken = errors?.some(({ extensions }) => extensions?.["code"] === "INTERNAL_SERVER_ERROR");
      if (data) response.http.status = undefined;
      else if (isBroken) response.http.status = 500;
    },
  }),
};
