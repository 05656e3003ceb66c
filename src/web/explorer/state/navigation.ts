import { useEffect, useState } from "preact/hooks";
import { pageFor, parseView, writeView, type View } from "./view.js";

const MOVED = "entente-moved";

let read = { query: "", view: parseView("") };

/** What the address says. Every link of a page asks for it: it is read once. */
export function currentView(): View {
  const query = window.location.search;
  if (query !== read.query) read = { query, view: parseView(query) };
  return read.view;
}

export const addressOf = (view: View): string => `${window.location.pathname}${writeView(view)}`;

/** Goes on to another page; the date range stays. */
export function go(page: Partial<View>): void {
  window.history.pushState(null, "", addressOf(pageFor(currentView(), page)));
  window.dispatchEvent(new Event(MOVED));
  window.scrollTo(0, 0);
}

/** Changes what this page shows. Going back undoes it. */
export function change(part: Partial<View>): void {
  const next = addressOf({ ...currentView(), ...part });
  if (next === window.location.pathname + window.location.search) return;
  window.history.pushState(null, "", next);
  window.dispatchEvent(new Event(MOVED));
}

export function useView(): View {
  const [view, setView] = useState(currentView);
  useEffect(() => {
    const update = (): void => setView(currentView());
    window.addEventListener("popstate", update);
    window.addEventListener(MOVED, update);
    return () => {
      window.removeEventListener("popstate", update);
      window.removeEventListener(MOVED, update);
    };
  }, []);
  return view;
}
