import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { EntenteError } from "../errors.js";

/** The article files that the given paths mean: a file itself, of a folder every `.txt` and `.html` in it and below, sorted.
 *  A path that is not there stays in the list and is reported in its turn.
 *  @throws FOLDER_EMPTY - a folder without articles */
export function filesIn(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (path === "-" || !statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
    const files = readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(txt|x?html?)$/i.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    if (files.length > 0) return files;
    throw new EntenteError(
      "FOLDER_EMPTY",
      `The folder "${path}" holds no .txt or .html file.`,
      "Give the folder with the articles.",
    );
  });
}
