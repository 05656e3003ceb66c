import type { Draft } from "../data/reading.js";

const KEY = "entente-draft";
const BLANK: Draft = { content: "", title: "", publisher: "", url: "", publishedAt: "" };

/** What was typed stays with this tab, also when the page is left or loaded again. */
export function keptDraft(): Draft {
  try {
    return { ...BLANK, ...(JSON.parse(window.sessionStorage.getItem(KEY) ?? "{}") as Partial<Draft>) };
  } catch {
    return BLANK;
  }
}

export function keepDraft(draft: Draft): void {
  try {
    window.sessionStorage.setItem(KEY, JSON.stringify(draft));
  } catch {
    // more than the browser keeps: it stays in the field
  }
}
