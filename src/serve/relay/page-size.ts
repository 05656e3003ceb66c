import { EntenteError } from "../../errors.js";

/** How many a page may hold. */
export const pageSize = {
  usual: 20,
  most: 100,
  /** @returns the size asked for, or the usual one
   *  @throws BAD_USER_INPUT - below 0 or above the most */
  check: (given: unknown, argument = "first"): number => {
    if (given === undefined || given === null) return pageSize.usual;
    const size = Number(given);
    if (Number.isInteger(size) && size >= 0 && size <= pageSize.most) return size;
    throw new EntenteError(
      "BAD_USER_INPUT",
      `${argument}: ${String(size)} is not a page size.`,
      `Ask for 0 to ${pageSize.most} and read on with after: endCursor.`,
    );
  },
};
