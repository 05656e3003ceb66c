import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** An article with gold beside it, as `entente read` gets it. */
export interface GoldArticle {
  /** "02-wang-yi-seoul": the name of its files. */
  readonly slug: string;
  readonly path: string;
  readonly publishedAt: string | null;
}

/** The articles of a folder of gold: NN-slug.json with NN-slug.txt or .html beside it. */
export const articleSet = (folder: string): GoldArticle[] =>
  readdirSync(folder)
    .filter((name) => /^\d\d-.*\.json$/.test(name))
    .sort()
    .map((name) => {
      const slug = name.replace(/\.json$/, "");
      const path = [".txt", ".html"].map((ending) => join(folder, slug + ending)).find(existsSync);
      if (path === undefined) throw new Error(`${join(folder, name)} has no text beside it.`);
      const gold = JSON.parse(readFileSync(join(folder, name), "utf8")) as { publishedAt?: string | null };
      return { slug, path, publishedAt: gold.publishedAt ?? null };
    });
