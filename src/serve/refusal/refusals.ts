import { EntenteError } from "../../errors.js";

/** An article that was not taken in, and why. */
export interface Refusal {
  /** ISO instant. */
  readonly at: string;
  readonly code: string;
  /** What was wrong, with the value. */
  readonly message: string;
  /** What to do. */
  readonly next: string;
  readonly title: string | null;
  readonly url: string | null;
  /** The file, where it came from one. */
  readonly file: string | null;
  /** The first characters. */
  readonly begins: string;
}

/** What is known of an article before it is read. */
export interface Offered {
  readonly content?: string | Uint8Array | null;
  readonly title?: string | null;
  readonly url?: string | null;
  readonly file?: string;
}

/** How many are kept, the latest, as long as the process lives. */
export const MOST_REFUSALS = 200;
const BEGINNING = 160; // characters
const LONGEST = 500; // of what a stranger may have put into a message, a title or an address

/** The articles that this server did not take in: kept in memory, for whoever holds the token. */
export class Refusals {
  private readonly kept: Refusal[] = [];

  constructor(private readonly now: () => Date = () => new Date()) {}

  /** The latest first. */
  latest(first: number): readonly Refusal[] {
    return this.kept.slice(-first).reverse();
  }

  /** Notes why an article was refused. Of what we did not foresee only that it happened: the log has it. */
  note(error: unknown, { content, title, url, file }: Offered): void {
    const { code, message, next } = error instanceof EntenteError ? ofOurs(error) : UNFORESEEN;
    const begins = typeof content === "string" ? content : new TextDecoder().decode(content?.slice(0, 4 * BEGINNING));
    this.kept.push({
      at: this.now().toISOString(),
      code,
      message: message.slice(0, LONGEST),
      next,
      title: title?.slice(0, LONGEST) ?? null,
      url: url?.slice(0, LONGEST) ?? null,
      file: file ?? null,
      begins: begins.trimStart().slice(0, BEGINNING),
    });
    if (this.kept.length > MOST_REFUSALS) this.kept.shift();
  }

  /** Does what may refuse an article; when it does, that is noted, and thrown on. */
  async watching<Result>(offered: Offered, act: () => Promise<Result>): Promise<Result> {
    try {
      return await act();
    } catch (error) {
      this.note(error, offered);
      throw error;
    }
  }
}

const ofOurs = ({ code, message, next }: EntenteError) => ({
  code,
  message: message.endsWith(next) ? message.slice(0, -next.length).trim() : message,
  next,
});

const UNFORESEEN = {
  code: "INTERNAL_SERVER_ERROR",
  message: "Something broke here.",
  next: "The server's log says what.",
};
