import { EntenteError } from "../errors.js";

/** How long questions to a store may take. */
export interface QueryLimits {
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
  /** Milliseconds from now, for all questions together. */
  readonly timeLimit?: number;
}

/** Whether an answer is still worth waiting for. */
export class Patience {
  private readonly until: number;

  /** @param limit milliseconds from now */
  constructor(
    private readonly signal: AbortSignal | null = null,
    private readonly limit = Infinity,
  ) {
    this.until = performance.now() + limit;
  }

  /** @returns the stricter of this and the limits */
  within({ signal, timeLimit = Infinity }: QueryLimits): Patience {
    const isLonger = performance.now() + timeLimit > this.until;
    const stricter = new Patience(signal ?? this.signal, isLonger ? this.limit : timeLimit);
    return isLonger ? Object.assign(stricter, { until: this.until }) : stricter;
  }

  /** Whole milliseconds, at least 1; null: as many as it takes. */
  get left(): number | null {
    return this.limit === Infinity ? null : Math.max(1, Math.ceil(this.until - performance.now()));
  }

  /** @throws QUERY_TIMEOUT, QUERY_CANCELLED */
  check(): void {
    if (this.signal?.aborted) throw cancelled();
    if (performance.now() >= this.until) throw timedOut(this.limit);
  }

  /** The work's result, unless patience ends before.
   *  @throws QUERY_TIMEOUT, QUERY_CANCELLED */
  async race<Result>(work: Promise<Result>): Promise<Result> {
    const { left, signal } = this;
    if (left === null && !signal) return work;
    let tidyUp = (): void => undefined;
    const over = new Promise<never>((_, reject) => {
      const leave = (): void => reject(cancelled());
      const timer = left === null ? undefined : setTimeout(() => reject(timedOut(this.limit)), left);
      signal?.addEventListener("abort", leave);
      tidyUp = () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", leave);
      };
    });
    try {
      return await Promise.race([work, over]);
    } finally {
      tidyUp();
    }
  }
}

/** @param limit milliseconds */
export function timedOut(limit: number): EntenteError {
  return new EntenteError(
    "QUERY_TIMEOUT",
    `The query was ended: it took longer than its limit of ${limit / 1000} s.`,
    "Ask for less: a narrower filter, fewer days, smaller first; or have the server started with a longer QUERY_TIMEOUT.",
    { limit },
    504,
  );
}

/** Nobody reads it: who could is gone. */
const cancelled = (): EntenteError =>
  new EntenteError("QUERY_CANCELLED", "The client is gone, so its query was ended.", "Ask again.", {}, 499);
