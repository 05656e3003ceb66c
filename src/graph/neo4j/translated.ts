import { EntenteError } from "../../errors.js";

/** The driver's errors in our words; what is neither the network nor the password stays as it is.
 *  No password, and no server text that may hold one, gets into the message. */
export function translated(error: unknown, { uri, user }: { readonly uri: string; readonly user: string }): unknown {
  if (error instanceof EntenteError || !(error instanceof Error)) return error;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  if (/Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired|Forbidden)/.test(code))
    return new EntenteError(
      "NEO4J_AUTH_FAILED",
      `Neo4j at ${uri} does not let the user "${user}" in with this password.`,
      "Set NEO4J_USER and NEO4J_PASSWORD to what the server knows.",
      { uri, user },
      503,
    );
  if (/ServiceUnavailable|SessionExpired/.test(code) || /no answer within|acquisition timed out/.test(error.message))
    return new EntenteError(
      "NEO4J_UNREACHABLE",
      `Neo4j at ${uri} cannot be reached.`,
      "Start it (npm run neo4j), or set NEO4J_URI to where it runs; nothing was saved by halves, so just repeat.",
      { uri },
      503,
    );
  if (/^(Unknown scheme|Illegal host|Illegal port|Invalid URL)/.test(error.message))
    return new EntenteError(
      "NEO4J_URI_INVALID",
      `"${uri}" is no address of a Neo4j server.`,
      "Set NEO4J_URI to one like bolt://127.0.0.1:7687 or neo4j://db.example.org.",
      { uri },
    );
  return error;
}
