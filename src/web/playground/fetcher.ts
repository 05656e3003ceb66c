import { createGraphiQLFetcher, type Fetcher } from "@graphiql/toolkit";
import { Kind, parse, type DocumentNode } from "graphql";
import { createClient } from "graphql-ws";
import { remember } from "./asked.js";

const address = new URL("../graphql", window.location.href);

/** Opens with the first subscription and closes with the last. */
const wsClient = createClient({ url: address.href.replace(/^http/, "ws") });
const send = createGraphiQLFetcher({ url: address.href, wsClient });

/** Asks the server that served the page. Just after a change of tabs GraphiQL still holds the operation of the tab
 *  before: a name that the query does not have is left out, and the query is parsed anew, for it says which way to go. */
export const fetcher: Fetcher = async ({ operationName, ...params }, options) => {
  const documentAST = parsed(params.query);
  const operations = documentAST?.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION) ?? [];
  const [named] = operations.filter(({ name }) => name?.value === operationName);
  const [only] = operations.length === 1 ? operations : [named];
  const asked = { ...params, operationName: (named ?? only)?.name?.value };
  const answer = await send(asked, { ...options, documentAST });
  if (!(Symbol.asyncIterator in answer)) remember(answer, asked);
  return answer;
};

function parsed(query: string): DocumentNode | undefined {
  try {
    return parse(query);
  } catch {
    return undefined; // the server says what is wrong with it
  }
}
