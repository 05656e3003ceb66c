import type { JSX, TargetedSubmitEvent } from "preact";
import { useState } from "preact/hooks";
import { go } from "../state/navigation.js";

/** Enter leads to the hits; they appear there while one goes on typing. */
export function SearchBox({ text = "" }: { text?: string }): JSX.Element {
  const [typed, setTyped] = useState(text);
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (typed.trim() !== "") go({ page: "search", text: typed.trim() });
  };
  return (
    <form class="search" role="search" onSubmit={submit}>
      <input
        type="search"
        aria-label="Search people, countries, organizations, articles"
        placeholder="Lavrov, Geneva, Korea …"
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit">Search</button>
    </form>
  );
}
