import { download } from "./download.js";
import { drawingOf, GRAPH } from "./drawing-of.js";
import type { Seen } from "./seen.js";
import { meetingsCsv, tiesCsv } from "./to-csv.js";
import { toGexf } from "./to-gexf.js";
import { toHtml } from "./to-html.js";
import { toJson } from "./to-json.js";
import { toPng } from "./to-png.js";
import type { Format } from "./formats.js";

/** Writes what is seen to a file.
 *  @returns why it could not; null when it could */
export async function exportAs(format: Format, seen: Seen): Promise<string | null> {
  const { title } = seen;
  switch (format) {
    case "png":
    case "svg": {
      const svg = drawingOf(GRAPH);
      if (svg === "") return NO_GRAPH;
      if (format === "png") download(title, "png", await toPng(svg), "image/png");
      else download(title, "svg", svg, "image/svg+xml");
      return null;
    }
    case "meetings.csv":
      download(`${title} meetings`, "csv", meetingsCsv(seen), "text/csv");
      return null;
    case "pairs.csv":
      download(`${title} pairs`, "csv", tiesCsv(seen), "text/csv");
      return null;
    case "json":
      download(title, "json", toJson(seen), "application/json");
      return null;
    case "gexf":
      download(title, "gexf", toGexf(seen), "application/gexf+xml");
      return null;
    case "html":
      download(title, "html", toHtml(seen), "text/html");
      return null;
  }
}

const NO_GRAPH = "There is no graph to draw here. Take CSV, JSON or the report.";
