import cytoscape, { type Core, type LayoutOptions } from "cytoscape";
import fcose from "cytoscape-fcose";
import type { JSX, RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { pairKey, type Picture } from "../data/picture.js";
import { useThemeChanges } from "../state/theme.js";
import { colourOf } from "./colours.js";
import { elementsOf } from "./elements.js";
import { fillBox } from "./fill-box.js";
import type { GraphHandle } from "./graph-handle.js";
import { graphStyle } from "./graph-style.js";
import { placeNodes } from "./place-nodes.js";
import { tellCounts } from "./tell-counts.js";

cytoscape.use(fcose);

export interface GraphProps {
  readonly picture: Picture;
  readonly edge: readonly [string, string] | null;
  readonly chosen: string | null;
  readonly handle: RefObject<GraphHandle | null>;
  onEdge(a: string, b: string): void;
  onParty(id: string): void;
  onMore(id: string): void;
}

/** Who met whom, drawn. The list beside it says the same to those who see or point at no canvas. */
export function Graph(props: GraphProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const drawn = useRef<Core | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const { picture, edge, chosen, handle } = props;

  useEffect(() => {
    const cy = cytoscape({ container: box.current, maxZoom: 3, minZoom: 0.2, userZoomingEnabled: false });
    cy.on("tap", "edge.tie", ({ target }) => latest.current.onEdge(target.data("source"), target.data("target")));
    cy.on("tap", "node", ({ target }) => {
      if (target.hasClass("more")) latest.current.onMore(target.data("of"));
      else latest.current.onParty(target.id());
    });
    cy.on("resize", () => fitIn(cy)); // evidence that is opened takes room beside the picture
    drawn.current = cy;
    handle.current = {
      png: () => cy.png({ output: "blob-promise", full: true, scale: 2, bg: colourOf("--paper") }),
      positions: () => new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }])),
    };
    return () => {
      handle.current = null;
      cy.destroy();
    };
  }, []);

  const themes = useThemeChanges();
  useEffect(() => {
    drawn.current?.style(graphStyle());
  }, [themes]);

  useEffect(() => {
    if (drawn.current) draw(drawn.current, picture);
  }, [picture]);

  useEffect(() => {
    const cy = drawn.current;
    if (!cy) return;
    cy.elements().removeClass("chosen");
    if (edge) cy.getElementById(`edge:${pairKey(...edge)}`).addClass("chosen");
    if (chosen) cy.getElementById(chosen).addClass("chosen");
  }, [picture, edge?.join("~"), chosen]);

  const zoom = (factor: number): void => {
    const cy = drawn.current;
    cy?.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
  };
  return (
    <>
      <div ref={box} class={`graph ${heightOf(picture.parties.length)}`} aria-hidden="true" />
      <div class="zoom screen-only">
        <button onClick={() => zoom(1.3)} aria-label="Zoom in">
          +
        </button>
        <button onClick={() => zoom(1 / 1.3)} aria-label="Zoom out">
          −
        </button>
        <button onClick={() => drawn.current?.fit(undefined, 8)}>Fit</button>
      </div>
    </>
  );
}

/** Few need little room. */
const heightOf = (parties: number): string =>
  parties <= 3 ? "graph-low" : parties <= 5 ? "graph-middle" : parties <= 30 ? "graph-high" : "graph-highest";

function draw(cy: Core, picture: Picture): void {
  const elements = elementsOf(picture);
  const wanted = new Map(elements.map((element) => [element.data.id ?? "", element]));
  cy.elements()
    .filter((element) => !wanted.has(element.id()))
    .remove();
  for (const [id, element] of wanted) {
    const there = cy.getElementById(id);
    if (there.nonempty()) there.data(element.data);
    else cy.add(element);
  }
  placeNodes(cy, picture.center);
  const layout: LayoutOptions & Record<string, unknown> = {
    name: "fcose",
    animate: false,
    randomize: false,
    fit: false,
    nodeDimensionsIncludeLabels: true,
    idealEdgeLength: 90,
    nodeRepulsion: 9_000,
    numIter: 800, // of 2,500: all in one task, which must not freeze the page
  };
  cy.layout(layout).run();
  cy.resize(); // the box may have grown with the picture
  fitIn(cy);
}

function fitIn(cy: Core): void {
  if (cy.destroyed() || cy.nodes().empty()) return; // a box that goes away changes its size, too
  fillBox(cy);
  tellCounts(cy);
}
