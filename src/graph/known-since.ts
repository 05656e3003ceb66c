import { lastDay } from "../facts/possible-days.js";

/** The day since which something is known that an article says: the last day that its day of publication can mean, or
 *  the day it came in where it does not say when it was published.
 *  @param ingestedAt ISO time
 *  @example knownSince("2020-01", "2026-11-26T10:00:00Z") // "2020-01-31" */
export function knownSince(publishedAt: string | null, ingestedAt: string): string {
  return publishedAt === null ? ingestedAt.slice(0, 10) : lastDay(publishedAt.slice(0, 10));
}
