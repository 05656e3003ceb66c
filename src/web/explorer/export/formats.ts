export const FORMATS = {
  html: "Report, one HTML file",
  png: "Graph as PNG",
  svg: "Graph as SVG",
  gexf: "Graph as GEXF, for Gephi",
  "meetings.csv": "Meetings as CSV",
  "pairs.csv": "Who met whom as CSV",
  json: "All of it as JSON",
} as const;

export type Format = keyof typeof FORMATS;
