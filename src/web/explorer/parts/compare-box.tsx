import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useAnswer } from "../api/use-answer.js";
import { PARTIES, search } from "../data/search.js";
import { currentView } from "../state/navigation.js";
import { Link } from "./link.js";
import { TypeIcon } from "./type-icon.js";

const FEW = 6;

/** Choose a second party: leads to the dossier of the two, and to the chain between them. */
export function CompareBox({ id }: { id: string }): JSX.Element {
  const [typed, setTyped] = useState("");
  const text = typed.trim();
  const { asOf } = currentView();
  const answer = useAnswer(text.length < 2 ? null : `parties ${asOf ?? ""} ${text}`, (signal) =>
    search(text, PARTIES, FEW + 1, asOf, signal),
  );
  const hits = (answer.data?.hits ?? []).filter((hit) => hit.id !== id).slice(0, FEW);
  return (
    <div class="compare screen-only">
      <label>
        With whom?{" "}
        <input
          type="search"
          placeholder="A second name"
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <ul class="inline" aria-live="polite">
        {text.length >= 2 &&
          hits.map(({ id: other, type, title }) => (
            <li key={other}>
              <TypeIcon type={type} />
              <Link to={{ id, other }}>{title}</Link>
            </li>
          ))}
      </ul>
      {text.length >= 2 && answer.data && hits.length === 0 && (
        <span class="aside">Nobody has “{text}” in a name.</span>
      )}
    </div>
  );
}
