import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Reading } from "../../../src/facts/shapes.js";
import { read } from "../../../src/pipeline.js";
import type { GoldArticle } from "../gold/article-set.js";

const known = new Map<string, Reading>();

/** Reads an article of a gold folder as `entente read FILE --published-at DAY` does. */
export function readArticleFile({ path, publishedAt }: GoldArticle): Reading {
  const reading = known.get(path) ?? read({ content: readFileSync(path), fileName: basename(path), publishedAt });
  known.set(path, reading);
  return reading;
}
