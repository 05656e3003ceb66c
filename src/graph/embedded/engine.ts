import grafeo from "@grafeo-db/js"; // CommonJS: only the default import has the classes
import type { GrafeoDB, QueryResult } from "@grafeo-db/js";
import pLimit from "p-limit";
import type { Run } from "../cypher/run.js";
import { Patience, type QueryLimits } from "../patience.js";
import { Memory } from "./memory.js";

const TRIES = 5;
/** How many statements of one reader run at a time: the engine takes a thread for each, however many there are. */
const AT_ONCE = 4;

/** What all readers and writers of one engine have in common. */
interface Shared {
  /** The writer who is last in the queue. */
  last: Promise<unknown>;
  closing: boolean;
  found: Memory;
}

/** The engine with one queue for writers and a snapshot for every reader. */
export class Engine {
  private constructor(
    private readonly db: GrafeoDB,
    private readonly shared: Shared,
    private readonly patience: Patience,
  ) {}

  /** @param file null: in memory @throws the engine's own errors */
  static open(file: string | null, shuffleUnordered: boolean): Engine {
    const db = grafeo.GrafeoDB.create(file, { shuffleUnordered });
    if (file) db.setCheckpointTriggers({ intervalMs: 500 }); // or a lone last commit stays unsynced
    return new Engine(db, { last: Promise.resolve(), closing: false, found: new Memory() }, new Patience());
  }

  /** The same engine for readers that do not wait for ever. A statement that runs cannot be ended: the next is not begun. */
  within(limits: QueryLimits): Engine {
    return new Engine(this.db, this.shared, this.patience.within(limits));
  }

  /** Statements that define constraints and indexes, outside any transaction. */
  async define(statements: readonly string[]): Promise<void> {
    for (const statement of statements) await this.db.executeCypher(statement);
  }

  /** Everything read inside sees the graph of one moment, whatever is written meanwhile.
   *  @param work also gets what may be remembered about the graph of that moment, for the readers who come after */
  async read<Result>(work: (run: Run, memory: Memory) => Promise<Result>): Promise<Result> {
    this.patience.check(); // what is remembered needs no statement
    const memory = this.shared.found; // no commit comes between these two lines
    const transaction = this.db.beginTransaction();
    const { run, ended } = runIn(transaction, () => this.patience.check());
    try {
      return await work(run, memory);
    } finally {
      await ended();
      transaction.rollback();
    }
  }

  /** One writer at a time, in the order they came; a failing one leaves nothing. */
  write<Result>(work: (run: Run) => Promise<Result>): Promise<Result> {
    if (this.shared.closing) return Promise.reject(new Error("The store is closed."));
    const result = this.shared.last.then(() => this.attempt(work, TRIES));
    this.shared.last = result.catch(() => undefined); // the writer who failed has the error; the next goes on
    return result;
  }

  private async attempt<Result>(work: (run: Run) => Promise<Result>, tries: number): Promise<Result> {
    const transaction = this.db.beginTransaction();
    const { run, ended } = runIn(transaction);
    try {
      const result = await work(run);
      transaction.commit();
      this.shared.found = new Memory();
      return result;
    } catch (error) {
      await ended();
      if (transaction.isActive) transaction.rollback();
      if (tries > 1 && String(error).includes("GRAFEO-T001")) return this.attempt(work, tries - 1); // write conflict
      throw error;
    }
  }

  /** Waits for the writers in the queue. */
  async close(): Promise<void> {
    if (this.shared.closing) return;
    this.shared.closing = true;
    await this.shared.last;
    this.db.close();
  }
}

/** Statements of one transaction, which run side by side, off this thread; it cannot end while one of them runs.
 *  @param begin is called before each, and may throw */
function runIn(
  transaction: { executeCypher(cypher: string, parameters: unknown): Promise<QueryResult> },
  begin: () => void = () => undefined,
): { readonly run: Run; readonly ended: () => Promise<unknown> } {
  const limit = pLimit(AT_ONCE);
  const running = new Set<Promise<QueryResult>>();
  let isOpen = true;
  const statement: Run = async (cypher, parameters) => {
    begin();
    if (!isOpen) throw new Error("This reader has failed already.");
    const asked = transaction.executeCypher(cypher, parameters);
    running.add(asked);
    try {
      return rowsOf(await asked);
    } finally {
      running.delete(asked);
    }
  };
  const ended = (): Promise<unknown> => {
    isOpen = false; // where one failed, others may want to go on
    limit.clearQueue();
    return Promise.allSettled(running);
  };
  return { run: (cypher, parameters) => limit(statement, cypher, parameters), ended };
}

/** The rows by column. The engine would make these objects itself, in 1.7 times the time that its lists take. */
function rowsOf(result: QueryResult): Record<string, unknown>[] {
  const { columns } = result;
  return result.rows().map((values) => {
    const row: Record<string, unknown> = {};
    for (let index = 0; index < columns.length; index++) row[columns[index] ?? ""] = values[index];
    return row;
  });
}
