import { AskError } from "./ask-error.js";

/** What went wrong, for a person who typed the token: the server speaks to programs. */
export function forTyper(error: AskError): AskError {
  const { code, message } = error;
  if (code === "UNAUTHENTICATED")
    return new AskError(code, "The server does not know this token.", "Type the API_TOKEN that it was started with.");
  if (code === "MUTATIONS_OFF")
    return new AskError(code, "This server takes no articles: it has no token.", "Start it with API_TOKEN set.");
  return code === "UNREACHABLE"
    ? new AskError(code, message, "What you typed stays here; try again in a moment.")
    : error;
}
