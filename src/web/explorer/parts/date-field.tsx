import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { isoDate } from "../state/view.js";

interface Props {
  readonly label: string;
  readonly value: string | null;
  /** What it is for. */
  readonly title?: string;
  onDate(date: string | null): void;
}

/** A date as exact as one likes. Taken with Enter, or when the field is left; what is no date is not taken. */
export function DateField({ label, value, title = "A year, a month or a day", onDate }: Props): JSX.Element {
  const [typed, setTyped] = useState(value ?? "");
  useEffect(() => setTyped(value ?? ""), [value]);
  const take = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }): void => {
    const text = currentTarget.value.trim(); // what is drawn may be a letter behind
    if (!isWrong(text) && (text || null) !== value) onDate(text || null);
  };
  return (
    <label class="date">
      {label}{" "}
      <input
        type="text"
        inputMode="numeric"
        size={10}
        placeholder="2021-10"
        value={typed}
        aria-invalid={isWrong(typed)}
        title={`${title}: 2021, 2021-10, 2021-10-27`}
        onInput={({ currentTarget }) => setTyped(currentTarget.value.trim())}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === "Enter") take(event);
        }}
      />
      {isWrong(typed) && <span class="hint">Write 2021, 2021-10 or 2021-10-27.</span>}
    </label>
  );
}

const isWrong = (text: string): boolean => text !== "" && isoDate(text) === null;
