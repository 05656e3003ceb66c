/** What went wrong with a question, in words for the one who asked. */
export class AskError extends Error {
  constructor(
    /** The server's code, or UNREACHABLE when it did not answer. */
    readonly code: string,
    message: string,
    /** What to do now. */
    readonly next: string,
  ) {
    super(message);
    this.name = "AskError";
  }
}

/** Whether asking again later may help: the server was restarted, or its store is away for a moment. */
export const mayPass = ({ code }: AskError): boolean => code === "UNREACHABLE" || code === "STORE_UNAVAILABLE";

/** Anything thrown, as an AskError. */
export function toAskError(error: unknown): AskError {
  if (error instanceof AskError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new AskError(
    "BROKEN",
    `This page broke: ${message}`,
    "Reload it; the address keeps what you were looking at.",
  );
}
