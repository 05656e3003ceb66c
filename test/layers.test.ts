import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";

/** article -> extract -> FACTS -> graph -> serve -> web: who may import whom. Everyone may import facts/ and errors.ts.
 *  Beside them table/ and picture/: an answer as rows, and as nodes and edges, for the server's files and for the pages. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  facts: [],
  article: [],
  extract: ["package-root.ts"],
  graph: [],
  table: [],
  picture: ["table"],
  serve: ["graph", "picture", "table", "config.ts", "package-root.ts", "version.ts"],
  web: ["picture", "table"],
};
const SOURCE = new URL("../src/", import.meta.url).pathname;

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** The rooms or top files of src/ that a file imports. */
function importsOf(file: string): string[] {
  const paths = [...readFileSync(file, "utf8").matchAll(/from "(\.[^"]+)"|import\("(\.[^"]+)"\)/g)];
  return paths.map((match) => {
    const target = relative(SOURCE, join(file, "..", match[1] ?? match[2] ?? ""));
    return target.includes("/") ? (target.split("/")[0] ?? "") : target.replace(/\.js$/, ".ts");
  });
}

describe("the rooms of the house", () => {
  for (const [room, allowed] of Object.entries(MAY_IMPORT)) {
    it(`${room} imports nothing but facts, errors${allowed.map((one) => `, ${one}`).join("")}`, () => {
      const files = filesIn(join(SOURCE, room));
      expect(files.length).toBeGreaterThan(0);
      const foreign = files.flatMap((file) =>
        importsOf(file)
          .filter((target) => ![room, "facts", "errors.ts", ...allowed].includes(target))
          .map((target) => `${relative(SOURCE, file)} -> ${target}`),
      );
      expect(foreign).toEqual([]);
    });
  }

  it("the shapes of facts import nothing", () => {
    expect(importsOf(join(SOURCE, "facts/shapes.ts"))).toEqual([]);
  });
});
