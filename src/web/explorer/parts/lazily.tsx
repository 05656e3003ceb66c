import type { ComponentType, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { AskError } from "../api/ask-error.js";
import { Trouble } from "./answered.js";

/** A part whose code is loaded when it is first shown.
 *  @example const Graph = lazily("the graph", () => import("../graph/graph.js").then(({ Graph }) => Graph)); */
export function lazily<P extends object>(
  what: string,
  load: () => Promise<ComponentType<P>>,
): (props: P & JSX.IntrinsicAttributes) => JSX.Element {
  let loaded: ComponentType<P> | undefined;
  return function Lazy(props) {
    const [, setRound] = useState(0);
    const [error, setError] = useState<AskError | null>(null);
    const fetchIt = (): void => {
      setError(null);
      load().then(
        (part) => {
          loaded = part;
          setRound((round) => round + 1);
        },
        () => setError(notLoaded(what)),
      );
    };
    useEffect(() => {
      if (!loaded) fetchIt();
    }, []);
    if (loaded) {
      const Part = loaded;
      return <Part {...props} />;
    }
    return error ? <Trouble error={error} again={fetchIt} /> : <p class="notice">Loading {what} …</p>;
  };
}

const notLoaded = (what: string): AskError =>
  new AskError(
    "NOT_LOADED",
    `The part of the page that draws ${what} did not come: the server is away, or newer than this page.`,
    "Reload the page; the address keeps what you were looking at.",
  );
