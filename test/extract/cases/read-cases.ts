import { readdirSync, readFileSync } from "node:fs";

export const KINDS = ["meeting", "person", "statement", "country", "city", "organization", "event"] as const;
export type Kind = (typeof KINDS)[number];

/** A small article and all facts of the kinds that its file checks. */
export interface Case {
  readonly file: string;
  /** Of its first line of text, for finding it. */
  readonly line: number;
  /** ISO day; null: the article is not dated. */
  readonly publishedAt: string | null;
  /** Every line of the article is a paragraph. */
  readonly text: string;
  readonly kinds: readonly Kind[];
  /** "meeting | A + B | ..."; empty for "=> nothing". */
  readonly expected: readonly string[];
}

const FOLDER = new URL("./", import.meta.url);

/** The names of all case files, "not-yet.txt" included. */
export const caseFiles = (): string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith(".txt"))
    .sort();

/** Reads one file of cases; how they are written stands in README.md beside them.
 *  @throws Error with file and line where a case is not one */
export function readCases(file: string): Case[] {
  const lines = readFileSync(new URL(file, FOLDER), "utf8").split("\n");
  const cases: Case[] = [];
  let kinds: readonly Kind[] = [];
  let publishedAt: string | null | undefined;
  let text: string[] = [];
  let expected: string[] = [];
  const fail = (at: number, why: string): never => {
    throw new Error(`${file}:${at + 1}: ${why}`);
  };
  const close = (at: number) => {
    if (text.length === 0) return;
    if (publishedAt === undefined) fail(at, `"# dated 1991-01-10" or "# undated" must come first`);
    if (kinds.length === 0) fail(at, `"kinds: meeting" must come first`);
    if (expected.length === 0) fail(at, `the case has no "=>" line; write "=> nothing" if nothing is to be read`);
    cases.push({
      file,
      line: at - text.length - expected.length + 1,
      publishedAt: publishedAt ?? null,
      text: text.join("\n"),
      kinds,
      expected: expected.filter((line) => line !== "nothing"),
    });
    text = [];
    expected = [];
  };
  lines.forEach((line, at) => {
    if (line.trim() === "") close(at);
    else if (line.startsWith("## ")) return;
    else if (line.startsWith("# ")) publishedAt = dayOf(line) ?? (line === "# undated" ? null : fail(at, line));
    else if (line.startsWith("kinds: ")) kinds = line.slice(7).split(", ").map(asKind);
    else if (line.startsWith("=> ")) expected.push(line.slice(3).trim());
    else if (expected.length > 0) fail(at, "an empty line must part two cases");
    else text.push(line);
  });
  close(lines.length);
  return cases;
}

const dayOf = (line: string): string | undefined => /^# dated (\d{4}-\d\d-\d\d)$/.exec(line)?.[1];

function asKind(word: string): Kind {
  const kind = KINDS.find((one) => one === word.trim());
  if (!kind) throw new Error(`"${word}" is no kind of fact; there are ${KINDS.join(", ")}`);
  return kind;
}
