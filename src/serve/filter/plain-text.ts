import { EntenteError } from "../../errors.js";
import type { Scalar } from "../../graph/plan.js";

const LONGEST = 1_000;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/** Text that somebody typed: composed as the stored text is, without signs that nobody sees. */
export const plainText = {
  /** @throws TEXT_TOO_LONG */
  of: (value: string, path: string): string => {
    if (value.length > LONGEST) {
      throw new EntenteError(
        "TEXT_TOO_LONG",
        `${path}: "${value.slice(0, 20)}…" has ${value.length} characters.`,
        `Give at most ${LONGEST}.`,
      );
    }
    return value.normalize("NFC").replace(INVISIBLE, "");
  },

  /** The same for each text in a value of a filter. */
  within: (value: Scalar | readonly Scalar[], path: string): Scalar | readonly Scalar[] => {
    if (typeof value === "string") return plainText.of(value, path);
    if (Array.isArray(value)) return value.map((part) => (typeof part === "string" ? plainText.of(part, path) : part));
    return value;
  },
};
