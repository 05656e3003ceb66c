import type { Seen } from "./seen.js";

/** All of it, in the shapes of the API. */
export function toJson({ title, picture, meetings, statements }: Seen): string {
  const { parties, ties } = picture;
  return JSON.stringify({ title, address: window.location.href, parties, ties, meetings, statements }, null, 1);
}
