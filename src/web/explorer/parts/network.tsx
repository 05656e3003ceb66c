import type { JSX, RefObject } from "preact";
import { useState } from "preact/hooks";
import type { Picture } from "../data/picture.js";
import type { Range } from "../data/range.js";
import type { GraphHandle } from "../graph/graph-handle.js";
import { Graph } from "../graph/graph.js";
import { change, go } from "../state/navigation.js";
import type { View } from "../state/view.js";
import { EvidencePanel } from "./evidence-panel.js";
import { TiesList } from "./ties-list.js";
import { TypeIcon } from "./type-icon.js";

interface Props {
  readonly picture: Picture;
  readonly view: View;
  readonly range: Range;
  readonly handle: RefObject<GraphHandle | null>;
  /** Whether parties can be expanded. */
  readonly canGrow: boolean;
  /** Whether there are meetings that were not held. */
  readonly hasOthers: boolean;
  /** Whether people are shown although countries were asked for. */
  readonly lacksCountries: boolean;
}

const STEP = 25;

/** The graph, the list that says the same, and the evidence of the edge that is chosen. */
export function Network({ picture, view, range, handle, canGrow, hasOthers, lacksCountries }: Props): JSX.Element {
  const [chosen, setChosen] = useState<string | null>(null);
  const toggle = (id: string): void =>
    change({ open: view.open.includes(id) ? view.open.filter((one) => one !== id) : [...view.open, id] });
  const more = (): void => change({ size: Math.min(100, (view.size ?? STEP) + STEP) });
  if (picture.ties.length === 0) {
    return (
      <p class="empty">
        {hasOthers
          ? "None of the meetings below is known to have been held: nobody met by them yet."
          : `No meeting is known here${range.from || range.to ? " in these dates: widen the date range." : "."} What was said and where it is mentioned is below.`}
      </p>
    );
  }
  const canBeCountries = canGrow && view.id !== null && !view.id.includes(":");
  const party = picture.parties.find(({ id }) => id === chosen);
  return (
    <div class={view.edge ? "network with-evidence" : "network"}>
      {canBeCountries && (
        <p class="levels screen-only">
          <button aria-pressed={!view.countries} onClick={() => change({ countries: false, open: [] })}>
            People and organizations
          </button>{" "}
          <button aria-pressed={view.countries} onClick={() => change({ countries: true, open: [] })}>
            Countries
          </button>
        </p>
      )}
      {canBeCountries && lacksCountries && (
        <p class="aside levels" role="status">
          No text says for which countries those sat there whom it met: people and organizations are shown instead.
        </p>
      )}
      <div class="graph-box">
        <Graph
          picture={picture}
          edge={view.edge}
          chosen={chosen}
          handle={handle}
          onEdge={(a, b) => change({ edge: [a, b] })}
          onParty={setChosen}
          onMore={more}
        />
        {party ? (
          <p class="graph-bar">
            <TypeIcon type={party.__typename} /> <strong>{party.name}</strong>{" "}
            {party.id !== view.id && <button onClick={() => go({ id: party.id })}>Open</button>}{" "}
            {canGrow && party.id !== picture.center && (
              <button onClick={() => toggle(party.id)}>{view.open.includes(party.id) ? "Collapse" : "Expand"}</button>
            )}{" "}
            {party.id !== picture.center && (
              <button onClick={() => go({ id: picture.center, other: party.id })}>Compare with the first</button>
            )}
          </p>
        ) : (
          <p class="graph-bar aside screen-only">Click a line for its sentence, a name for more.</p>
        )}
      </div>
      <TiesList picture={picture} view={view} onMore={more} onToggle={canGrow ? toggle : null} />
      {view.edge && <EvidencePanel pair={view.edge} range={range} />}
    </div>
  );
}
