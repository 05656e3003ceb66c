import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { chooseTheme, chosenTheme, type Theme } from "../state/theme.js";

const THEMES: readonly Theme[] = ["auto", "light", "dark"];

export function ThemeSwitch(): JSX.Element {
  const [theme, setTheme] = useState(chosenTheme);
  return (
    <label class="theme">
      <span class="hidden">Colours</span>
      <select
        value={theme}
        onChange={({ currentTarget }) => {
          const next = THEMES.find((one) => one === currentTarget.value) ?? "auto";
          setTheme(next);
          chooseTheme(next);
        }}
      >
        <option value="auto">Auto colours</option>
        <option value="light">Light</option>
        <option value="dark">Dark</option>
      </select>
    </label>
  );
}
