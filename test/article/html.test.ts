import { expect, test } from "vitest";
import { readArticle } from "../../src/article/read-article.js";

const PARAGRAPHS = [
  "OSLO &mdash; The foreign ministers of <a href='/n'>Norway</a> and Iceland met in Oslo on Saturday, a year after their last talks.",
  "&ldquo;We agreed on fish,&rdquo; the Norwegian minister, Kari Nordmann, told reporters.<br><br>Her guest nodded.",
  "They will meet again in Reykjavik in the autumn, when Jon Jonsson, the Icelandic minister, will be the host of a dinner.",
];

const page = (
  head: string,
  extra = "",
): string => `<!DOCTYPE html><html lang="en"><head><title>Fish | The Herald</title>${head}</head><body>
<nav><a href="/">Home</a><a href="/world">World</a></nav><div class="cookie-banner">We value your privacy.</div>
<main><article><h1>Ministers meet in Oslo</h1><p>${PARAGRAPHS[0] ?? ""}</p>
<aside class="related"><h4>Related</h4><ul><li>Trump meets Kim in Singapore, and they sign a paper.</li></ul></aside>
<p>${PARAGRAPHS[1] ?? ""}</p><figure><img src="a.jpg"><figcaption>Angela Merkel in Berlin on Monday.</figcaption></figure>
<h2>What comes next</h2><p>${PARAGRAPHS[2] ?? ""}</p>
<div class="newsletter"><p>Sign up for the briefing of Ban Ki-moon, every morning, in your inbox.</p></div>${extra}</article></main>
<section class="comments"><p>viking: they should meet Putin instead, he would like it.</p></section><footer>&copy; The Herald, London</footer>
</body></html>`;

const TEXT = `OSLO — The foreign ministers of Norway and Iceland met in Oslo on Saturday, a year after their last talks.

“We agreed on fish,” the Norwegian minister, Kari Nordmann, told reporters.

Her guest nodded.

They will meet again in Reykjavik in the autumn, when Jon Jonsson, the Icelandic minister, will be the host of a dinner.`;

test("of a page the article's paragraphs are kept, one block each, and its boxes are left out", () => {
  const article = readArticle({ content: page("") });
  expect(article.text).toBe(TEXT);
  expect(article.title).toBe("Ministers meet in Oslo");
  expect(article.publishedAt).toBeNull();
});

test.each([
  ["a meta property", '<meta property="article:published_time" content="2019-05-04T23:30:00+02:00">'],
  ["an item property", '<meta itemprop="datePublished" content="2019-05-04">'],
  [
    "JSON-LD",
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2019-05-04T10:00Z"}</script>',
  ],
  [
    "a JSON-LD graph",
    '<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","datePublished":"2019-05-04"}]}</script>',
  ],
])("the day is read from %s, as it stands at the publisher's", (_, head) => {
  expect(readArticle({ content: page(head) }).publishedAt).toBe("2019-05-04");
});

test("the day is read from a time element", () => {
  const extra = '<p><time datetime="2019-05-04T10:00:00Z">yesterday</time></p>';
  expect(readArticle({ content: page("", extra) }).publishedAt).toBe("2019-05-04");
});

test("title, address and publisher come from what the page says of itself", () => {
  const head = `<meta property="og:title" content="Fish &amp; friends"><link rel="canonical" href="https://herald.example/fish?utm_source=x">
    <meta property="og:site_name" content="The Herald"><script type="application/ld+json">{broken</script>`;
  expect(readArticle({ content: page(head), url: "https://other.example/" })).toMatchObject({
    url: "https://other.example/",
  });
  expect(readArticle({ content: page(head) })).toMatchObject({
    title: "Fish & friends",
    url: "https://herald.example/fish",
    publisher: "The Herald",
  });
});

test.each([
  ["a piece of a page", PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join("")],
  ["a page without body tags", `<!DOCTYPE html><title>Fish</title>${PARAGRAPHS.map((each) => `<p>${each}`).join("")}`],
  ["text parted by line breaks", `<html><body><div>${PARAGRAPHS.join("<br><br>")}</div></body></html>`],
  [
    "a table for layout",
    `<html><body><table><tr><td>${PARAGRAPHS.map((each) => `<p>${each}`).join("")}</td></tr></table></body></html>`,
  ],
])("%s is read as its paragraphs", (_, content) => {
  expect(readArticle({ content, format: "html" }).text).toBe(TEXT);
});

test("a script in a title stays a text, and impossible characters do not stop the reading", () => {
  const content = `<html><body><h1>&lt;script&gt;alert(1)&lt;/script&gt;</h1><article><p>${PARAGRAPHS[0] ?? ""} &#0; &#x110000;</p></article></body></html>`;
  expect(readArticle({ content }).title).toBe("<script>alert(1)</script>");
});

test.each([
  ["no article", "<html><body><nav><a href='/'>Home</a></nav><h1>Welcome</h1></body></html>", "ARTICLE_NO_BODY"],
  [
    "cookies only",
    "<html><body><p>We use cookies to improve your experience. See our cookie policy.</p></body></html>",
    "ARTICLE_NO_BODY",
  ],
  [
    "expanding entities",
    "<?xml version='1.0'?><!DOCTYPE l [<!ENTITY a 'x'><!ENTITY b '&a;&a;'>]><l>&b;</l>",
    "ARTICLE_NO_BODY",
  ],
  ["100,000 unclosed tags", "<html>" + "<div>".repeat(100_000), "ARTICLE_HTML_TOO_COMPLEX"],
  ["500 nested tags", "<html>" + "<div>".repeat(500) + "Baker met Aziz.", "ARTICLE_HTML_TOO_COMPLEX"],
  ["two million brackets", "<html><p>" + "<".repeat(2_000_000), "ARTICLE_HTML_TOO_COMPLEX"],
  ["400,000 entities", "<html><p>" + "&amp;".repeat(400_000), "ARTICLE_HTML_TOO_COMPLEX"],
])("%s is refused, and soon", (_, content, code) => {
  const started = performance.now();
  expect(() => readArticle({ content })).toThrow(expect.objectContaining({ code }) as Error);
  expect(performance.now() - started).toBeLessThan(2000);
});
