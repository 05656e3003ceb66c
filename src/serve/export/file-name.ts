/** A name for the file: the query and what it was asked about, in characters that every system takes.
 *  @example fileName("timeline", { of: "KOR", from: "2021-10" }, "csv") // "entente-timeline-KOR-2021-10.csv" */
export function fileName(query: string, variables: Readonly<Record<string, unknown>>, format: string): string {
  const values = Object.entries(variables).filter(([name]) => name !== "after");
  const words = ["entente", query, ...values.map(([, value]) => String(value))];
  const plain = words.map((word) => word.replace(/[^A-Za-z\d]+/g, "-").replace(/^-+|-+$/g, ""));
  return `${plain.filter(Boolean).join("-").slice(0, 100)}.${format}`;
}
