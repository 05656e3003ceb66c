import { existsSync } from "node:fs";
import { join } from "node:path";
import express, { Router } from "express";
import { EntenteError } from "../../errors.js";
import { packageRoot } from "../../package-root.js";

/** Nothing from another host; Monaco, the editor in it, writes its own style elements and starts workers. */
const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The GraphQL playground, as `npm run build` left it. */
export function playground(): Router {
  const folder = join(packageRoot(), "dist", "playground");
  const router = Router();
  router.use((_request, response, next) => {
    response.setHeader("Content-Security-Policy", POLICY);
    if (existsSync(join(folder, "index.html"))) {
      next();
      return;
    }
    throw new EntenteError("PLAYGROUND_NOT_BUILT", "The playground has not been built.", "Run npm run build.", {}, 503);
  });
  router.use(express.static(folder, { index: "index.html" }));
  return router;
}
