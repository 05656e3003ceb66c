import type { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import cors from "cors";
import express, { type Express, type Request, type RequestHandler } from "express";
import type { Context } from "../context.js";
import { checkToken } from "../limits/check-token.js";
import type { ServeOptions } from "../server.js";
import { answerError, answerNotFound } from "./answer-error.js";
import { explorer } from "./explorer.js";
import { health } from "./health.js";
import { playground } from "./playground.js";
import { bodyBytes, readBody } from "./read-body.js";

/** The paths of the server. */
export function createApp(options: ServeOptions, apollo: ApolloServer<Context>, schemaText: string): Express {
  const { store, ingest, corsOrigins = [], version, log } = options;
  const app = express();
  app.disable("x-powered-by");
  app.use(safeHeaders);
  app.use(cors({ origin: [...corsOrigins], methods: ["GET", "POST"], maxAge: 600 }));
  app.use(explorer());
  app.get("/health", health(store, version, log));
  app.get("/schema.graphql", (_request, response) => {
    response.type("text/plain").send(schemaText);
  });
  app.use("/playground", playground());
  app.get("/graphql", showPlayground);
  app.use(
    "/graphql",
    ...readBody,
    expressMiddleware(apollo, {
      context: async ({ req }) => ({
        store,
        ingest,
        read: options.read,
        checkToken: () => checkToken(authorizationOf(req), options.apiToken),
        authorization: authorizationOf(req),
        bodyBytes: bodyBytes.get(req) ?? 0,
      }),
    }),
  );
  app.use(answerNotFound);
  app.use(answerError(log));
  return app;
}

const safeHeaders: RequestHandler = (_request, response, next) => {
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Referrer-Policy", "no-referrer");
  next();
};

/** A browser that is pointed at the address itself, and asks nothing, means the playground. */
const showPlayground: RequestHandler = (request, response, next) => {
  const asks = request.query["query"] !== undefined;
  if (!asks && request.headers.accept?.includes("text/html")) response.redirect("/playground/");
  else next();
};

/** Two such headers are as good as none: which of them would a proxy have checked? */
function authorizationOf(request: Request): string | undefined {
  const given = request.rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === "authorization");
  return given.length === 1 ? request.headers.authorization : undefined;
}
