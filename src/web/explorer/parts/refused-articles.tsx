import type { JSX, TargetedSubmitEvent } from "preact";
import { useState } from "preact/hooks";
import { useAnswer } from "../api/use-answer.js";
import { loadRefused, type Refused } from "../data/refused.js";
import { keptToken } from "../state/token.js";
import { Answered } from "./answered.js";
import { TokenField } from "./token-field.js";

/** The articles that were not taken in, and why. They may hold words of strangers: only who may write sees them.
 *  @param round asks anew when it grows */
export function RefusedArticles({ round }: { round: number }): JSX.Element {
  const [tries, setTries] = useState(keptToken() === "" ? 0 : 1);
  const key = tries > 0 ? `refused ${round} ${tries}` : null;
  const answer = useAnswer(key, (signal) => loadRefused(keptToken(), signal));
  const show = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTries(tries + 1);
  };
  return (
    <>
      {answer.data === undefined && (
        <form class="draft token" onSubmit={show}>
          <TokenField />
          <button type="submit">Show them</button>
        </form>
      )}
      {key !== null && (
        <Answered answer={answer} what="what was not taken in">
          {(refused) => <RefusedTable refused={refused} />}
        </Answered>
      )}
    </>
  );
}

function RefusedTable({ refused }: { refused: readonly Refused[] }): JSX.Element {
  if (refused.length === 0) return <p class="empty">None since this server started.</p>;
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label="Articles that were not taken in">
      <table>
        <thead>
          <tr>
            <th scope="col">When (UTC)</th>
            <th scope="col">Which</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {refused.map(({ at, code, message, next, title, url, file, begins }, index) => (
            <tr key={index}>
              <td class="when">{at.slice(0, 16).replace("T", " ")}</td>
              <td>
                {title ?? file ?? url ?? "Without a title"}
                {begins !== "" && <span class="aside places">{begins} …</span>}
              </td>
              <td>
                {message} {next} <code class="aside">{code}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
