import { createHash, timingSafeEqual } from "node:crypto";
import { EntenteError } from "../../errors.js";

/** Lets a request through that carries the token.
 *  @param authorization the Authorization header
 *  @throws MUTATIONS_OFF - the server has no token; UNAUTHENTICATED - without a hint of what is wrong with this one */
export function checkToken(authorization: string | undefined, apiToken: string | null | undefined): void {
  if (!apiToken) {
    throw new EntenteError(
      "MUTATIONS_OFF",
      "This server takes no changes: it has no token.",
      "Start it with API_TOKEN set and send that as Authorization: Bearer <token>.",
      {},
      403,
    );
  }
  // Hashes have one length, and comparing them tells nothing of where two tokens differ.
  const given = createHash("sha256")
    .update(authorization ?? "")
    .digest();
  const wanted = createHash("sha256").update(`Bearer ${apiToken}`).digest();
  if (timingSafeEqual(given, wanted)) return;
  throw new EntenteError(
    "UNAUTHENTICATED",
    "This needs the token.",
    "Send it as Authorization: Bearer <token>.",
    {},
    401,
  );
}
