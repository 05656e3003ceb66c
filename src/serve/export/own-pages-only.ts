import type { RequestHandler } from "express";
import { EntenteError } from "../../errors.js";

/** A page of another site may link here, and not load from here behind its reader's back: the address is plain GET, which
 *  Apollo would refuse for that reason. Tools that are no browsers do not send the headers.
 *  @throws EXPORT_FROM_OTHER_SITE */
export const ownPagesOnly =
  (corsOrigins: readonly string[]): RequestHandler =>
  ({ headers }, _response, next) => {
    const site = headers["sec-fetch-site"] ?? "none";
    const isOwn = site === "none" || site === "same-origin" || headers["sec-fetch-mode"] === "navigate";
    if (isOwn || corsOrigins.includes(headers.origin ?? "")) return next();
    throw new EntenteError(
      "EXPORT_FROM_OTHER_SITE",
      "A page of another site asks.",
      "Name its origin in CORS_ORIGINS, or let its server ask.",
      {},
      403,
    );
  };
