import { createGraphiQLFetcher, type Fetcher } from "@graphiql/toolkit";
import { createClient } from "graphql-ws";
import { remember } from "./asked.js";
import { operationIn, parsedQuery } from "./operation-in.js";

const address = new URL("../graphql", window.location.href);

/** Opens with the first subscription and closes with the last. */
const wsClient = createClient({ url: address.href.replace(/^http/, "ws") });
const send = createGraphiQLFetcher({ url: address.href, wsClient });

/** Asks the server that served the page. The query is parsed anew, for it says which way to go. */
export const fetcher: Fetcher = async ({ operationName, ...params }, options) => {
  const documentAST = parsedQuery(params.query);
  const asked = { ...params, operationName: operationIn(documentAST, operationName) };
  const answer = await send(asked, { ...options, documentAST });
  if (!(Symbol.asyncIterator in answer)) remember(answer, asked);
  return answer;
};
