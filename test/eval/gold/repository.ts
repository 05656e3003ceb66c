import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of this repository, from the sources as from what `npm run eval` bundles. */
export const REPOSITORY = ((folder: string): string => {
  while (!existsSync(join(folder, "package.json"))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`No package.json above ${import.meta.url}.`);
    folder = parent;
  }
  return folder;
})(dirname(fileURLToPath(import.meta.url)));
