import { createGraphiQLFetcher, type Fetcher } from "@graphiql/toolkit";

const send = createGraphiQLFetcher({ url: new URL("../graphql", window.location.href).href });

/** Asks the server that served the page. Just after a change of tabs GraphiQL still names the operation of the tab
 *  before: a name that the query does not have is left out. */
export const fetcher: Fetcher = ({ operationName, ...params }, options) => {
  const isThere = operationName != null && new RegExp(`\\b${operationName}\\b`).test(params.query);
  return send(isThere ? { ...params, operationName } : params, options);
};
