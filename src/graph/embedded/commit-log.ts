import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { EntenteError } from "../../errors.js";

/** The number of the last commit, beside the graph: the engine opens a log that was cut or deleted without a word,
 *  and only this number shows that commits are missing. */
export class CommitLog {
  private readonly file: string | null;

  constructor(private readonly folder: string | null) {
    this.file = folder && join(folder, "commits.txt");
  }

  /** @throws STORE_LOST_COMMITS - the graph has fewer commits than were acknowledged */
  compare(commits: number): void {
    const acknowledged = this.file && existsSync(this.file) ? Number(readFileSync(this.file, "utf8")) : 0;
    if (acknowledged > commits)
      throw new EntenteError(
        "STORE_LOST_COMMITS",
        `The graph in ${this.folder} has ${commits} of the ${acknowledged} changes that were saved to it.`,
        `Restore the folder from a backup; or remove ${this.file} to go on with what is left, and ingest again.`,
        { commits, acknowledged },
        500,
      );
    this.write(commits);
  }

  write(commits: number): void {
    if (this.file) writeFileSync(this.file, `${commits}\n`);
  }
}
