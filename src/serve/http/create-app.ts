import type { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import cors from "cors";
import express, { type Express, type Request, type RequestHandler, type Response } from "express";
import type { GraphQLSchema } from "graphql";
import { EntenteError } from "../../errors.js";
import type { Context, ContextOf } from "../context.js";
import { exports } from "../export/export.router.js";
import type { Announcements } from "../live/announcements.js";
import type { ServeOptions } from "../server.js";
import { limits } from "../limits/limits.js";
import { answerError, answerNotFound } from "./answer-error.js";
import { authorizationOf } from "./authorization-of.js";
import { explorer } from "./explorer.js";
import { health } from "./health.js";
import { playground } from "./playground.js";
import { bodyBytes, readBody } from "./read-body.js";

export interface AppParts {
  readonly apollo: ApolloServer<Context>;
  readonly schema: GraphQLSchema;
  readonly contextOf: ContextOf;
  readonly live: Announcements;
  /** Answers /graphql/stream, its body read. */
  readonly stream: RequestHandler;
  /** null: it is not to be told. */
  readonly schemaText: string | null;
}

/** The paths of the server. */
export function createApp(options: ServeOptions, parts: AppParts): Express {
  const { store, corsOrigins = [], exportRows = limits.exportRows, version, log } = options;
  const { apollo, schema, contextOf, live, stream, schemaText } = parts;
  const contextFor = (request: Request, response: Response): Context => {
    const gone = new AbortController();
    response.once("close", () => {
      if (!response.writableFinished) gone.abort();
    });
    const asked = { authorization: authorizationOf(request), bodyBytes: bodyBytes.get(request) ?? 0 };
    const context = contextOf(asked, gone.signal);
    return { ...context, store: context.store.within({ timeLimit: context.timeLimit }) };
  };
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag"); // of answers that nobody keeps; files have their own
  app.use(safeHeaders);
  app.use(cors({ origin: [...corsOrigins], methods: ["GET", "POST"], exposedHeaders: EXPOSED, maxAge: 600 }));
  app.use(explorer());
  app.get("/health", health(store, live, version, log));
  app.get("/schema.graphql", (_request, response) => {
    if (schemaText === null) throw noSchema();
    response.type("text/plain").send(schemaText);
  });
  app.use("/playground", playground());
  app.use("/export", exports({ apollo, schema, contextFor, corsOrigins, mostRows: exportRows }));
  app.get("/graphql", showPlayground);
  app.use("/graphql", notKept, ...readBody);
  app.use("/graphql/stream", stream);
  app.use("/graphql", expressMiddleware(apollo, { context: async ({ req, res }) => contextFor(req, res) }));
  app.use(answerNotFound);
  app.use(answerError(log));
  return app;
}

/** Of an answer, for pages of other origins. */
const EXPOSED = ["Content-Disposition", "X-Entente-Truncated"];

const safeHeaders: RequestHandler = (_request, response, next) => {
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Referrer-Policy", "no-referrer");
  next();
};

/** An answer is right for its moment: the next article may change it. */
const notKept: RequestHandler = (_request, response, next) => {
  response.setHeader("Cache-Control", "no-store");
  next();
};

/** A person who points a browser at the address means the playground, and a question in it a tab there. With one of these
 *  headers it is a client's request: without, Apollo would answer none. */
const showPlayground: RequestHandler = ({ headers, originalUrl }, response, next) => {
  const isClient = ["content-type", "apollo-require-preflight", "x-apollo-operation-name"].some(
    (name) => headers[name],
  );
  const { search } = new URL(originalUrl, "http://any");
  if (headers.accept?.includes("text/html") && !(isClient && search)) response.redirect(`/playground/${search}`);
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
