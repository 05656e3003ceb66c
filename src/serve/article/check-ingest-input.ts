import { EntenteError } from "../../errors.js";
import { bounds } from "../date/days-between.js";
import { plainText } from "../filter/plain-text.js";
import type { IngestInput } from "../ingest.js";
import { checkCorrections } from "./check-corrections.js";
import type { IngestArticleInput } from "./ingest.args.js";

/** Turns the input of the mutation into what the pipeline takes.
 *  @throws BAD_USER_INPUT - neither or both of text and html; BAD_DATE; BAD_URL; TEXT_TOO_LONG;
 *    UNKNOWN_COUNTRY, BAD_CORRECTION - in a correction */
export function checkIngestInput(input: IngestArticleInput): IngestInput {
  const { text, html, url, publishedAt } = input;
  if ((text == null) === (html == null)) {
    throw new EntenteError(
      "BAD_USER_INPUT",
      `input: ${text == null ? "neither text nor html is given" : "both text and html are given"}.`,
      "Give exactly one of the two.",
    );
  }
  if (publishedAt != null) checkDay(publishedAt);
  return {
    content: text ?? html ?? "",
    format: text == null ? "html" : "text",
    title: shortText(input.title, "input.title"),
    url: url == null ? undefined : webAddress(url),
    publisher: shortText(input.publisher, "input.publisher"),
    publishedAt: publishedAt ?? undefined,
    ...(input.leaveOut?.length ? { leaveOut: input.leaveOut } : {}),
    ...(input.corrections?.length ? { corrections: checkCorrections(input.corrections) } : {}),
  };
}

function shortText(value: string | null | undefined, path: string): string | undefined {
  return value == null ? undefined : plainText.of(value, path);
}

function checkDay(date: string): void {
  const [first, last] = bounds(date, "input.publishedAt");
  if (first === last) return;
  throw new EntenteError(
    "BAD_DATE",
    `input.publishedAt: "${date}" is no day.`,
    'Write the whole day, like "2021-10-27", or leave it out.',
  );
}

/** Kept as a reference, never fetched: still, nobody who clicks on it should run a script. */
function webAddress(url: string): string {
  const { protocol } = URL.canParse(url) ? new URL(url) : { protocol: "" };
  if ((protocol === "http:" || protocol === "https:") && url.length <= 2_000) return url;
  throw new EntenteError(
    "BAD_URL",
    `input.url: "${url.slice(0, 80)}" is no web address.`,
    "Give one that begins with https:// or http://, or leave it out.",
  );
}
