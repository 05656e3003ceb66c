import type { JSX } from "preact";
import type { View } from "../state/view.js";
import { DateRange } from "./date-range.js";
import { Link } from "./link.js";
import { SearchBox } from "./search-box.js";
import { ThemeSwitch } from "./theme-switch.js";

const WITH_RANGE: readonly View["page"][] = ["party", "pair", "place", "article", "meeting"];

/** What these show is always as it is now. */
export const OF_NOW: readonly View["page"][] = ["read", "operations"];

export const Header = ({ view }: { view: View }): JSX.Element => (
  <header class="top">
    <a class="skip" href="#main">
      Skip to the page
    </a>
    <Link to={{}} class="brand">
      <svg width="20" height="20" viewBox="0 0 32 32" aria-hidden="true">
        <circle class="ring-one" cx="11" cy="16" r="8" />
        <circle class="ring-two" cx="21" cy="16" r="8" />
      </svg>
      Entente
    </Link>
    {view.page !== "start" && <SearchBox key={view.text} text={view.text} />}
    {!OF_NOW.includes(view.page) && (
      <DateRange from={view.from} to={view.to} asOf={view.asOf} hasRange={WITH_RANGE.includes(view.page)} />
    )}
    <nav aria-label="More">
      <Link to={{ page: "read" }}>Read an article</Link>
      <a href="playground/">Playground</a>
      <Link to={{ page: "operations" }}>Operations</Link>
      <ThemeSwitch />
    </nav>
  </header>
);
