import type { JSX, TargetedMouseEvent } from "preact";
import { useState } from "preact/hooks";
import { COUNTRY_CODES, countryName } from "../../../facts/country-name.js";
import type { Status } from "../api/shapes.js";
import type { Correction } from "../data/correction.js";
import type { ReadFact } from "../data/reading.js";
import { STATUS_WORDS } from "../words.js";
import { DateField } from "./date-field.js";

interface Props {
  readonly fact: ReadFact;
  /** Tells it from the others, for who does not see the page. */
  readonly name: string;
  readonly correction: Correction | undefined;
  /** null: as it was read. */
  onCorrect(change: Correction | null): void;
}

const STATUSES = Object.entries(STATUS_WORDS) as [Status, string][];
const COUNTRIES = COUNTRY_CODES.map((code) => [code, countryName(code)] as const).sort(([, one], [, other]) =>
  one.localeCompare(other, "en"),
);

/** The fields of a fact that can be corrected, behind one word. */
export function CorrectBox({ fact, name, correction, onCorrect }: Props): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const {
    date,
    status,
    country,
    name: called = fact.parties.join(),
  }: Correction = {
    ...fact,
    status: fact.status ?? undefined,
    ...correction,
  };
  const undo = ({ currentTarget }: TargetedMouseEvent<HTMLButtonElement>): void => {
    currentTarget.closest("details")?.querySelector("summary")?.focus(); // the button goes, the focus stays near
    onCorrect(null);
  };
  return (
    <details class="correct" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        Correct<span class="hidden"> {name}</span>
      </summary>
      {isOpen && (
        <div class="fields" role="group" aria-label={`Correct ${name}`}>
          {fact.canBeCorrected.includes("DATE") && (
            <DateField
              label="Date"
              title="When it was; empty: not known"
              value={date}
              onDate={(to) => onCorrect({ date: to })}
            />
          )}
          {fact.canBeCorrected.includes("STATUS") && (
            <Choice
              label="Status"
              value={status ?? ""}
              options={STATUSES}
              onChoice={(to) => onCorrect({ status: to as Status })}
            />
          )}
          {fact.canBeCorrected.includes("NAME") && (
            <label>
              Name{" "}
              <input
                value={called}
                onChange={({ currentTarget }) => onCorrect({ name: currentTarget.value.trim() || fact.parties.join() })}
              />
            </label>
          )}
          {fact.canBeCorrected.includes("COUNTRY") && (
            <Choice
              label="Country"
              value={country ?? ""}
              options={[["", "none, or not known"], ...COUNTRIES]}
              onChoice={(to) => onCorrect({ country: to || null })}
            />
          )}
          {correction && <button onClick={undo}>Undo</button>}
        </div>
      )}
    </details>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  onChoice(value: string): void;
}

function Choice({ label, value, options, onChoice }: ChoiceProps): JSX.Element {
  return (
    <label>
      {label}{" "}
      <select value={value} onChange={({ currentTarget }) => onChoice(currentTarget.value)}>
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
