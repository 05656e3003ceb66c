import { download } from "./download.js";
import type { Seen } from "./seen.js";
import { meetingsCsv, tiesCsv } from "./to-csv.js";
import { toGexf } from "./to-gexf.js";
import { toHtml } from "./to-html.js";
import { toJson } from "./to-json.js";
import { toSvg } from "./to-svg.js";
import type { Format } from "./formats.js";

/** Writes what is seen to a file.
 *  @returns why it could not; null when it could */
export async function exportAs(format: Format, seen: Seen): Promise<string | null> {
  const { title, graph } = seen;
  switch (format) {
    case "png":
      if (!graph) return NO_GRAPH;
      download(title, "png", await graph.png(), "image/png");
      return null;
    case "svg": {
      const svg = toSvg(seen);
      if (svg === null) return NO_GRAPH;
      download(title, "svg", svg, "image/svg+xml");
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
