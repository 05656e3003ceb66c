import neo4j, { type Driver, type ManagedTransaction, type Session } from "neo4j-driver";
import type { Run } from "../cypher/run.js";
import { Patience, timedOut, type QueryLimits } from "../patience.js";
import { translated } from "./translated.js";

/** The driver's own patience is half a minute, and without bound when the server swallows packets. */
const DRIVER = {
  disableLosslessIntegers: true,
  maxTransactionRetryTime: 3000,
  connectionAcquisitionTimeout: 2000,
  connectionTimeout: 1500,
  connectionLivenessCheckTimeout: 0,
  telemetryDisabled: true,
  userAgent: "entente",
};

const TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";

export interface ConnectionOptions {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string;
  /** Milliseconds after which a read, and a write, are given up. */
  readonly readDeadline?: number;
  readonly writeDeadline?: number;
  /** Sees every statement on its way: for tests that count them. */
  readonly onStatement?: (cypher: string) => void;
}

/** Sessions with a deadline for every call, and errors in our words. */
export class Connection {
  private readonly driver: Driver;

  /** @throws NEO4J_URI_INVALID */
  constructor(
    private readonly options: ConnectionOptions,
    driver: Driver | null = null,
    private readonly patience = new Patience(),
  ) {
    const { uri, user, password } = options;
    try {
      this.driver = driver ?? neo4j.driver(uri, neo4j.auth.basic(user, password), DRIVER);
    } catch (error) {
      throw translated(error, options);
    }
  }

  /** @returns like "Neo4j/5.26.30" */
  serverAgent(): Promise<string> {
    const asked = this.driver.getServerInfo({ database: this.options.database });
    return this.byDeadline(
      this.options.readDeadline ?? 10_000,
      asked.then((info) => info.agent ?? ""),
      null,
    );
  }

  /** The same connection for readers that do not wait for ever: the server ends their statements. */
  within(limits: QueryLimits): Connection {
    return new Connection(this.options, this.driver, this.patience.within(limits));
  }

  /** One statement; tried again once when the server says that it may. */
  async read(cypher: string, parameters: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>[]> {
    this.patience.check();
    const deadline = this.patience.left ?? this.options.readDeadline ?? 10_000;
    const attempt = async (session: Session) => {
      this.options.onStatement?.(cypher);
      const result = await session.run(cypher, toNeo4j(parameters) as object, { timeout: deadline });
      return result.records.map((record) => record.toObject());
    };
    const work = (session: Session) =>
      attempt(session).catch((error: unknown) => {
        this.patience.check();
        if (neo4j.isRetryableError(error as Error)) return attempt(session);
        throw error;
      });
    return this.inSession(neo4j.session.READ, deadline, (session) => this.patience.race(work(session)));
  }

  /** One transaction. The driver tries it again after a lost connection: the work must first look what is there. */
  async write<Result>(work: (run: Run) => Promise<Result>): Promise<Result> {
    const deadline = this.options.writeDeadline ?? 60_000;
    return this.inSession(neo4j.session.WRITE, deadline, (session) =>
      session.executeWrite((transaction) => work(this.runIn(transaction)), { timeout: deadline }),
    );
  }

  /** A statement that defines something: in a transaction of its own. */
  async define(cypher: string): Promise<void> {
    await this.inSession(neo4j.session.WRITE, 30_000, (session) => session.run(cypher));
  }

  close(): Promise<void> {
    return this.driver.close();
  }

  private runIn(transaction: ManagedTransaction): Run {
    return async (cypher, parameters) => {
      this.options.onStatement?.(cypher);
      const result = await transaction.run(cypher, toNeo4j(parameters) as object);
      return result.records.map((record) => record.toObject());
    };
  }

  private inSession<Result>(
    defaultAccessMode: "READ" | "WRITE",
    deadline: number,
    work: (session: Session) => Promise<Result>,
  ): Promise<Result> {
    const session = this.driver.session({ defaultAccessMode, database: this.options.database });
    return this.byDeadline(deadline, work(session), session);
  }

  /** The server ends what takes too long; when the server itself is gone, only our own clock does. */
  private async byDeadline<Result>(deadline: number, work: Promise<Result>, session: Session | null): Promise<Result> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no answer within ${deadline} ms`)), deadline + 500);
    });
    try {
      return await Promise.race([work, late]);
    } catch (error) {
      if ((error as { code?: unknown }).code === TIMED_OUT) throw timedOut(deadline);
      throw translated(error, this.options);
    } finally {
      clearTimeout(timer);
      // the server ends what still runs in it; a broken session has nothing more to say
      void session?.close().catch(() => undefined);
    }
  }
}

/** Whole numbers become integers, also inside lists and maps: LIMIT takes no 10.0. */
function toNeo4j(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toNeo4j);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, toNeo4j(one)]));
}
