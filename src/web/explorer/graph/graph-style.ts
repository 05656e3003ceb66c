import type { StylesheetJson } from "cytoscape";
import { colourOf } from "./colours.js";

/** Shapes and colours of the graph; the same shapes stand before names everywhere on the page. */
export function graphStyle(): StylesheetJson {
  const [ink, paper, line, accent] = [colourOf("--ink"), colourOf("--paper"), colourOf("--tie"), colourOf("--accent")];
  return [
    {
      selector: "node",
      style: {
        label: "data(label)",
        "text-wrap": "wrap",
        "text-valign": "bottom",
        "text-margin-y": 3,
        "line-height": 1.25, // or the outline of a line covers the feet of the one above
        "font-size": 12,
        "font-family": "system-ui, sans-serif",
        color: ink,
        "text-outline-color": paper,
        "text-outline-width": 2,
        width: 18,
        height: 18,
        "background-color": colourOf("--person"),
        "border-width": 0,
        "overlay-opacity": 0,
      },
    },
    { selector: ".country", style: { shape: "rectangle", "background-color": colourOf("--country") } },
    { selector: ".organization", style: { shape: "diamond", "background-color": colourOf("--organization") } },
    { selector: ".center", style: { width: 28, height: 28, "font-weight": "bold" } },
    {
      selector: ".more",
      style: {
        shape: "round-rectangle",
        width: 54,
        height: 18,
        "background-color": paper,
        "border-width": 1,
        "border-style": "dashed",
        "border-color": line,
        "text-valign": "center",
        "text-margin-y": 0,
      },
    },
    {
      selector: "edge",
      style: { "curve-style": "straight", width: 1, "line-color": line, "overlay-opacity": 0 },
    },
    {
      selector: ".tie",
      style: {
        width: "data(width)",
        label: "data(label)",
        "font-size": 11,
        color: ink,
        "text-background-color": paper,
        "text-background-opacity": 1,
        "text-background-padding": "1px",
      },
    },
    { selector: ".tie[label = '']", style: { "text-background-opacity": 0 } },
    { selector: ".to-more", style: { "line-style": "dashed" } },
    { selector: ".chosen", style: { "line-color": accent, "border-color": accent, "border-width": 3, "z-index": 9 } },
  ];
}
