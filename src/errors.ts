/** Every error that a user can meet: a stable code, the offending value, the next step.
 *  Reaches the GraphQL answer as `extensions.code`; the CLI prints the same message. */
export class EntenteError extends Error {
  constructor(
    readonly code: string,
    /** What was wrong, with the value. */
    message: string,
    /** What to do. */
    readonly next: string,
    readonly details: Readonly<Record<string, unknown>> = {},
    /** The HTTP status that says the same. */
    readonly status = 400,
  ) {
    super(`${message} ${next}`);
    this.name = "EntenteError";
  }

  get extensions(): Record<string, unknown> {
    return { code: this.code, next: this.next, ...this.details, http: { status: this.status } };
  }
}
