import { EntenteError } from "../errors.js";

/** Codes that mean that the command was used wrongly, and not that it failed. */
const WRONG_USE: ReadonlySet<string> = new Set(["CONFIG_INVALID", "USAGE"]);

/** Says on standard error what went wrong and what to do, never with a stack.
 *  @returns the exit code: 2 wrong use, 1 failed */
export function reportError(error: unknown): 1 | 2 {
  console.error(errorLine(error));
  return error instanceof EntenteError && WRONG_USE.has(error.code) ? 2 : 1;
}

/** @example errorLine(new EntenteError("FILE_NOT_FOUND", "There is no file \"a\".", "Check the path.")) */
export function errorLine(error: unknown): string {
  if (error instanceof EntenteError) return `${error.code}: ${error.message}`;
  const message = error instanceof Error ? error.message : String(error);
  return `INTERNAL_ERROR: ${message.split("\n")[0] ?? ""} This is a fault in Entente. Please report it with the command that you ran.`;
}
