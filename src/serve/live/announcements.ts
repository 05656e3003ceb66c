import { EntenteError } from "../../errors.js";
import type { IngestArticle, Learned } from "../ingest.js";
import type { LiveLimits } from "../limits/limits.js";
import { Mailbox } from "./mailbox.js";

/** Tells those who subscribed what articles brought, once it is in the graph: in this process alone. */
export class Announcements {
  private readonly subscribers = new Set<(learned: Learned) => void>();

  constructor(private readonly limits: Pick<LiveLimits, "subscriptions" | "waiting">) {}

  /** How many subscriptions are open. */
  get count(): number {
    return this.subscribers.size;
  }

  /** @param pick what the subscriber wants to hear of an article
   *  @throws TOO_MANY_SUBSCRIPTIONS */
  subscribe<Event>(pick: (learned: Learned) => readonly Event[]): AsyncIterableIterator<Event> {
    const { subscriptions, waiting } = this.limits;
    if (this.count >= subscriptions) throw tooMany(subscriptions, "on this server", 503);
    const tell = (learned: Learned): void => mailbox.put(pick(learned));
    const mailbox = new Mailbox<Event>(waiting, () => this.subscribers.delete(tell));
    this.subscribers.add(tell);
    return mailbox;
  }

  /** Ingests like `ingest`, and tells of what is new; an article that was there already is no news. */
  announcing(ingest: IngestArticle): IngestArticle {
    return async (input) => {
      const learned = await ingest(input);
      if (learned.status === "saved") for (const tell of [...this.subscribers]) tell(learned);
      return learned;
    };
  }
}

/** @param where "on this connection" */
export const tooMany = (most: number, where: string, status = 400): EntenteError =>
  new EntenteError(
    "TOO_MANY_SUBSCRIPTIONS",
    `${most} are open ${where}, and there is no room for another.`,
    "End one that is no longer needed, and subscribe again.",
    { most },
    status,
  );
