import type { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import cors from "cors";
import express, { type Express, type RequestHandler } from "express";
import { EntenteError } from "../../errors.js";
import type { Context, ContextOf } from "../context.js";
import type { Announcements } from "../live/announcements.js";
import type { ServeOptions } from "../server.js";
import { answerError, answerNotFound } from "./answer-error.js";
import { authorizationOf } from "./authorization-of.js";
import { explorer } from "./explorer.js";
import { health } from "./health.js";
import { playground } from "./playground.js";
import { bodyBytes, readBody } from "./read-body.js";

export interface AppParts {
  readonly apollo: ApolloServer<Context>;
  readonly contextOf: ContextOf;
  readonly live: Announcements;
  /** Answers /graphql/stream, its body read. */
  readonly stream: RequestHandler;
  /** null: it is not to be told. */
  readonly schemaText: string | null;
}

/** The paths of the server. */
export function createApp(options: ServeOptions, parts: AppParts): Express {
  const { store, corsOrigins = [], version, log } = options;
  const { apollo, contextOf, live, stream, schemaText } = parts;
  const app = express();
  app.disable("x-powered-by");
  app.use(safeHeaders);
  app.use(cors({ origin: [...corsOrigins], methods: ["GET", "POST"], maxAge: 600 }));
  app.use(explorer());
  app.get("/health", health(store, live, version, log));
  app.get("/schema.graphql", (_request, response) => {
    if (schemaText === null) throw noSchema();
    response.type("text/plain").send(schemaText);
  });
  app.use("/playground", playground());
  app.get("/graphql", showPlayground);
  app.use("/graphql", ...readBody);
  app.use("/graphql/stream", stream);
  app.use(
    "/graphql",
    expressMiddleware(apollo, {
      context: async ({ req, res }) => {
        const gone = new AbortController();
        res.once("close", () => gone.abort());
        const context = contextOf(
          { authorization: authorizationOf(req), bodyBytes: bodyBytes.get(req) ?? 0 },
          gone.signal,
        );
        return { ...context, store: context.store.within({ timeLimit: context.timeLimit }) };
      },
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

const noSchema = (): EntenteError =>
  new EntenteError(
    "INTROSPECTION_OFF",
    "This server does not tell its schema.",
    "Its operator prints it with npx entente schema, and can start it with INTROSPECTION=on.",
    {},
    404,
  );
