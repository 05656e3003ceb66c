import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, extname } from "node:path";
import { decode, MAX_ARTICLE_BYTES, tooLarge } from "../article/decode.js";
import { readDetails, type ArticleDetails } from "../article/front-matter.js";
import type { ArticleInput } from "../article/read-article.js";
import { EntenteError } from "../errors.js";

/** Loads an article with what is known about it: flags win over the `.yaml` file beside it, that over the article itself.
 *  @param path "-" is standard input
 *  @throws FILE_NOT_FOUND, FILE_UNREADABLE, ARTICLE_TOO_LARGE, and the codes of `decode` and `readDetails` */
export async function loadArticle(path: string, flags: ArticleDetails): Promise<ArticleInput> {
  if (path === "-")
    return { content: decode(await standardInput(), "Standard input"), fileName: "Standard input", ...flags };
  const content = decode(readFile(path), path);
  const beside = `${path.slice(0, path.length - extname(path).length)}.yaml`;
  const details = existsSync(beside) ? readDetails(decode(readFile(beside), beside), basename(beside)) : {};
  return { content, fileName: path, ...details, ...flags };
}

/** Reads a file that must be there.
 *  @throws FILE_NOT_FOUND, FILE_UNREADABLE; ARTICLE_TOO_LARGE before anything of it is read */
export function readFile(path: string): Uint8Array {
  try {
    const { size } = statSync(path);
    if (size > MAX_ARTICLE_BYTES) throw tooLarge(path, size);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof EntenteError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") {
      throw new EntenteError("FILE_NOT_FOUND", `There is no file "${path}".`, "Check the path.");
    }
    throw new EntenteError(
      "FILE_UNREADABLE",
      `"${path}" cannot be read (${code ?? String(error)}).`,
      "Check what it is and who may read it.",
    );
  }
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > MAX_ARTICLE_BYTES) throw tooLarge("Standard input", size);
  }
  return Buffer.concat(chunks);
}
