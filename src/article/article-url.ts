import { EntenteError } from "../errors.js";

/** Brings an address to the one form that is stored: no fragment, no tracking parameters.
 *  Nothing is ever fetched from it.
 *  @throws ARTICLE_BAD_URL - not http or https
 *  @example articleUrl("https://News.example/a?utm_source=x#top") // "https://news.example/a" */
export function articleUrl(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (!url || !/^https?:$/.test(url.protocol) || given.length > 2000) {
    throw new EntenteError(
      "ARTICLE_BAD_URL",
      `The url "${given.slice(0, 200)}" is not an http or https address.`,
      "Give the address of the article's page, or leave it out.",
    );
  }
  url.hash = "";
  url.username = "";
  url.password = "";
  for (const key of [...url.searchParams.keys()]) {
    if (/^(utm_\w+|fbclid|gclid|mc_cid|mc_eid)$/i.test(key)) url.searchParams.delete(key);
  }
  return url.href;
}
