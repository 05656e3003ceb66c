import { EntenteError } from "../../errors.js";

/** @returns the value of an argument that has to be 1 or more
 *  @throws BAD_USER_INPUT - below 1, or above the most
 *  @example inRange("depth", 2, 3) // 2 */
export function inRange(argument: string, value: number, most: number): number {
  if (value >= 1 && value <= most) return value;
  throw new EntenteError("BAD_USER_INPUT", `${argument}: ${value} is out of range.`, `Ask for 1 to ${most}.`);
}
