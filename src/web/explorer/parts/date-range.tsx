import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Range } from "../data/range.js";
import { change } from "../state/navigation.js";
import { isoDate } from "../state/view.js";

/** The one date range: graph, timeline and map all follow it. A year or a month is enough. */
export function DateRange({ from, to }: Range): JSX.Element {
  return (
    <fieldset class="range">
      <legend class="hidden">Dates</legend>
      <DateField label="From" value={from} onDate={(date) => change({ from: date })} />
      <DateField label="to" value={to} onDate={(date) => change({ to: date })} />
      {(from !== null || to !== null) && <button onClick={() => change({ from: null, to: null })}>All dates</button>}
    </fieldset>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string | null;
  onDate(date: string | null): void;
}

function DateField({ label, value, onDate }: FieldProps): JSX.Element {
  const [typed, setTyped] = useState(value ?? "");
  useEffect(() => setTyped(value ?? ""), [value]);
  const isWrong = typed !== "" && isoDate(typed) === null;
  const take = (): void => {
    if (!isWrong && (typed || null) !== value) onDate(typed || null);
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
        aria-invalid={isWrong}
        title="A year, a month or a day: 2021, 2021-10, 2021-10-27"
        onInput={({ currentTarget }) => setTyped(currentTarget.value.trim())}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === "Enter") take();
        }}
      />
      {isWrong && <span class="hint">Write 2021, 2021-10 or 2021-10-27.</span>}
    </label>
  );
}
