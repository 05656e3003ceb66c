import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { keepToken, keptToken } from "../state/token.js";

/** Where the token is typed: once for all pages, until this one is closed or loaded again. */
export function TokenField(): JSX.Element {
  const [token, setToken] = useState(keptToken);
  return (
    <label>
      API token, kept in memory only
      <input
        type="password"
        autocomplete="off"
        required
        value={token}
        onInput={({ currentTarget }) => {
          setToken(currentTarget.value);
          keepToken(currentTarget.value);
        }}
      />
    </label>
  );
}
