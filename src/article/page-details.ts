import type { IsoDate } from "../facts/shapes.js";
import { isRealDay, writtenDates } from "./written-date.js";

/** What an HTML page says about itself; null where it does not say. */
export interface PageDetails {
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly publishedAt: IsoDate | null;
}

const DATE_SOURCES = [
  "meta[property='article:published_time']",
  "meta[itemprop=datePublished]",
  "time[itemprop=datePublished]",
  "[itemprop=datePublished]",
  "meta[name=date]",
  "meta[name=pubdate]",
  "meta[name=publishdate]",
  "meta[name='publish-date']",
  "meta[name='parsely-pub-date']",
  "meta[name='dc.date.issued']",
  "meta[name='DC.date.issued']",
  "article time[datetime]",
  "main time[datetime]",
  "time[pubdate]",
];

/** Reads title, address, publisher and day from meta tags, JSON-LD and `<time>`.
 *  The day is the one at the publisher's clock, as written. */
export function pageDetails(document: Document): PageDetails {
  const linked = linkedData(document);
  const meta = (selector: string): string | null => clean(document.querySelector(selector)?.getAttribute("content"));
  const title =
    meta("meta[property='og:title']") ??
    clean(linked.headline) ??
    clean(document.querySelector("h1")?.textContent) ??
    clean(document.querySelector("title")?.textContent);
  return {
    title,
    url: clean(document.querySelector("link[rel=canonical]")?.getAttribute("href")) ?? meta("meta[property='og:url']"),
    publisher:
      clean((linked.publisher as { name?: unknown } | undefined)?.name) ?? meta("meta[property='og:site_name']"),
    publishedAt: day(linked.datePublished) ?? firstDay(document),
  };
}

function firstDay(document: Document): IsoDate | null {
  for (const source of DATE_SOURCES) {
    const element = document.querySelector(source);
    const found = day(element?.getAttribute("content") ?? element?.getAttribute("datetime") ?? element?.textContent);
    if (found) return found;
  }
  return null;
}

/** The first JSON-LD object that is an article; {} when there is none or when it is not JSON. */
function linkedData(document: Document): Record<string, unknown> {
  for (const script of document.querySelectorAll("script[type='application/ld+json']")) {
    try {
      const data = JSON.parse(script.textContent ?? "") as unknown;
      const graph = (data as { "@graph"?: unknown } | null)?.["@graph"];
      const items: unknown[] = Array.isArray(data) ? data : Array.isArray(graph) ? graph : [data];
      const article = items.find((item) =>
        /Article|Posting|Report/.test(String((item as { "@type"?: unknown })["@type"])),
      );
      if (article) return article as Record<string, unknown>;
    } catch {
      continue; // a page's broken script says nothing, and the page can still be read
    }
  }
  return {};
}

function day(value: unknown): IsoDate | null {
  if (typeof value !== "string") return null;
  const iso = value.trim().slice(0, 10);
  return isRealDay(iso) ? iso : (writtenDates(value.slice(0, 200))[0]?.iso ?? null);
}

function clean(value: unknown): string | null {
  const text = typeof value === "string" ? value.replace(/\s+/g, " ").trim() : "";
  return text === "" ? null : text;
}
