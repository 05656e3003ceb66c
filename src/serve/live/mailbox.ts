import { EntenteError } from "../../errors.js";

interface Taker<Event> {
  readonly resolve: (result: IteratorResult<Event, undefined>) => void;
  readonly reject: (error: Error) => void;
}

/** What one subscriber has not taken yet. It has room for so much; who does not keep up is let go. */
export class Mailbox<Event> implements AsyncIterableIterator<Event, undefined> {
  private waiting: Event[] = [];
  private takers: Taker<Event>[] = [];
  private ended = false;
  private error: Error | null = null;

  /** @param onEnd once, however it ends */
  constructor(
    private readonly room: number,
    private readonly onEnd: () => void,
  ) {}

  /** What belongs together is put in together, and fits as long as there is any room. */
  put(events: readonly Event[]): void {
    if (this.ended || events.length === 0) return;
    if (this.waiting.length >= this.room) {
      this.end(tooSlow(this.waiting.length));
      return;
    }
    for (const event of events) {
      const taker = this.takers.shift();
      if (taker) taker.resolve({ value: event, done: false });
      else this.waiting.push(event);
    }
  }

  async next(): Promise<IteratorResult<Event, undefined>> {
    if (this.waiting.length > 0) return { value: this.waiting.shift() as Event, done: false };
    const { error } = this;
    this.error = null; // told once
    if (error) throw error;
    if (this.ended) return { value: undefined, done: true };
    return new Promise((resolve, reject) => this.takers.push({ resolve, reject }));
  }

  async return(): Promise<IteratorResult<Event, undefined>> {
    this.end(null);
    return { value: undefined, done: true };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private end(error: Error | null): void {
    if (this.ended) return;
    this.ended = true;
    this.error = error;
    this.waiting = [];
    for (const { resolve } of this.takers.splice(0)) resolve({ value: undefined, done: true });
    this.onEnd();
  }
}

const tooSlow = (waiting: number): EntenteError =>
  new EntenteError(
    "SUBSCRIPTION_TOO_SLOW",
    `This subscription was ended: ${waiting} events were waiting to be read.`,
    "Read faster or select less, subscribe again, and ask for what was missed, as in articles(orderBy: PUBLISHED_AT_DESC).",
    { waiting },
  );
