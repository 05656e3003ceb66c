import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { REPOSITORY } from "../../gold/repository.js";
import type { Text } from "../system.js";
import { bodyOf } from "./body-of.js";
import type { Peer } from "./peer.js";
import { peerScript } from "./peer-script.js";
import { runProgram } from "./run-program.js";

/** What wink_quotes.js says of one text. */
interface Answer {
  readonly id: string;
  readonly quotes: readonly {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly speaker: string | null;
    readonly resolved: string | null;
  }[];
}

const script = () => peerScript("wink_quotes.js");
const version = (): string => {
  const path = join(REPOSITORY, "node_modules/wink-nlp/package.json");
  return `wink-nlp ${(JSON.parse(readFileSync(path, "utf8")) as { version: string }).version}, first draft of rules`;
};

const answersTo = (texts: readonly Text[]): Answer["quotes"][] => {
  const answers = runProgram<Answer>({ id: "wink", version: version() }, texts, (input, output) => [
    process.execPath,
    commonJsCopy(),
    input,
    output,
  ]);
  return texts.map(({ id }) => answers.get(id)?.quotes ?? []);
};

/** The script is CommonJS and finds wink-nlp from where it lies: a copy in this repository’s cache. */
function commonJsCopy(): string {
  const folder = join(REPOSITORY, ".cache/eval/peers/wink");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "commonjs" }));
  copyFileSync(script(), join(folder, "wink_quotes.js"));
  return join(folder, "wink_quotes.js");
}

/** The first draft on wink-nlp’s tags: quotations and their speakers, nothing else. */
export const winkDraft: Peer = {
  id: "wink",
  name: "wink draft",
  does: ["gum.speaker", "polnear.", "articles.direct", "articles.speaker"],
  version,
  missing: () => (existsSync(script()) ? null : `there is no ${script()}`),
  read: (texts) =>
    answersTo(texts).map((quotes) => ({
      persons: [],
      countries: [],
      statements: quotes.map(({ start, end, speaker, resolved }) => ({
        start,
        end,
        kind: "direct",
        speaker: resolved,
        speakerIsPerson: resolved !== speaker,
        wording: speaker,
      })),
      events: [],
    })),
  describe: (articles) =>
    answersTo(articles.map(bodyOf)).map((quotes) => ({
      statements: quotes.map(({ text, resolved }) => ({
        text: text.replace(/^[“"]|[”"]$/g, ""),
        speaker: resolved,
        kind: "direct",
      })),
    })),
};
