import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { EntenteError } from "../errors.js";
import { pageDetails, type PageDetails } from "./page-details.js";
import type { Block } from "./text-blocks.js";

/** More than any news page has; beyond it reading would take seconds. */
const MOST_TAGS = 40_000;
const MOST_ENTITIES = 100_000;
const DEEPEST = 400;

const NEVER_ARTICLE =
  "script, style, noscript, template, iframe, object, svg, canvas, form, button, input, select, nav, aside, footer, figure, " +
  "figcaption, dialog, [hidden], [aria-hidden=true], [role=navigation], [role=complementary], [role=dialog]";
const BOX_NAME =
  /(^|[-_ ])(related|newsletter|promo|comments?|cookies?|consent|share|sharing|social|advert(isement)?|ads?|subscribe|subscription|breadcrumbs?|caption|sidebar|most-?read|trending|recommended|read-?more|see-?also|paywall|signup|sign-up|byline-?bio|author-bio|tags?|outbrain|taboola)([-_ ]|$)/i;

const BLOCK_TAGS = new Set(
  "P,DIV,SECTION,ARTICLE,MAIN,HEADER,UL,OL,LI,BLOCKQUOTE,PRE,TABLE,TBODY,THEAD,TR,TD,TH,DL,DT,DD,H1,H2,H3,H4,H5,H6,HR,BODY,CENTER".split(
    ",",
  ),
);

/** Finds the article on an HTML page.
 *  @returns its paragraphs and headings, one block each, and what the page says about itself
 *  @throws ARTICLE_HTML_TOO_COMPLEX - more tags, or nested deeper, than any news page */
export function htmlBlocks(html: string, name: string): { blocks: Block[]; details: PageDetails } {
  refuseMonsters(html, name);
  // linkedom makes no body of its own for a page, or a piece of one, that leaves it out.
  const { document } = parseHTML(
    /<body\b/i.test(html) ? html : `<html><body>${html.replace(/<\/?html\b[^>]*>/gi, "")}</body></html>`,
  );
  const details = pageDetails(document);
  for (const element of document.querySelectorAll(NEVER_ARTICLE)) element.remove();
  removeBoxes(document);
  // Readability reads from a document and changes it; what it needs of one, linkedom has.
  const found = new Readability(document as unknown as Document, { charThreshold: 200 }).parse();
  const content = found?.content ? parseHTML(`<html><body>${found.content}</body></html>`).document.body : null;
  return { blocks: content ? blocksOf(content) : [], details };
}

/** Counts tags and depth in one pass, before anything walks the tree. */
function refuseMonsters(html: string, name: string): void {
  // Each "<" and each "&" becomes a node of its own, also where it begins nothing.
  const tags = html.split("<").length - 1;
  const entities = html.split("&").length - 1;
  let depth = 0;
  let deepest = 0;
  for (const match of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    // These close by themselves, or never have an end tag.
    if (
      /^(p|li|dt|dd|tr|td|th|option|br|hr|img|meta|link|input|source|wbr|area|col|embed|track|base)$/i.test(
        match[2] ?? "",
      )
    )
      continue;
    depth = Math.max(0, depth + (match[1] ? -1 : 1));
    deepest = Math.max(deepest, depth);
  }
  if (tags <= MOST_TAGS && entities <= MOST_ENTITIES && deepest <= DEEPEST) return;
  throw new EntenteError(
    "ARTICLE_HTML_TOO_COMPLEX",
    `${name} has ${String(tags)} tags, nested ${String(deepest)} deep, and ${String(entities)} entities; at most ${String(MOST_TAGS)}, ${String(DEEPEST)} and ${String(MOST_ENTITIES)} are read.`,
    "Give the article's own page, or its text as a .txt file.",
  );
}

/** Removes boxes by the names that pages give them, unless the box holds most of the page's words. */
function removeBoxes(document: Document): void {
  const total = (document.body.textContent ?? "").length;
  for (const element of document.querySelectorAll("[class], [id]")) {
    const isBox = BOX_NAME.test(element.getAttribute("class") ?? "") || BOX_NAME.test(element.getAttribute("id") ?? "");
    if (isBox && (element.textContent ?? "").length < total * 0.4) element.remove();
  }
}

/** One block for each run of inline content; `<br><br>` parts paragraphs, one `<br>` is a line end. */
function blocksOf(root: Element): Block[] {
  const blocks: Block[] = [];
  let open = "";
  const close = (heading: boolean): void => {
    for (const part of open.split(/\n\s*\n/)) {
      for (const line of part.split("\n")) {
        const text = line.replace(/\s+/g, " ").trim();
        if (text !== "") blocks.push({ text, gap: true, heading });
      }
    }
    open = "";
  };
  const walk = (node: Node, heading: boolean): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) open += (child.textContent ?? "").replace(/\s+/g, " ");
      if (child.nodeType !== 1) continue;
      const tag = (child as Element).tagName.toUpperCase();
      if (tag === "BR") open += "\n";
      else if (BLOCK_TAGS.has(tag)) {
        close(heading);
        const isHeading = /^H[1-6]$/.test(tag);
        walk(child, isHeading);
        close(isHeading);
      } else walk(child, heading);
    }
  };
  walk(root, false);
  close(false);
  return blocks;
}
