import { existsSync } from "node:fs";
import { join } from "node:path";
import express, { Router } from "express";
import { EntenteError } from "../../errors.js";
import { packageRoot } from "../../package-root.js";

/** Nothing from another host, nothing inline; data: and blob: are what the page itself draws and hands out. */
const POLICY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const A_YEAR = 365 * 24 * 60 * 60 * 1000;

/** The analyst's page at `/`, as `npm run build` left it. What it shows is in the query of its address. */
export function explorer(): Router {
  const folder = join(packageRoot(), "dist", "explorer");
  const router = Router();
  router.get("/", (_request, response) => {
    if (!existsSync(join(folder, "index.html"))) throw notBuilt();
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("Cache-Control", "no-cache");
    response.sendFile(join(folder, "index.html"));
  });
  // Their names hold a hash of what is in them.
  router.use("/assets", express.static(join(folder, "assets"), { index: false, immutable: true, maxAge: A_YEAR }));
  router.get("/icon.svg", (_request, response) => response.sendFile(join(folder, "icon.svg")));
  return router;
}

const notBuilt = (): EntenteError =>
  new EntenteError("EXPLORER_NOT_BUILT", "The explorer has not been built.", "Run npm run build.", {}, 503);
