import { writtenDates } from "./written-date.js";

const PLACE = String.raw`(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2})`;
const BESIDE = new RegExp(String.raw`^.{3,60} [|•·] ${PLACE}$`, "u");
const BY_IN = new RegExp(String.raw`^(?:[Bb]y|BY|[Ff]rom|FROM) .{2,60},? in ${PLACE}$`, "u");
const BEFORE_DAY = new RegExp(String.raw`^${PLACE},? $`, "u");
const MOST = 80;

/** Where the byline of an article says that it was written, in its words; the world tables say whether that is a city.
 *  @returns null when the lines before the body do not say
 *  @example writtenIn(["Talks held", "Staff Correspondent | Dhaka"]) // "Dhaka"
 *  @example writtenIn(["From our correspondent", "Moscow, 1 April 1987"]) // "Moscow" */
export function writtenIn(head: readonly string[]): string | null {
  for (const line of head.filter(({ length }) => length <= MOST)) {
    const [date] = writtenDates(line);
    const place = date
      ? BEFORE_DAY.exec(line.slice(0, date.start))?.[1]
      : (BY_IN.exec(line)?.[1] ?? BESIDE.exec(line)?.[1]);
    if (place) return place;
  }
  return null;
}
