/** What is looked at. All of it is in the address: a link reproduces it. */
export interface View {
  readonly page: "start" | "search" | "party" | "place" | "meeting" | "article" | "pair" | "read" | "operations";
  readonly id: string | null;
  /** The second of a pair. */
  readonly other: string | null;
  /** ISO, cut to what is meant: "2021", "2021-10". */
  readonly from: string | null;
  readonly to: string | null;
  /** Only what was known by then; null: all. */
  readonly asOf: string | null;
  /** Parties of the graph that are expanded. */
  readonly open: readonly string[];
  /** Whether the graph is of countries rather than of those who sat there for them. */
  readonly countries: boolean;
  /** How many counterparts of the first party are drawn; null: as many as fit well. */
  readonly size: number | null;
  /** The two ends of the edge whose evidence is shown. */
  readonly edge: readonly [string, string] | null;
  /** The words of an article to highlight. */
  readonly mark: readonly [number, number] | null;
  readonly text: string;
}

const NAMED_PAGES = ["search", "read", "operations"] as const;

/** @param query "?id=KOR&from=2021"; what is not understood is left out */
export function parseView(query: string): View {
  const get = new URLSearchParams(query);
  const id = get.get("id") || null;
  const other = get.get("with") || null;
  const edge = get.get("edge")?.split("~") ?? [];
  const mark = /^(\d{1,9})-(\d{1,9})$/.exec(get.get("mark") ?? "");
  const size = Number(get.get("size"));
  return {
    page: NAMED_PAGES.find((page) => page === get.get("page")) ?? pageOf(id, other),
    id,
    other,
    from: isoDate(get.get("from")),
    to: isoDate(get.get("to")),
    asOf: isoDate(get.get("asOf")),
    open: (get.get("open") ?? "").split(",").filter(Boolean).slice(0, 20),
    countries: get.get("level") === "countries",
    size: Number.isInteger(size) && size > 0 ? Math.min(size, 100) : null,
    edge: edge[0] && edge[1] ? [edge[0], edge[1]] : null,
    mark: mark ? [Number(mark[1]), Number(mark[2])] : null,
    text: get.get("q") ?? "",
  };
}

/** @returns "?id=KOR&from=2021"; "" for the start page */
export function writeView(view: View): string {
  const entries: [string, string | null][] = [
    ["page", NAMED_PAGES.find((page) => page === view.page) ?? null],
    ["id", view.id],
    ["with", view.other],
    ["from", view.from],
    ["to", view.to],
    ["asOf", view.asOf],
    ["open", view.open.join(",")],
    ["level", view.countries ? "countries" : null],
    ["size", view.size === null ? null : String(view.size)],
    ["edge", view.edge?.join("~") ?? null],
    ["mark", view.mark?.join("-") ?? null],
    ["q", view.text],
  ];
  const given = entries.flatMap(([name, value]) => (value ? [`${name}=${plainly(value)}`] : []));
  return given.length > 0 ? `?${given.join("&")}` : "";
}

/** Ids stay readable in the address. */
const plainly = (value: string): string =>
  /^[\w:,~.-]*$/.test(value) ? value : encodeURIComponent(value).replace(/%(3A|2C|7E)/g, decodeURIComponent);

function pageOf(id: string | null, other: string | null): View["page"] {
  if (id === null) return "start";
  if (other !== null) return "pair";
  if (id.startsWith("meeting:")) return "meeting";
  if (id.startsWith("place:")) return "place";
  return id.startsWith("article:") ? "article" : "party";
}

/** As typed: "2021", "2021-10" or "2021-10-27"; null for anything else. */
export const isoDate = (text: string | null): string | null =>
  text !== null && /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text) ? text : null;

const START = parseView("");

/** Another page, with the dates kept. */
export const pageFor = (view: View, page: Partial<View>): View => ({
  ...START,
  from: view.from,
  to: view.to,
  asOf: view.asOf,
  ...page,
  page: page.page ?? pageOf(page.id ?? null, page.other ?? null),
});
