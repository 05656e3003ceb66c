import type { JSX } from "preact";

interface Props {
  readonly text: string;
  /** Counted in UTF-16 units from the beginning of `text`. */
  readonly start: number;
  readonly end: number;
}

/** A text with the words highlighted that say so. */
export const MarkedText = ({ text, start, end }: Props): JSX.Element => (
  <>
    {text.slice(0, start)}
    <mark>{text.slice(start, end)}</mark>
    {text.slice(end)}
  </>
);
