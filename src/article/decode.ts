import { EntenteError } from "../errors.js";

export const MAX_ARTICLE_BYTES = 2 * 1024 * 1024;

const SAVE_AS_UTF8 = "Save it as plain text or HTML in UTF-8 and try again.";

/** Files that are told by their first bytes; their words are not there to be read. */
const SIGNATURES: readonly { bytes: readonly number[]; code: string; name: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], code: "ARTICLE_PDF", name: "a PDF" },
  { bytes: [0x1f, 0x8b], code: "ARTICLE_COMPRESSED", name: "gzip-compressed" },
  { bytes: [0x50, 0x4b, 0x03, 0x04], code: "ARTICLE_COMPRESSED", name: "a ZIP archive or an office document" },
  { bytes: [0x42, 0x5a, 0x68], code: "ARTICLE_COMPRESSED", name: "bzip2-compressed" },
  { bytes: [0xff, 0xfe], code: "ARTICLE_UTF16", name: "UTF-16" },
  { bytes: [0xfe, 0xff], code: "ARTICLE_UTF16", name: "UTF-16" },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], code: "ARTICLE_BINARY", name: "rich text (RTF)" },
];

/** Turns the bytes of a file into text: UTF-8, with or without a byte order mark, and nothing else.
 *  @throws ARTICLE_TOO_LARGE over 2 MiB; ARTICLE_PDF, ARTICLE_COMPRESSED, ARTICLE_UTF16, ARTICLE_BINARY, ARTICLE_NOT_UTF8
 *  @example decode(new TextEncoder().encode("Baker met Aziz."), "a.txt") // "Baker met Aziz." */
export function decode(content: Uint8Array | string, name: string): string {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  if (bytes.length > MAX_ARTICLE_BYTES) throw tooLarge(name, bytes.length);
  for (const { bytes: start, code, name: kind } of SIGNATURES) {
    if (start.every((byte, index) => bytes[index] === byte)) refuse(code, `${name} is ${kind}, not plain text.`);
  }
  if (bytes.includes(0)) refuseNul(bytes, name);
  if (typeof content === "string") {
    const half = content.search(/\p{Surrogate}/u);
    if (half >= 0) refuse("ARTICLE_NOT_UTF8", `${name} holds half a character (a lone surrogate) at ${String(half)}.`);
    return content.replace(/^\uFEFF/, "");
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return refuse("ARTICLE_NOT_UTF8", `${name} is not UTF-8: byte ${String(firstBadByte(bytes))} fits no character.`);
  }
}

/** The error for a file or a text over the limit. */
export function tooLarge(name: string, bytes: number): EntenteError {
  return new EntenteError(
    "ARTICLE_TOO_LARGE",
    `${name} has ${String(bytes)} bytes; at most ${String(MAX_ARTICLE_BYTES)} (2 MiB) are read.`,
    "Give the article alone, or split the file.",
    { bytes, limit: MAX_ARTICLE_BYTES },
    413,
  );
}

/** Every second byte NUL is UTF-16 without its mark; any other NUL is no text at all. */
function refuseNul(bytes: Uint8Array, name: string): never {
  const head = bytes.subarray(0, 1000);
  const nuls = head.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0);
  if (nuls > head.length / 3) refuse("ARTICLE_UTF16", `${name} looks like UTF-16.`);
  return refuse("ARTICLE_BINARY", `${name} is binary: byte ${String(bytes.indexOf(0))} is NUL.`);
}

/** Halving: a prefix decodes (as a stream, so that a cut character is forgiven) up to the first bad byte. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}

function refuse(code: string, message: string): never {
  throw new EntenteError(code, message, SAVE_AS_UTF8);
}
