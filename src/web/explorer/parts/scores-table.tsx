import type { JSX } from "preact";
import reading from "../data/reading-scores.json" with { type: "json" };
import { longDate } from "../words.js";

/** How well this version reads: measured when it was made, not on what this server has read. */
export function ScoresTable(): JSX.Element {
  const { scores } = reading;
  const days = [...new Set(scores.map(({ measuredOn }) => longDate(measuredOn)))];
  return (
    <>
      <p class="aside">
        Of texts that people had read before, how much this version of the program read as they did, in per cent:
        measured by <code>npm run eval</code> on {days.join(" and ")}. It says nothing of a single article here; each
        fact has its sentence for that.
      </p>
      <div class="scroll" tabIndex={0} role="region" aria-label="Scores of reading">
        <table>
          <thead>
            <tr>
              <th scope="col">Texts</th>
              <th scope="col">What was read</th>
              <th scope="col" class="number">
                Score
              </th>
              <th scope="col" class="number">
                Goal
              </th>
            </tr>
          </thead>
          <tbody>
            {scores.map(({ id, set, title, value, goal }, index) => (
              <tr key={id} class={goal !== null && value < goal ? "below" : undefined}>
                <td>{scores[index - 1]?.set === set ? "" : set}</td>
                <td>{title}</td>
                <td class="number">{percent(value)}</td>
                <td class="number">{goal === null ? "" : `${percent(goal)}${value < goal ? ", not met" : ""}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

const percent = (share: number): string => (share * 100).toFixed(1);
