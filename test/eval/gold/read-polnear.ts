import { join } from "node:path";
import type { PolnearArticle } from "./polnear-article.js";
import { readLines } from "./read-lines.js";
import { sharedFolder } from "./shared-folder.js";

const LEAST_HITS = 5;

export const polnearFile = (): string => join(sharedFolder(), "polnear-train.jsonl");

/** The articles of PolNeAR (training part) that speak of diplomacy. They have no licence: they stay outside the project. */
export const readPolnear = (): PolnearArticle[] =>
  readLines<PolnearArticle & { readonly date: string | null; readonly diplo_hits: number }>(polnearFile())
    .filter(({ diplo_hits }) => diplo_hits >= LEAST_HITS)
    .map((article) => ({ ...article, publishedAt: article.date }));
