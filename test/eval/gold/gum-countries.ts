import type { Span } from "../../../src/facts/shapes.js";
import type { AskedAndOpen } from "./asked-and-open.js";
import type { GumArticle } from "./gum-article.js";
import { readTable } from "./read-table.js";

const ROWS = readTable("gum/countries.tsv");
const STATES = new Map(
  ROWS.flatMap(([wiki = "", iso3 = "", kind]) => (kind === "state" ? [[wiki, iso3] as const] : [])),
);
const ALL = new Set(ROWS.map(([wiki = ""]) => wiki));

/** The mentions of states by name, told by the Wikipedia article that GUM links; territories, national teams and phrases
 *  ("India, where homeopathy is in common use") are left open. */
export function gumCountries({ entities }: GumArticle): AskedAndOpen<Span & { readonly iso3: string }> {
  const linked = entities.flatMap((mention) => (mention.wiki === null ? [] : [{ ...mention, wiki: mention.wiki }]));
  const isAsked = ({ wiki, kind }: (typeof linked)[number]) => kind === "named" && STATES.has(wiki);
  return {
    asked: linked.filter(isAsked).map(({ start, end, wiki }) => ({ start, end, iso3: STATES.get(wiki) ?? "" })),
    open: linked
      .filter((mention) => !isAsked(mention) && (ALL.has(mention.wiki) || mention.wiki.endsWith("_football_team")))
      .map(({ start, end }) => ({ start, end })),
  };
}
