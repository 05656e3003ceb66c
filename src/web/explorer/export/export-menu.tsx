import type { JSX, RefObject } from "preact";
import { useState } from "preact/hooks";
import type { GraphHandle } from "../graph/graph-handle.js";
import { FORMATS, type Format } from "./formats.js";
import type { Seen } from "./seen.js";

interface Props extends Omit<Seen, "graph"> {
  readonly handle: RefObject<GraphHandle | null>;
}

/** Takes along what is seen. The address itself is the link to share. */
export function ExportMenu({ handle, ...seen }: Props): JSX.Element {
  const [said, setSaid] = useState("");
  const save = async (format: Format): Promise<void> => {
    try {
      const { exportAs } = await import("./export-as.js");
      setSaid((await exportAs(format, { ...seen, graph: handle.current })) ?? `Saved: ${FORMATS[format]}.`);
    } catch {
      setSaid("The part that writes files did not come. Reload the page and try again.");
    }
  };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setSaid("Link copied.");
    } catch {
      setSaid("Copy the address of the page: it is the link.");
    }
  };
  return (
    <div class="export screen-only">
      <button onClick={() => void copy()}>Copy link</button>
      <details>
        <summary>Export</summary>
        <ul class="bare">
          {(Object.keys(FORMATS) as Format[]).map((format) => (
            <li key={format}>
              <button onClick={() => void save(format)}>{FORMATS[format]}</button>
            </li>
          ))}
        </ul>
      </details>
      <button onClick={() => window.print()}>Print</button>
      <span role="status" class="aside">
        {said}
      </span>
    </div>
  );
}
