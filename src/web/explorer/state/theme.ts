import { useEffect, useState } from "preact/hooks";

export type Theme = "auto" | "light" | "dark";

const KEY = "entente-theme";
const THEMED = "entente-themed";

/** Sets the theme that was chosen last; "auto" follows the system. */
export function applyTheme(theme: Theme = chosenTheme()): void {
  if (theme === "auto") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
  window.dispatchEvent(new Event(THEMED));
}

export function chosenTheme(): Theme {
  const kept = window.localStorage.getItem(KEY);
  return kept === "light" || kept === "dark" ? kept : "auto";
}

export function chooseTheme(theme: Theme): void {
  window.localStorage.setItem(KEY, theme);
  applyTheme(theme);
}

/** A number that grows with every change of colours, by the switch or by the system. */
export function useThemeChanges(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const system = window.matchMedia("(prefers-color-scheme: dark)");
    const bump = (): void => setCount((last) => last + 1);
    system.addEventListener("change", bump);
    window.addEventListener(THEMED, bump);
    return () => {
      system.removeEventListener("change", bump);
      window.removeEventListener(THEMED, bump);
    };
  }, []);
  return count;
}
