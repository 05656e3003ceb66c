import type { JSX } from "preact";
import type { LiveNews } from "../data/live.js";
import { count } from "../words.js";

/** What came in since the page was drawn, and whether that is known at all. Nothing moves until it is asked for. */
export function LiveBar({ news, onShow }: { news: LiveNews; onShow: () => void }): JSX.Element {
  const { state, fresh, lostAt, error } = news;
  return (
    <div class={state === "lost" ? "live trouble" : "live"} role="status">
      {state === "lost" && (
        <p>
          <strong>News no longer come by themselves since {lostAt}.</strong>{" "}
          {error?.code === "UNREACHABLE"
            ? "The server does not answer: it may be restarting. What you see stays, and may be old; it is tried again every few seconds."
            : `The server says: ${error?.message ?? ""} It is tried again every few seconds.`}
        </p>
      )}
      {state === "back" && (
        <p>
          The server was away at {lostAt}, and is back. What it read in meanwhile is not counted here.{" "}
          <button onClick={onShow}>Show what is new</button>
        </p>
      )}
      {fresh.size > 0 && (
        <p>
          <strong>{count(fresh.size, "new meeting")}</strong> came in since this page was drawn.{" "}
          <button onClick={onShow}>Show {fresh.size === 1 ? "it" : "them"}</button>
        </p>
      )}
      {state === "on" && fresh.size === 0 && <p class="aside">New meetings are announced here as they come in.</p>}
    </div>
  );
}
