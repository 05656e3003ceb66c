import express, { type RequestHandler } from "express";
import { EntenteError } from "../../errors.js";
import { limits } from "../limits/limits.js";

/** How many bytes the body of a request had, decoded. */
export const bodyBytes = new WeakMap<object, number>();

/** Reads JSON bodies. Other types get an empty body: what Apollo says to them is what the GraphQL over HTTP audit wants.
 *  @throws BODY_TOO_LARGE, BODY_NOT_JSON, BAD_CHARSET */
export const readBody: RequestHandler[] = [
  express.raw({ type: "application/json", limit: limits.ingestBodyBytes }),
  (request, _response, next) => {
    const raw: unknown = request.body;
    request.body = {};
    if (Buffer.isBuffer(raw)) {
      checkCharset(request.headers["content-type"] ?? "");
      checkSize(raw);
      bodyBytes.set(request, raw.length);
      request.body = parse(raw);
    }
    next();
  },
];

function checkCharset(contentType: string): void {
  const charset = /charset\s*=\s*"?([^\s;"]+)/i.exec(contentType)?.[1];
  if (charset === undefined || /^utf-?8$/i.test(charset)) return;
  throw new EntenteError(
    "BAD_CHARSET",
    `Content-Type: charset "${charset.slice(0, 40)}" is not read.`,
    "Send UTF-8.",
    {},
    415,
  );
}

/** Only an article may be large; whether it really is one, the gate checks once the document is parsed. */
function checkSize(raw: Buffer): void {
  if (raw.length <= limits.bodyBytes || limits.articleFields.some((field) => raw.includes(field))) return;
  throw tooLarge(raw.length);
}

/** @param bytes null: not counted to the end */
export function tooLarge(bytes: number | null): EntenteError {
  return new EntenteError(
    "BODY_TOO_LARGE",
    bytes === null ? "The body is too large." : `The body has ${bytes} bytes.`,
    `At most ${limits.bodyBytes} are read; ${limits.ingestBodyBytes} for ${limits.articleFields.join(" and ")}.`,
    {},
    413,
  );
}

function parse(raw: Buffer): object {
  let parsed: unknown;
  try {
    // fatal: bytes that are not UTF-8 would otherwise become other text
    parsed = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(raw));
  } catch (error) {
    throw notJson(error instanceof Error ? error.message : String(error));
  }
  if (typeof parsed !== "object" || parsed === null) throw notJson("it is no object");
  checkDepth(parsed);
  return parsed;
}

/** @throws BODY_TOO_DEEP */
export function checkDepth(parsed: unknown): void {
  if (!isDeeperThan(parsed, limits.jsonDepth)) return;
  throw new EntenteError(
    "BODY_TOO_DEEP",
    `The variables are nested more than ${limits.jsonDepth} levels deep.`,
    "A filter may have 5 levels.",
  );
}

const notJson = (why: string): EntenteError =>
  new EntenteError(
    "BODY_NOT_JSON",
    `The body is no JSON object in UTF-8: ${why}.`,
    'Send {"query": "…", "variables": {…}}.',
  );

function isDeeperThan(value: unknown, depth: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return depth === 0 || Object.values(value).some((part) => isDeeperThan(part, depth - 1));
}
