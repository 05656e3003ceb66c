import type { JSX } from "preact";
import type { Range } from "../data/range.js";
import { change } from "../state/navigation.js";
import { DateField } from "./date-field.js";

interface Props extends Range {
  /** Whether what is shown has dates to choose from. */
  readonly hasRange: boolean;
}

/** The one date range: graph, timeline and map all follow it. A year or a month is enough. And the day whose knowledge
 *  is shown, which all pages follow. */
export function DateRange({ from, to, asOf, hasRange }: Props): JSX.Element {
  return (
    <fieldset class="range">
      <legend class="hidden">Dates</legend>
      {hasRange && (
        <>
          <DateField label="From" value={from} onDate={(date) => change({ from: date })} />
          <DateField label="to" value={to} onDate={(date) => change({ to: date })} />
          {(from !== null || to !== null) && (
            <button onClick={() => change({ from: null, to: null })}>All dates</button>
          )}
        </>
      )}
      <DateField
        label="as known on"
        title="Only what was published by the end of this day, month or year"
        value={asOf}
        onDate={(date) => change({ asOf: date })}
      />
    </fieldset>
  );
}
