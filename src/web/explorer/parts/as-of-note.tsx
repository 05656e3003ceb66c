import type { JSX } from "preact";
import { change } from "../state/navigation.js";
import { longDate } from "../words.js";

/** What is left out is said on every page that it is left out of. */
export const AsOfNote = ({ asOf }: { asOf: string }): JSX.Element => (
  <p class="as-of" role="status">
    As known on <strong>{longDate(asOf)}</strong>: what was published later, or only read in later from an article
    without a date, is left out. <button onClick={() => change({ asOf: null })}>Show all that is known now</button>
  </p>
);
