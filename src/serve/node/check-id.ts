import { EntenteError } from "../../errors.js";

const LONGEST = 500;

/** @returns the id as it is
 *  @throws BAD_USER_INPUT - longer than any id */
export function checkId(id: string, argument: string): string {
  if (id.length <= LONGEST) return id;
  throw new EntenteError(
    "BAD_USER_INPUT",
    `${argument}: "${id.slice(0, 20)}…" has ${id.length} characters and is no id.`,
    'Ids look like "person:sergei-lavrov" or "RUS".',
  );
}
