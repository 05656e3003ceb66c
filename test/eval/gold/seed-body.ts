import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { read } from "../../../src/pipeline.js";
import { REPOSITORY } from "./repository.js";

const FOLDER = join(REPOSITORY, "seed-scripts/articles");

/** The body of the seed article, some 450 words: what speed is measured on. */
export function seedBody(): string {
  const fileName = readdirSync(FOLDER).find((name) => name.endsWith(".txt")) ?? "";
  return read({ content: readFileSync(join(FOLDER, fileName)), fileName }).article.text;
}
